package io.factbox.extractors.figures;

import io.factbox.kit.phrase.Phrases;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/** Finds what a bare number counts: the noun phrase behind it, years of age, or what its neighbour counts. One per article. */
final class CountFinder {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    /** How much greater one of two numbers of the same things is at most. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(20);

    private static final int MOST_DESCRIBING = 5;
    private static final int MOST_POSSESSOR = 12;
    private static final Unit YEARS = new Unit("a", Unit.Type.AGE);

    private final AnalyzedText text;
    private final Phrases phrases;

    CountFinder(AnalyzedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    private boolean isNamePart(int token) {
        return text.tokenShape(token).isNameLike()
                || text.tokenEquals(token, "-")
                || token > 0
                        && text.tokenEquals(token - 1, "-")
                        && text.tokenShape(token).isWord();
    }

    /** {@code aged 25 to 54}, {@code Ann Lee, 44, has}: years of age. */
    void age(Quantity quantity, int start) {
        if (!quantity.isBare()
                || quantity.first == start
                || quantity.kind == Kind.RATIO
                || quantity.fraction
                || quantity.vague) {
            return;
        }
        int before = quantity.reachFirst - 1;
        boolean aged = before >= start
                && (text.tokenIs(before, "aged") || text.tokenIs(before, "age") || text.tokenIs(before, "ages"));
        aged |= before - 1 >= start && text.tokenIs(before, "of") && text.tokenIs(before - 1, "age");
        aged |= before >= start
                && FigureWords.TURN_CUE.contains(text, before)
                && isPause(quantity.end)
                && quantity.value().compareTo(OLDEST) <= 0;
        aged |= isAgeOfPerson(quantity, before, start);
        int after = quantity.end;
        int comma = before > start && text.tokenIs(before, "now") ? before - 1 : before;
        boolean apposed = comma > start
                && !quantity.spelled
                && !quantity.range
                && text.tokenEquals(comma, ",")
                && after < text.tokenCount()
                && (text.tokenEquals(after, ",") || text.tokenEquals(after, ".") || text.tokenEquals(after, ")"))
                && isNamePart(comma - 1)
                && (comma - 1 == start ? phrases.classOf(start) == WordClass.NAME : isNamePart(comma - 2))
                && text.tokenEnd(quantity.first) - text.tokenStart(quantity.first) == 2;
        if (aged || apposed) {
            quantity.kind = Kind.MEASURE;
            quantity.unit = YEARS;
            quantity.unitCode = YEARS.code();
            quantity.rule = "age";
            quantity.confidence = aged ? 0.95 : 0.85;
        }
    }

