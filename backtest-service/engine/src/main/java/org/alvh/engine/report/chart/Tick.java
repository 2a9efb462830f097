package org.alvh.engine.report.chart;

/**
 * A labelled place on an axis.
 *
 * @param value in the axis's own unit: a level, or an index of a session
 */
public record Tick(double value, String label) {}
