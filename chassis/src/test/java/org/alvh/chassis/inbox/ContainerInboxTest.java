package org.alvh.chassis.inbox;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.alvh.chassis.parts.ContainerParts;
import org.alvh.chassis.parts.DockerAnswers;

/** On containers, where a Docker engine answers. */
@DockerAnswers
@QuarkusTest
@WithTestResource(ContainerParts.class)
class ContainerInboxTest extends InboxContract {}
