package org.alvh.cli.chain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** What a columnar file leaves out: it has no other word for an absent value than null. */
@Target(ElementType.TYPE_USE)
@interface Nullable {}
