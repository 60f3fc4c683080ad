package io.factbox.extractors.figures;

import io.factbox.kit.phrase.NounPhrase;
import io.factbox.kit.phrase.Phrases;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import io.factbox.text.TokenShape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a figure measures ({@code of}) and whose property it is ({@code about}): the noun that it describes, the phrase that "of"
 * ties to it, the subject of its clause. One per article.
 */
final class ConceptFinder {
    private static final int MOST_WORDS = 10;

    /** How far away a phrase may be; keeps the time linear in the text. */
    private static final int WINDOW = 80;

    private final AnalyzedText text;
    private final Phrases phrases;

    ConceptFinder(AnalyzedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    void apply(Quantity quantity, @Nullable Quantity previous, int start, int limit) {
        int floor = Math.max(quantity.first - WINDOW, previous == null ? start : previous.end);
        if (previous != null && isSameAmount(previous, quantity)) {
            quantity.of = quantity.of == null ? previous.of : quantity.of;
            quantity.about = previous.about;
            return;
        }
        if (quantity.of == null && !quantity.rule.equals("people")) {
            quantity.of = measured(quantity, floor, limit);
        }
        if (quantity.rule.equals("age")) {
            quantity.about = aged(quantity, start, limit);
            return;
        }
        quantity.about = owner(quantity, previous, Math.max(start, quantity.first - WINDOW), limit);
        if (quantity.about == null && previous != null && quantity.first - previous.reachEnd <= 3) {
            quantity.about = previous.about;
        }
    }

    /** {@code 7 million crowns ($1.1 million)}, {@code 190 points, or 0.6%}: the same amount said twice. */
    private boolean isSameAmount(Quantity previous, Quantity quantity) {
        int gap = previous.reachEnd;
        int length = quantity.reachFirst - gap;
        boolean comma = length == 2 && text.tokenEquals(gap, ",");
        int link = comma ? gap + 1 : gap;
        return length == 1 && text.tokenEquals(gap, "(") || (length == 1 || comma) && text.tokenIs(link, "or");
    }

    // --- of --------------------------------------------------------------------------------------

    private @Nullable Span measured(Quantity quantity, int start, int limit) {
        int next = UnitReader.skipHyphen(text, quantity.reachEnd, limit);
        if (next + 1 < limit && (text.tokenIs(next, "of") || text.tokenIs(next, "in") && quantity.change != null)) {
            boolean other = CalendarVetoes.isMonth(text, next + 1)
                    || text.tokenIs(next, "in") && !isChanged(quantity, next + 1);
            Span of = other ? null : object(next + 1, limit);
            if (of != null) {
                return of;
            }
        }
        // the rest of the figure's own noun phrase: "a 0.6 per cent [fee]", "$7 billion [investment]"
        if (next < limit && phrases.inNounPhrase(next) && !CountedPhrase.isDirection(text, next, limit)) {
            Optional<NounPhrase> own = phrases.nounPhraseAt(next);
            boolean inside = own.isPresent() && (own.get().start() < next || !phrases.isTime(own.get()));
            if (inside && !isDetermined(next)) {
                int end = own.get().end();
                boolean changed = quantity.change != null
                        && end + 1 < limit
                        && (text.tokenIs(end, "in") && !isPlace(end + 1) || text.tokenIs(end, "of"));
                Span object = changed ? phrase(phrases.nounPhraseAt(end + 1), end + 1, limit) : null;
                return object != null ? object : phrase(own, next, limit);
            }
        }
        Span scale = onScale(quantity, next, limit);
        if (scale != null) {
            return scale;
        }
        if (next < limit && isAttribute(quantity, next)) {
            return text.span(next, next);
        }
        int before = quantity.reachFirst - 1;
        while (before > start
                && quantity.kind != Kind.NUMBER
                && (phrases.classOf(before) == WordClass.DETERMINER
                        || phrases.classOf(before) == WordClass.ADJECTIVE)) {
            before--;
        }
        if (before > start && isLink(before)) {
            return left(phrases.nounPhraseAt(before - 1), start);
        }
        return null;
    }

    /**
     * Whether what stands behind "in" rose or fell: {@code a drop of 3% in sales}, {@code fell 3% in value}; else it is where or when
     * something did: {@code fell 3% in Madrid}, {@code rose 2% in early trade}.
     */
    private boolean isChanged(Quantity quantity, int token) {
        boolean noun = quantity.reachFirst > 0 && text.tokenIs(quantity.reachFirst - 1, "of");
        return noun && !isPlace(token) || FigureWords.DIMENSION.contains(text, token);
    }

    private boolean isPlace(int token) {
        int end = phrases.phraseEnd(token);
        for (int i = phrases.phraseStart(token); i < end; i++) {
            if (phrases.classOf(i) != WordClass.NAME && phrases.classOf(i) != WordClass.DETERMINER) {
                return false;
            }
        }
        return end > token;
    }

    /** The noun phrase at a token behind "of" or "in", unless it is a time. */
    private @Nullable Span object(int token, int limit) {
        Optional<NounPhrase> found = phrases.nounPhraseAt(token);
        if (found.isEmpty()) {
            return null;
        }
        NounPhrase phrase = beforeTime(found.get());
        return phrases.isTime(phrase) ? null : phrase(Optional.of(phrase), token, limit);
    }

    /** {@code [5.4] on the Richter scale}: what the number is a value of. */
    private @Nullable Span onScale(Quantity quantity, int next, int limit) {
        if (!quantity.isBare() || next + 2 >= limit || !text.tokenIs(next, "on")) {
            return null;
        }
        Optional<NounPhrase> found = phrases.nounPhraseAt(next + 1);
        boolean scale = found.isPresent()
                && (text.tokenIs(found.get().head(), "scale")
                        || text.tokenIs(found.get().head(), "index"));
        return scale ? phrase(found, next + 1, limit) : null;
    }

    /** {@code ice last month} without its time. */
    private NounPhrase beforeTime(NounPhrase phrase) {
        if (!phrases.isTime(phrase)) {
            return phrase;
        }
        int end = phrase.end();
        while (end > phrase.start() + 1 && !isHead(end - 1)) {
            end--;
        }
        return end > phrase.start() && isHead(end - 1) ? new NounPhrase(phrase.start(), end - 1, end) : phrase;
    }

    /** {@code 50mph winds}: a plural that looks like a verb, behind a measure that is written as one word. */
    private boolean isAttribute(Quantity quantity, int token) {
        int last = quantity.end - 1;
        return quantity.unit != null
                && quantity.end == token
                && last > quantity.first
                && !text.spaceBefore(last)
                && text.tokenShape(token) == TokenShape.LOWER
                && !phrases.inNounPhrase(token)
                && CountedPhrase.isPlural(text, token);
    }

    private boolean isDetermined(int token) {
        WordClass wordClass = phrases.classOf(token);
        return wordClass == WordClass.DETERMINER
                || FigureWords.SIZE.contains(text, token)
                || FigureWords.COMPARED.contains(text, token)
                || wordClass == WordClass.POSSESSIVE
                || wordClass == WordClass.PRONOUN
                || wordClass == WordClass.NUMBER
                || wordClass == WordClass.TIME;
    }

    private boolean isLink(int token) {
        return text.tokenIs(token, "of")
                || text.tokenIs(token, "at")
                || text.tokenIs(token, "for")
                || text.tokenIs(token, "worth")
                || text.tokenEquals(token, ":")
                || text.tokenEquals(token, "(");
    }

    private @Nullable Span phrase(Optional<NounPhrase> found, int from, int limit) {
        if (found.isEmpty()) {
            return null;
        }
        NounPhrase phrase = phrases.withOf(found.get(), Math.min(limit, from + WINDOW));
        return span(undetermined(Math.max(from, phrase.start()), phrase.end()), phrase.end());
    }

    private @Nullable Span left(Optional<NounPhrase> found, int start) {
        if (found.isEmpty() || phrases.isTime(found.get()) || found.get().head() < start) {
            return null;
        }
        int first = found.get().start();
        // "the price of [nickel]": the phrase that the last one belongs to
        while (first - 2 >= start && text.tokenIs(first - 1, "of") && phrases.inNounPhrase(first - 2)) {
            first = phrases.phraseStart(first - 2);
        }
        while (first < found.get().end() && (isDeterminer(first) || phrases.classOf(first) == WordClass.NUMBER)) {
            first++;
        }
        return span(first, found.get().end());
    }

    /** The first token of a phrase behind its determiners. */
    private int undetermined(int start, int end) {
        int first = start;
        while (first < end && isDeterminer(first)) {
            first++;
        }
        return first;
    }

    private boolean isDeterminer(int token) {
        WordClass wordClass = phrases.classOf(token);
        return wordClass == WordClass.DETERMINER || wordClass == WordClass.POSSESSIVE;
    }

    private boolean isHead(int token) {
        return switch (phrases.classOf(token)) {
            case NOUN, NAME -> true;
            // "S&P 500"
            case NUMBER ->
                token > 0
                        && (phrases.classOf(token - 1) == WordClass.NAME
                                || phrases.classOf(token - 1) == WordClass.HYPHEN);
            default -> false;
        };
    }

    private @Nullable Span span(int first, int end) {
        if (first >= end || phrases.classOf(first) == WordClass.PRONOUN || !isHead(end - 1)) {
            return null;
        }
        return text.span(first, Math.min(end, first + MOST_WORDS) - 1);
    }

    // --- about -----------------------------------------------------------------------------------

    /**
     * Who is so old: {@code Ann Lee, 44}, {@code Ann Lee, a 44-year-old nurse}, {@code women aged 20 to 30}, {@code Ann is 44 years old}.
     * Not the subject where the age describes another noun: {@code police held a 44-year-old man}.
     */
    private @Nullable Span aged(Quantity quantity, int start, int limit) {
        int cue = quantity.reachFirst - 1;
        if (cue > start && text.tokenIs(cue, "aged") && phrases.inNounPhrase(cue - 1)) {
            return span(undetermined(phrases.phraseStart(cue - 1), cue), cue);
        }
        int first = phrases.inNounPhrase(quantity.first)
                ? Math.max(start, Math.min(quantity.reachFirst, phrases.phraseStart(quantity.first)))
                : quantity.reachFirst;
        int before = first - 1;
        if (before > start && (text.tokenIs(before, "now") || text.tokenIs(before, "age"))) {
            before--;
        }
        boolean apposed = before > start && (text.tokenEquals(before, ",") || text.tokenEquals(before, "("));
        if (apposed) {
            int end = text.tokenEquals(before - 1, ",") ? before - 1 : before;
            Optional<NounPhrase> person = phrases.nounPhraseEndingAt(end);
            boolean fits = person.isPresent()
                    && isName(person.get())
                    && (first == quantity.reachFirst
                            || phrases.classOf(person.get().head()) == WordClass.NAME);
            return fits ? named(person.get(), limit) : null;
        }
        return quantity.of != null || first < quantity.reachFirst
                ? null
                : owner(quantity, null, Math.max(start, quantity.first - WINDOW), limit);
    }

    private @Nullable Span owner(Quantity quantity, @Nullable Quantity previous, int start, int limit) {
        int first = quantity.reachFirst;
        int clause = phrases.clauseStart(first, start);
        while (true) {
            int verb = phrases.firstFinite(clause, first);
            if (verb >= 0) {
                Optional<NounPhrase> subject = phrases.subject(verb);
                if (subject.isPresent() && subject.get().start() >= start && isName(subject.get())) {
                    return named(subject.get(), limit);
                }
            } else {
                Span near = nearest(quantity, previous, clause, start);
                if (near != null) {
                    return near;
                }
            }
            if (clause <= start) {
                return null;
            }
            // a relative clause is about its antecedent, another one may share the subject before it
            int end = clause - 1;
            Optional<NounPhrase> antecedent = phrases.nounPhraseEndingAt(end);
            if (antecedent.isPresent() && phrases.classOf(end) == WordClass.RELATIVE && isName(antecedent.get())) {
                return named(antecedent.get(), limit);
            }
            first = end;
            clause = phrases.clauseStart(Math.max(start, end - 1), start);
        }
    }

    private boolean isName(NounPhrase phrase) {
        return !phrases.isTime(phrase)
                && phrases.classOf(phrase.head()) != WordClass.PRONOUN
                && phrases.classOf(phrase.start()) != WordClass.HYPHEN
                && !text.tokenIs(phrase.head(), "time")
                && !text.tokenIs(phrase.head(), "total");
    }

    private @Nullable Span named(NounPhrase phrase, int limit) {
        int first = undetermined(phrase.start(), phrase.end());
        return span(first, isHead(phrase.end() - 1) ? phrase.end() : phrase.head() + 1);
    }

    /** {@code According to the mayor, [40 people]}, {@code under the law, [a tenth]}: who says so, or on what condition. */
    private boolean isCircumstance(NounPhrase phrase, int start) {
        int before = phrase.start() - 1;
        return before >= start
                && (text.tokenIs(before, "to") || text.tokenIs(before, "under") || text.tokenIs(before, "by"))
                && phrase.end() < text.tokenCount()
                && text.tokenEquals(phrase.end(), ",");
    }

    /** Without a verb: the noun phrase closest before the figure. */
    private @Nullable Span nearest(Quantity quantity, @Nullable Quantity previous, int clause, int start) {
        for (int i = quantity.reachFirst - 1; i >= Math.max(start, clause); i--) {
            if (phrases.inNounPhrase(i)) {
                NounPhrase phrase = phrases.nounPhraseAt(i).orElseThrow();
                boolean counted =
                        previous != null && phrase.start() < previous.reachEnd && phrase.end() > previous.first;
                if (phrase.end() <= quantity.reachFirst
                        && isName(phrase)
                        && !counted
                        && isHead(phrase.end() - 1)
                        && !isCircumstance(phrase, start)) {
                    return left(Optional.of(phrase), start);
                }
                i = phrase.start();
            }
        }
        return null;
    }
}
