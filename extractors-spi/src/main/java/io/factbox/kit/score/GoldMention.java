package io.factbox.kit.score;

import io.factbox.text.Span;
import java.util.Map;

/**
 * A mention as people marked it, or as a fact box has it: both in the form of Factbox's JSON.
 *
 * @param kind the kind's id: {@code date}
 * @param span where it stands
 * @param values its values by path: {@code timex.value}, {@code figure.low}, {@code attributes.symbol}; only those that are stated
 */
public record GoldMention(String kind, Span span, Map<String, String> values) {
    /** Copies the map. */
    public GoldMention {
        values = Map.copyOf(values);
    }

    /** Whether {@code found} has every value that this one states; what this one does not state is not asked for. */
    public boolean isMetBy(GoldMention found) {
        return found.values.entrySet().containsAll(values.entrySet());
    }
}
