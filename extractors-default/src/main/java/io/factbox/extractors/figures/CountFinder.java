package io.factbox.extractors.figures;

import io.factbox.kit.phrase.Phrases;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/** Finds what a bare number counts: the noun phrase behind it, or people that no noun names. One per article. */
final class CountFinder {
    private static final int MOST_DESCRIBING = 5;
    private static final int MOST_POSSESSOR = 12;

    private final AnalyzedText text;
    private final Phrases phrases;

    CountFinder(AnalyzedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** What a bare number counts. */
    void count(Quantity quantity, int limit) {
        if (!quantity.isBare()) {
            return;
        }
        int next = UnitReader.skipHyphen(text, quantity.reachEnd, limit);
        boolean part = next < limit && text.tokenIs(next, "of");
        int at = part ? next + 1 : next;
        while ((part || quantity.vague || quantity.fraction) && at < limit && isDeterminer(at)) {
            at++;
        }
        boolean times = isTimes(next) && at + 1 < text.tokenCount() && text.tokenShape(at + 1) == TokenShape.NUMBER;
        if (orTwo(quantity)) {
            return;
        }
        if (at >= limit || times || !phrases.inNounPhrase(at) && isVerbal(at) && !isPlural(quantity, at)) {
            return;
        }
        int own = part ? behindPossessor(at) : at;
        if (own > at) {
            // "four of the line's seven stations"
            set(quantity, own, CountedPhrase.endInside(text, own, phrases.phraseEnd(own)));
            return;
        }
        int end = phraseEnd(at, limit);
        boolean none = FigureWords.COMPARING.contains(text, at) || FigureWords.VICTIM.contains(text, at);
        if (end == at + 1 && none) {
            return;
        }
        int inner = part ? behindNumber(at, end) : end;
        if (inner > end) {
            // "10 of its last 12 games"
            set(quantity, inner, CountedPhrase.endInside(text, inner, phrases.phraseEnd(at)));
            return;
        }
        boolean place = part && !quantity.fraction && isNameOnly(at, end);
        if (place) {
            return;
        }
        if (end > at) {
            set(quantity, at, end);
            quantity.reachEnd = Math.max(quantity.reachEnd, end);
        }
    }

    /** {@code 12 x 8 metres}. */
    boolean isTimes(int token) {
        return token < text.tokenCount()
                && (text.tokenIs(token, "x") || text.tokenEquals(token, "×") || text.tokenIs(token, "by"));
    }

    /** {@code a pick or [two]}: what is counted stands before. */
    private boolean orTwo(Quantity quantity) {
        int noun = quantity.first - 2;
        boolean two = noun > 0
                && quantity.spelled
                && !quantity.range
                && quantity.value().compareTo(BigDecimal.valueOf(2)) == 0
                && text.tokenIs(noun + 1, "or")
                && phrases.inNounPhrase(noun);
        int first = two ? phrases.phraseStart(noun) : noun;
        boolean one = two && (text.tokenIs(first, "a") || text.tokenIs(first, "an") || text.tokenIs(first, "another"));
        if (one && first < noun) {
            set(quantity, first + 1, noun + 1);
        }
        return one && first < noun;
    }

    /** Makes a count of a quantity: what it counts stands from {@code first} up to {@code end}. */
    void set(Quantity quantity, int first, int end) {
        quantity.of = text.span(first, end - 1);
        if (!quantity.fraction) {
            quantity.kind = Kind.COUNT;
            quantity.rule = quantity.rule.equals("number") ? "count" : quantity.rule;
            quantity.confidence = 0.9;
        }
    }

    /** The noun phrase behind describing words that the phrases leave out: {@code combined digital and physical [sales]}. */
    private int described(int token, int limit) {
        int i = token;
        int most = Math.min(limit, token + MOST_DESCRIBING);
        while (i < most && !phrases.inNounPhrase(i)) {
            WordClass wordClass = phrases.classOf(i);
            boolean joint = wordClass == WordClass.COORDINATOR && i > token;
            if (wordClass != WordClass.ADJECTIVE && wordClass != WordClass.PARTICIPLE && !joint) {
                return token;
            }
            i++;
        }
        if (i >= most) {
            return token;
        }
        WordClass first = phrases.classOf(i);
        boolean common = first == WordClass.NOUN || first == WordClass.ADJECTIVE;
        return common ? CountedPhrase.endInside(text, i, Math.min(limit, phrases.phraseEnd(i))) : token;
    }

    /** The end of the counted phrase that begins at a token. */
    private int phraseEnd(int token, int limit) {
        if (CountedPhrase.isDirection(text, token, limit)) {
            return token;
        }
        if (!phrases.inNounPhrase(token)) {
            int described = described(token, limit);
            if (described > token) {
                return described;
            }
        }
        int chunk = phrases.phraseEnd(token);
        boolean own =
                phrases.inNounPhrase(token) && (phrases.phraseStart(token) < token || behindPossessor(token) > token);
        int end = own
                ? CountedPhrase.endInside(text, token, Math.min(limit, chunk))
                : CountedPhrase.end(text, token, limit);
        int joined = joinedEnd(token, end, limit);
        if (joined > end) {
            return joined;
        }
        return !own && end > token && phrases.inNounPhrase(token) ? Math.min(end, Math.max(chunk, token)) : end;
    }

    /** {@code 12 large [and small firms]}, {@code 300 Greek [and Turkish sailors]}: the end of the plural that both describe. */
    private int joinedEnd(int token, int end, int limit) {
        if (end == token
                || end + 1 >= limit
                || phrases.classOf(end) != WordClass.COORDINATOR
                || CountedPhrase.isPlural(text, end - 1)) {
            return end;
        }
        int other = end + 1;
        if (phrases.classOf(end - 1) == WordClass.ADJECTIVE) {
            int rest = described(other, limit);
            return rest > other ? rest : end;
        }
        if (phrases.classOf(other) == WordClass.NUMBER || phrases.classOf(other) == WordClass.DETERMINER) {
            return end;
        }
        int rest = CountedPhrase.endInside(text, other, Math.min(limit, phrases.phraseEnd(other)));
        return rest > other + 1 && CountedPhrase.isPlural(text, rest - 1) ? rest : end;
    }

    /** {@code [10 of] its last 12 games}: the token behind the number in a phrase; {@code end} if no number follows there. */
    private int behindNumber(int token, int end) {
        int limit = phrases.phraseEnd(token);
        int i = end;
        while (i < limit && phrases.classOf(i) == WordClass.NUMBER) {
            i++;
        }
        return i < limit ? i : end;
    }

    /** {@code [20 of] Oslo's hotels}: the token behind the possessor and a number; the token itself if there is none. */
    private int behindPossessor(int token) {
        int end = Math.min(phrases.phraseEnd(token), token + MOST_POSSESSOR);
        int own = token;
        for (int i = token + 1; i < end - 1; i++) {
            if (phrases.classOf(i) == WordClass.POSSESSIVE_MARK) {
                own = i + 1;
            }
        }
        while (own > token && own < end - 1 && phrases.classOf(own) == WordClass.NUMBER) {
            own++;
        }
        return own;
    }

    /** {@code [1,200 of] Oslo}: a place or a firm is not what is counted. */
    private boolean isNameOnly(int token, int end) {
        for (int i = token; i < end; i++) {
            if (phrases.classOf(i) != WordClass.NAME) {
                return false;
            }
        }
        return end > token && !CountedPhrase.isPlural(text, end - 1);
    }

    /** {@code 2,000 hires}: what looks like a verb of a singular subject is a noun behind any number but one. */
    private boolean isPlural(Quantity quantity, int token) {
        return !quantity.fraction
                && quantity.value().compareTo(BigDecimal.ONE) > 0
                && text.tokenShape(token) == TokenShape.LOWER
                && CountedPhrase.isPlural(text, token);
    }

    /** {@code kills 23}, {@code 40 were injured}, {@code a father of three}: people that no noun names. */
    void people(Quantity quantity, int start, int limit) {
        boolean whole = quantity.kind == Kind.NUMBER
                && quantity.isBare()
                && !quantity.fraction
                && quantity.value().signum() >= 0
                && quantity.value().stripTrailingZeros().scale() <= 0;
        if (!whole || quantity.of != null) {
            return;
        }
        int before = quantity.reachFirst - 1;
        int behind = quantity.reachEnd;
        if (behind < limit && (text.tokenIs(behind, "were") || text.tokenIs(behind, "others"))) {
            behind++;
        }
        boolean parent = before > start && text.tokenIs(before, "of") && FigureWords.PARENT.contains(text, before - 1);
        if (parent
                || before >= start && FigureWords.VICTIM.contains(text, before)
                || behind < limit && FigureWords.VICTIM.contains(text, behind)) {
            quantity.kind = Kind.COUNT;
            quantity.rule = "people";
            quantity.confidence = 0.85;
        }
    }

    private boolean isVerbal(int token) {
        WordClass wordClass = phrases.classOf(token);
        return wordClass.isVerbal() || wordClass == WordClass.PARTICIPLE;
    }

    boolean isDeterminer(int token) {
        WordClass wordClass = phrases.classOf(token);
        return wordClass == WordClass.DETERMINER || wordClass == WordClass.POSSESSIVE;
    }
}
