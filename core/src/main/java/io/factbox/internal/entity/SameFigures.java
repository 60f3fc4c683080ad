package io.factbox.internal.entity;

import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Figures that are told twice: the same value and unit of the same thing. What is counted must be stated both times. */
final class SameFigures {
    private SameFigures() {}

    /** The groups of two or more. */
    static List<List<FigureMention>> group(CharSequence text, List<FigureMention> figures) {
        Map<List<Object>, List<FigureMention>> same = new LinkedHashMap<>();
        for (FigureMention mention : figures) {
            Optional<String> thing = thing(text, mention.figure());
            if (thing.isPresent()) {
                same.computeIfAbsent(key(mention.figure(), thing.get()), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        return same.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static List<Object> key(Figure figure, String thing) {
        return List.of(
                figure.kind(),
                plain(figure.low()),
                plain(figure.high()),
                figure.modifier(),
                figure.currency(),
                figure.unit(),
                figure.change(),
                thing);
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros);
    }

    /** The head of the phrase that says what is counted or measured: its last word. */
    private static Optional<String> thing(CharSequence text, Figure figure) {
        Optional<Span> phrase = figure.of().isPresent() ? figure.of() : figure.about();
        return phrase.map(span -> span.slice(text).strip().toLowerCase(Locale.ROOT))
                .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                .filter(word -> !word.isEmpty());
    }
}
