package io.factbox.internal.facts;

import io.factbox.entity.Entity;
import io.factbox.facts.ArticleFacts.Bindings;
import io.factbox.mention.DateMention;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.SourceAttribution;
import io.factbox.mention.Timex;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds mentions: what stands in whose statement, and as of when a figure holds. */
public final class FactBinder {
    private FactBinder() {}

    /** The bindings of an article's mentions. */
    public static Bindings bind(AnalyzedText text, List<Mention> mentions, Map<Mention, Entity> linked) {
        Map<Mention, SourceAttribution> saidBy = new IdentityHashMap<>();
        Map<Mention, DateMention> asOf = new IdentityHashMap<>();
        List<SourceAttribution> sources = ofType(mentions, SourceAttribution.class);
        List<DateMention> dates = ofType(mentions, DateMention.class);
        for (SourceAttribution source : sources) {
            for (Span content : source.content()) {
                for (int i = firstFrom(mentions, content.start()); i < mentions.size(); i++) {
                    Mention mention = mentions.get(i);
                    if (mention.span().start() >= content.end()) {
                        break;
                    }
                    if (mention != source && content.contains(mention.span())) {
                        saidBy.merge(mention, source, FactBinder::inner);
                    }
                }
            }
        }
        for (Mention mention : mentions) {
            if (mention instanceof FigureMention figure) {
                DateMention date = dateOf(figure, text, dates);
                if (date != null) {
                    asOf.put(figure, date);
                }
            }
        }
        return new Bindings(saidBy, asOf, linked);
    }

    private static <M extends Mention> List<M> ofType(List<Mention> mentions, Class<M> type) {
        return mentions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The first mention that starts at the offset or later; mentions are in text order. */
    private static int firstFrom(List<? extends Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (mentions.get(mid).span().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Of two attributions around one mention, the one with less content: it is nested in the other. */
    private static SourceAttribution inner(SourceAttribution a, SourceAttribution b) {
        return length(b) < length(a) ? b : a;
    }

    private static int length(SourceAttribution source) {
        return source.content().stream().mapToInt(Span::length).sum();
    }

    /** The nearest date of the figure's own sentence that is a point of time; a date behind the figure goes before one ahead. */
    private static @Nullable DateMention dateOf(FigureMention figure, AnalyzedText text, List<DateMention> dates) {
        int token = text.firstTokenAt(figure.span().start());
        if (token >= text.tokenCount()) {
            return null;
        }
        int sentence = text.sentenceOf(token);
        int start = text.tokenStart(text.sentenceStart(sentence));
        int end = text.tokenEnd(text.sentenceEnd(sentence) - 1);
        DateMention best = null;
        int least = Integer.MAX_VALUE;
        for (int i = firstFrom(dates, start);
                i < dates.size() && dates.get(i).span().start() < end;
                i++) {
            DateMention date = dates.get(i);
            Timex.Type type = date.timex().type();
            if (type != Timex.Type.DATE && type != Timex.Type.TIME
                    || date.span().overlaps(figure.span())) {
                continue;
            }
            int distance = date.span().start() >= figure.span().end()
                    ? date.span().start() - figure.span().end()
                    : 2 * (figure.span().start() - date.span().end());
            if (distance < least) {
                least = distance;
                best = date;
            }
        }
        return best;
    }
}
