package org.alvh.chassis.inbox;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.alvh.chassis.parts.EmbeddedParts;

/** On embedded parts, which every machine has. */
@QuarkusTest
@WithTestResource(EmbeddedParts.class)
class EmbeddedInboxTest extends InboxContract {}
