package io.factbox.extractors.figures;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the scan of one sentence found, in text order.
 *
 * @param number the sentence's number
 * @param start its first token
 * @param end the token after its last
 * @param quantities the numbers with their units; they and the list are still to be worked on
 * @param ordinals the ordinals
 */
record SentenceFigures(int number, int start, int end, List<Quantity> quantities, List<Ordinal> ordinals) {
    /** A place in an order: {@code 21st}, {@code third}. */
    record Ordinal(int first, int end, BigDecimal value) {}
}
