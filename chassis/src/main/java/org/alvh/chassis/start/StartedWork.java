package org.alvh.chassis.start;

/** What a service begins by itself once schema and topics are there. */
public interface StartedWork {

    void begin();
}