    /** {@code she was [six]}, {@code when he is [40],}: nothing follows that the number could count. */
    private boolean isAgeOfPerson(Quantity quantity, int verb, int start) {
        int behind = quantity.end;
        return verb > start
                && !quantity.range
                && (text.tokenIs(verb, "was") || text.tokenIs(verb, "is"))
                && (text.tokenIs(verb - 1, "he") || text.tokenIs(verb - 1, "she") || text.tokenIs(verb - 1, "who"))
                && quantity.value().compareTo(OLDEST) <= 0
                && quantity.value().compareTo(BigDecimal.ONE) > 0
                && quantity.value().stripTrailingZeros().scale() <= 0
                && (isPause(behind) && !FigureWords.SCORE_LINK.contains(text, behind));
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
    private boolean isTimes(int token) {
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

    private void set(Quantity quantity, int first, int end) {
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

    private boolean isPause(int token) {
        return token >= text.tokenCount()
                || text.tokenShape(token) == TokenShape.PUNCTUATION
                || FigureWords.FUNCTION.contains(text, token);
    }

    private boolean isDeterminer(int token) {
        WordClass wordClass = phrases.classOf(token);
        return wordClass == WordClass.DETERMINER || wordClass == WordClass.POSSESSIVE;
    }

    /** What the number counts or the points it is given in stand behind the next one: {@code four-, five- and six-seat}. */
    void shareNext(Quantity quantity, Quantity next) {
        if (quantity.kind != Kind.NUMBER || quantity.of != null) {
            return;
        }
        int gap = next.first - quantity.end;
        if (next.unit != null && next.unit.type() == Unit.Type.POINT && next.change != null && gap <= 3) {
            share(quantity, next);
            return;
        }
        if (gap == 0 && next.kind == Kind.MEASURE && next.end < text.tokenCount()) {
            countMeasured(quantity, next);
            return;
        }
        boolean length = next.unit != null && next.unit.type() == Unit.Type.LENGTH;
        boolean linked = gap == 1 && (text.tokenIs(quantity.end, "and") || text.tokenIs(quantity.end, "or"));
        if (gap == 1 && isTimes(quantity.end) && length || linked && isMeasured(next)) {
            share(quantity, next);
            return;
        }
        if (isContrasted(quantity, next)) {
            quantity.of = next.of;
            quantity.kind = Kind.COUNT;
            quantity.rule = "count-shared";
            quantity.confidence = 0.75;
            return;
        }
        if (next.of == null || gap > 3 || next.isMoney() || next.kind == Kind.PERCENT) {
            return;
        }
        for (int i = quantity.end; i < next.first; i++) {
            boolean link = text.tokenEquals(i, "-")
                    || text.tokenEquals(i, ",")
                    || text.tokenIs(i, "and")
                    || text.tokenIs(i, "or")
                    || text.tokenIs(i, "of")
                    || isDeterminer(i);
            if (!link) {
                return;
            }
        }
        quantity.of = next.of;
        quantity.kind = Kind.COUNT;
        quantity.rule = "count-shared";
        quantity.confidence = 0.75;
    }

    /** {@code at [900] while Chile had 700 storms}: two numbers of the same things, which the second names. */
    private boolean isContrasted(Quantity quantity, Quantity next) {
        boolean linked = text.tokenIs(quantity.end, "while")
                || text.tokenIs(quantity.end, "whereas")
                || text.tokenIs(quantity.end, "against")
                || text.tokenIs(quantity.end, "versus");
        return linked
                && next.kind == Kind.COUNT
                && next.of != null
                && quantity.value().compareTo(next.value().multiply(MOST_TIMES)) <= 0
                && next.value().compareTo(quantity.value().multiply(MOST_TIMES)) <= 0;
    }

    /** {@code [5 and] 10 kilometres}: a unit that both have, ages and times excepted. */
    private static boolean isMeasured(Quantity quantity) {
        return (quantity.kind == Kind.MEASURE || quantity.kind == Kind.PERCENT)
                && quantity.unit != null
                && quantity.unit.type() != Unit.Type.AGE
                && quantity.unit.type() != Unit.Type.TIME;
    }

    private static void share(Quantity quantity, Quantity measured) {
        quantity.unit = measured.unit;
        quantity.unitCode = measured.unitCode;
        quantity.kind = measured.kind;
        quantity.rule = "measure-shared";
    }

    /** {@code eight million [250ml] bottles}: the things counted have the measure. */
    private void countMeasured(Quantity quantity, Quantity measure) {
        int noun = UnitReader.skipHyphen(text, measure.end, text.tokenCount());
        if (phrases.inNounPhrase(noun) && phrases.phraseStart(noun) <= quantity.first) {
            set(quantity, noun, CountedPhrase.endInside(text, noun, phrases.phraseEnd(noun)));
        }
    }

    /** Not {@code the index fell to 98.8}, {@code claims over 150,000}: whole numbers stay whole, and another noun does not lead to it. */
    private boolean countsTheSame(Quantity quantity, Quantity previous) {
        int before = quantity.reachFirst - 1;
        boolean whole = previous.value().stripTrailingZeros().scale() <= 0;
        boolean fits = !whole || quantity.value().stripTrailingZeros().scale() <= 0;
        boolean led = before >= previous.reachEnd
                && phrases.inNounPhrase(before)
                && (CountedPhrase.isPlural(text, before) || text.tokenIs(before, "top"));
        return fits && !led;
    }

    /** A bare number after a count counts the same: {@code 3.9 million headsets, up from 2.4 million}. */
    void shareCount(Quantity quantity, Quantity previous) {
        if (quantity.of != null || quantity.kind != Kind.NUMBER || quantity.fraction) {
            return;
        }
        int gap = previous.reachEnd;
        boolean on = quantity.reachFirst == gap + 1 && (text.tokenIs(gap, "to") || text.tokenIs(gap, "from"));
        boolean before =
                previous.change != null || previous.reachFirst > 0 && text.tokenIs(previous.reachFirst - 1, "from");
        if (on && before && previous.kind == Kind.MEASURE && previous.unit != null) {
            share(quantity, previous);
            return;
        }
        if (previous.kind == Kind.COUNT && previous.of != null && countsTheSame(quantity, previous)) {
            quantity.of = previous.of;
            quantity.kind = Kind.COUNT;
            quantity.rule = "count-shared";
            quantity.confidence = 0.75;
        }
    }
}
