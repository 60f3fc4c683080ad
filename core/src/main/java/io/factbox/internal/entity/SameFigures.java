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
            String thing = thing(text, mention.figure());
            if (!thing.isEmpty()) {
                List<Object> key = key(mention.figure(), thing);
                List<FigureMention> group = same.get(key);
                if (group == null) {
                    group = new ArrayList<>();
                    same.put(key, group);
                }
                group.add(mention);
            }
        }
        List<List<FigureMention>> repeated = new ArrayList<>();
        for (List<FigureMention> group : same.values()) {
            if (group.size() > 1) {
                repeated.add(group);
            }
        }
        return repeated;
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
        return value.isEmpty() ? value : Optional.of(value.get().stripTrailingZeros());
    }

    /** The head of the phrase that says what is counted or measured: its last word; empty if nothing says it. */
    private static String thing(CharSequence text, Figure figure) {
        Optional<Span> phrase = figure.of().isPresent() ? figure.of() : figure.about();
        if (phrase.isEmpty()) {
            return "";
        }
        String words = phrase.get().slice(text).strip().toLowerCase(Locale.ROOT);
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
