package io.factbox.kit.score;

/**
 * The range in which a score lies with 95 percent confidence.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {}
