package io.factbox.internal.entity;

import io.factbox.internal.mention.Mentions;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Figures that are told twice: the same value and unit of the same thing. What is counted must be stated both times. */
final class SameFigures {
    private static final Comparator<List<FigureMention>> BY_FIRST_MENTION = new Comparator<>() {
        @Override
        public int compare(List<FigureMention> a, List<FigureMention> b) {
            return Mentions.IN_TEXT_ORDER.compare(a.get(0), b.get(0));
        }
    };

    private SameFigures() {}

    /** The groups of two or more. */
    static List<List<FigureMention>> group(CharSequence text, List<FigureMention> figures) {
        Map<String, List<FigureMention>> byThing = new HashMap<>();
        for (FigureMention mention : figures) {
            String thing = thing(text, mention.figure());
            if (!thing.isEmpty()) {
                Mentions.addTo(byThing, thing, mention);
            }
        }
        List<List<FigureMention>> repeated = new ArrayList<>();
        for (List<FigureMention> ofOneThing : byThing.values()) {
            if (ofOneThing.size() > 1) {
                addEqual(ofOneThing, repeated);
            }
        }
        repeated.sort(BY_FIRST_MENTION);
        return repeated;
    }

    /** Adds those groups of two or more that are told alike. */
    private static void addEqual(List<FigureMention> figures, List<List<FigureMention>> repeated) {
        Map<List<Object>, List<FigureMention>> same = new HashMap<>();
        for (FigureMention mention : figures) {
            Mentions.addTo(same, key(mention.figure()), mention);
        }
        for (List<FigureMention> group : same.values()) {
            if (group.size() > 1) {
                repeated.add(group);
            }
        }
    }

    private static List<Object> key(Figure figure) {
        return List.of(
                figure.kind(),
                plain(figure.low()),
                plain(figure.high()),
                figure.modifier(),
                figure.currency(),
                figure.unit(),
                figure.change());
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
