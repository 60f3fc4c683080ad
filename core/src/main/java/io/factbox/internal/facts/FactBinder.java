package io.factbox.internal.facts;

import io.factbox.entity.Entity;
import io.factbox.facts.ArticleFacts.Bindings;
import io.factbox.internal.mention.Mentions;
import io.factbox.mention.DateMention;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.SourceAttribution;
import io.factbox.mention.Timex;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import io.factbox.text.WordTable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds mentions: what stands in whose statement, and as of when a figure holds. */
public final class FactBinder {
    /** Words and marks behind which another statement may begin. */
    private static final WordTable CLAUSE_BOUNDARIES = WordTable.ofWords(
            ", ; : ( ) \" “ ” « » — – -- ... … and but or while whereas that which who whose when where because"
                    + " although though after before until if as than compared versus");

    /** No date farther away, in characters, is looked at; the bound keeps the time linear. */
    private static final int CLAUSE_LENGTH = 300;

    private FactBinder() {}

    /** The bindings of an article's mentions. */
    public static Bindings bind(AnalyzedText text, List<Mention> mentions, Map<Mention, Entity> linked) {
        Map<Mention, SourceAttribution> saidBy = new IdentityHashMap<>();
        Map<Mention, DateMention> asOf = new IdentityHashMap<>();
        List<SourceAttribution> sources = Mentions.ofType(mentions, SourceAttribution.class);
        List<DateMention> dates = Mentions.ofType(mentions, DateMention.class);
        for (SourceAttribution source : sources) {
            for (Span content : source.content()) {
                for (int i = Mentions.firstFrom(mentions, content.start()); i < mentions.size(); i++) {
                    Mention mention = mentions.get(i);
                    if (mention.span().start() >= content.end()) {
                        break;
                    }
                    if (mention != source && content.contains(mention.span())) {
                        SourceAttribution other = saidBy.get(mention);
                        saidBy.put(mention, other == null ? source : inner(other, source));
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

    /** Of two attributions around one mention, the one with less content: it is nested in the other. */
    private static SourceAttribution inner(SourceAttribution a, SourceAttribution b) {
        return length(b) < length(a) ? b : a;
    }

    private static int length(SourceAttribution source) {
        int length = 0;
        for (Span content : source.content()) {
            length += content.length();
        }
        return length;
    }

    /**
     * The date of the figure's own clause: the nearest with no clause boundary between. Failing that, a date that opens the sentence
     * holds for all of it: "In 2024, …". No date is better than a wrong one.
     */
    private static @Nullable DateMention dateOf(FigureMention figure, AnalyzedText text, List<DateMention> dates) {
        int token = text.firstTokenAt(figure.span().start());
        if (token >= text.tokenCount()) {
            return null;
        }
        int sentence = text.sentenceOf(token);
        int first = text.sentenceStart(sentence);
        int start = text.tokenStart(first);
        int end = text.tokenEnd(text.sentenceEnd(sentence) - 1);
        DateMention best = null;
        int least = CLAUSE_LENGTH;
        for (int i = Mentions.firstFrom(dates, Math.max(start, figure.span().start() - CLAUSE_LENGTH));
                i < dates.size();
                i++) {
            DateMention date = dates.get(i);
            if (date.span().start() >= Math.min(end, figure.span().end() + CLAUSE_LENGTH)) {
                break;
            }
            if (!isPoint(date) || date.span().overlaps(figure.span())) {
                continue;
            }
            boolean behind = date.span().start() >= figure.span().end();
            Span left = behind ? figure.span() : date.span();
            Span right = behind ? date.span() : figure.span();
            int distance = right.start() - left.end();
            if (distance < least && sameClause(text, left.end(), right.start())) {
                least = distance;
                best = date;
            }
        }
        return best != null ? best : opening(text, first, dates);
    }

    private static boolean isPoint(DateMention date) {
        Timex.Type type = date.timex().type();
        return type == Timex.Type.DATE || type == Timex.Type.TIME;
    }

    /** The date that a sentence begins with, after one word at most. */
    private static @Nullable DateMention opening(AnalyzedText text, int first, List<DateMention> dates) {
        int i = Mentions.firstFrom(dates, text.tokenStart(first));
        if (i == dates.size()) {
            return null;
        }
        DateMention date = dates.get(i);
        return isPoint(date) && text.firstTokenAt(date.span().start()) <= first + 1 ? date : null;
    }

    private static boolean sameClause(AnalyzedText text, int from, int to) {
        for (int t = text.firstTokenAt(from); t < text.tokenCount() && text.tokenStart(t) < to; t++) {
            if (CLAUSE_BOUNDARIES.contains(text, t)) {
                return false;
            }
        }
        return true;
    }
}
