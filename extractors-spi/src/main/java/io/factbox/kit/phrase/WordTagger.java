package io.factbox.kit.phrase;

import static io.factbox.kit.phrase.VerbForms.BASE;
import static io.factbox.kit.phrase.VerbForms.PARTICIPLE;
import static io.factbox.kit.phrase.VerbForms.PAST;
import static io.factbox.kit.phrase.VerbForms.THIRD;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.Map;

/**
 * Gives every token its class: from the lexicon, from its shape and ending, and where it can be noun and verb from its
 * neighbours. Two passes over a sentence, left to right.
 */
final class WordTagger {
    private static final WordTable ALONE = WordTable.of(Map.of(
            "another", 1, "some", 1, "many", 1, "most", 1, "few", 1, "several", 1, "both", 1, "all", 1, "each", 1,
            "half", 1));

    /** From this many long words on, a sentence with most of them capitalised is written in title case. */
    private static final int TITLE_WORDS = 4;

    /** How far the context of a word reaches back, so that the time stays linear. */
    static final int REACH = 16;

    /** How many words behind a number and a participle may lead to the plural that is counted. */
    private static final int MOST_COUNTED = 5;

    /** The classes that the next word can change, a bit each. */
    private static final int REVISED = 1 << WordClass.THAT.ordinal()
            | 1 << WordClass.PRONOUN.ordinal()
            | 1 << WordClass.POSSESSIVE.ordinal()
            | 1 << WordClass.PREPOSITION.ordinal()
            | 1 << WordClass.SUBORDINATOR.ordinal()
            | 1 << WordClass.ADJECTIVE.ordinal();

    private final AnalyzedText text;
    private final byte[] classes;
    private final int[] codes;
    private final NounOrVerb nounOrVerb;

    WordTagger(AnalyzedText text) {
        this.text = text;
        classes = new byte[text.tokenCount()];
        codes = new int[text.tokenCount()];
        nounOrVerb = new NounOrVerb(text, classes, codes);
    }

    /** The classes of all tokens by their ordinals; those of sentences that were not tagged say nothing. */
    byte[] classes() {
        return classes;
    }

    /** The codes of the lexicon, for whom the verb forms matter. */
    int[] codes() {
        return codes;
    }

    void tag(int start, int end) {
        boolean title = lookUp(start, end);
        for (int i = start; i < end; i++) {
            set(i, classify(i, start, end, title));
        }
        for (int i = start; i < end; i++) {
            if ((REVISED >>> classes[i] & 1) != 0) {
                set(i, revise(i, start, end));
            }
        }
    }

    /** Sets the codes of a sentence's words; returns whether it is written in title case. */
    private boolean lookUp(int start, int end) {
        int words = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            TokenShape shape = text.tokenShape(i);
            if (!shape.isWord()) {
                codes[i] = WordTable.NONE;
                continue;
            }
            codes[i] = WordClasses.ENGLISH.code(text, i);
            if (text.tokenEnd(i) - text.tokenStart(i) > 3) {
                words++;
                capitals += shape == TokenShape.LOWER ? 0 : 1;
            }
        }
        return words >= TITLE_WORDS && capitals * 10 >= words * 7;
    }

    private WordClass get(int token) {
        return WordClass.of(classes[token]);
    }

    private void set(int token, WordClass wordClass) {
        classes[token] = (byte) wordClass.ordinal();
    }

    private WordClass classify(int i, int start, int end, boolean title) {
        return switch (text.tokenShape(i)) {
            case PUNCTUATION -> punctuation(i, end);
            case SYMBOL -> text.charAt(text.tokenStart(i)) == '&' ? WordClass.COORDINATOR : WordClass.SYMBOL;
            case NUMBER -> WordClass.NUMBER;
            case WEB, CASELESS -> WordClass.NAME;
            case LOWER -> lower(i, start, end);
            default -> title ? titleWord(i, start, end) : capitalized(i, start, end);
        };
    }

    private WordClass punctuation(int i, int end) {
        char c = text.charAt(text.tokenStart(i));
        return switch (c) {
            case ',' -> WordClass.COMMA;
            case ':', ';' -> WordClass.COLON;
            case '.', '!', '?', '…' -> WordClass.STOP;
            case '(', '[', '{' -> WordClass.OPEN;
            case ')', ']', '}' -> WordClass.CLOSE;
            case '–', '—', '―' -> WordClass.DASH;
            case '-', '‐', '‑', '/' -> {
                boolean inside = !text.spaceBefore(i) && i + 1 < end && !text.spaceBefore(i + 1);
                yield inside && text.tokenEnd(i) - text.tokenStart(i) == 1 ? WordClass.HYPHEN : WordClass.DASH;
            }
            case '\'', '’' -> isPluralPossessive(i, end) ? WordClass.POSSESSIVE_MARK : WordClass.QUOTE;
            case '"', '“', '”', '„', '«', '»', '‘', '`' -> WordClass.QUOTE;
            default -> WordClass.SYMBOL;
        };
    }

    /** {@code workers' rights}. */
    private boolean isPluralPossessive(int i, int end) {
        int at = text.tokenStart(i);
        return at > 0
                && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S')
                && i + 1 < end
                && text.tokenEnd(i) == at + 1
                && text.spaceBefore(i + 1)
                && text.tokenShape(i + 1).isWord();
    }

    /** Whether a capital says nothing, because a sentence or a quotation begins here. */
    private boolean isOpening(int i, int start) {
        if (i == start) {
            return true;
        }
        WordClass before = get(i - 1);
        return before == WordClass.QUOTE
                || before == WordClass.COLON
                || before == WordClass.STOP
                || before == WordClass.OPEN
                || before == WordClass.DASH;
    }

    private WordClass titleWord(int i, int start, int end) {
        return codes[i] == WordTable.NONE ? WordClass.NAME : lower(i, start, end);
    }

    private WordClass capitalized(int i, int start, int end) {
        int code = codes[i];
        if (code == WordTable.NONE) {
            return WordClass.NAME;
        }
        TokenShape shape = text.tokenShape(i);
        boolean known = WordClasses.hasClass(code);
        if (shape == TokenShape.UPPER && text.tokenEnd(i) - text.tokenStart(i) > 1
                || shape == TokenShape.ALPHANUMERIC) {
            return WordClass.NAME;
        }
        boolean nameFollows = i + 1 < end && text.tokenShape(i + 1).isNameLike() && !isClosed(i + 1);
        if (known) {
            WordClass wordClass = WordClasses.wordClass(code);
            boolean open = wordClass == WordClass.ADJECTIVE
                    || wordClass == WordClass.MODAL
                    || wordClass == WordClass.AUXILIARY
                    || wordClass == WordClass.ADVERB;
            boolean surname = wordClass == WordClass.MODAL
                    || isOpening(i, start) && (wordClass == WordClass.ADJECTIVE || wordClass == WordClass.PREPOSITION);
            if (surname && i + 1 < end && isPastOrThird(i + 1)) {
                return WordClass.NAME;
            }
            if (isOpening(i, start) ? open && wordClass != WordClass.ADVERB && nameFollows : open) {
                return WordClass.NAME;
            }
            return lower(i, start, end);
        }
        if (!isOpening(i, start)
                || i + 1 < end && isPastOrThird(i + 1) && !nameFollows
                || nameFollows && (WordClasses.forms(code) & (BASE | THIRD)) != 0) {
            return WordClass.NAME;
        }
        return lower(i, start, end);
    }

    /** A finite verb behind a capitalised verb: the capital's word is a name, {@code Read said}. */
    private boolean isPastOrThird(int i) {
        int code = codes[i];
        return code != WordTable.NONE
                && text.tokenShape(i) == TokenShape.LOWER
                && !WordClasses.hasClass(code)
                && (WordClasses.forms(code) & (PAST | THIRD)) != 0
                && (WordClasses.forms(code) & BASE) == 0
                && !WordClasses.isNounToo(code);
    }

    private boolean isClosed(int i) {
        return codes[i] != WordTable.NONE && WordClasses.hasClass(codes[i]);
    }

    private WordClass lower(int i, int start, int end) {
        int code = codes[i];
        if (text.tokenShape(i) == TokenShape.LOWER && text.charAt(text.tokenStart(i)) == '\''
                || text.charAt(text.tokenStart(i)) == '’') {
            return clitic(i, start);
        }
        if (code == WordTable.NONE) {
            return unknown(i, before(i, start), end);
        }
        if (WordClasses.hasClass(code)) {
            return closed(i, code, start, end);
        }
        WordClass before = before(i, start);
        int forms = WordClasses.forms(code);
        if ((forms & BASE) != 0 && (before == WordClass.TO || before == WordClass.MODAL)) {
            return WordClass.VERB;
        }
        if ((forms & VerbForms.GERUND) != 0) {
            return gerund(before);
        }
        if ((forms & (BASE | THIRD)) == 0 || (forms & PAST) != 0 && !isNounContext(before)) {
            return past(i, before, forms, end);
        }
        return nounOrVerb.classify(i, before, code, start, end);
    }

    /** A word that has a class of its own, which few of them change. */
    private WordClass closed(int i, int code, int start, int end) {
        WordClass wordClass = WordClasses.wordClass(code);
        if (wordClass == WordClass.TO && i > start && isBoundTo(i - 1)) {
            return WordClass.PREPOSITION;
        }
        int forms = WordClasses.forms(code);
        if ((forms & (BASE | THIRD)) != 0) {
            WordClass before = before(i, start);
            boolean verb = (forms & BASE) != 0 && (before == WordClass.TO || before == WordClass.MODAL)
                    || before == WordClass.PRONOUN && isAlsoPreposition(code);
            if (verb) {
                return WordClass.VERB;
            }
        }
        // "the fire chief"
        boolean chief = wordClass == WordClass.ADJECTIVE
                && text.tokenIs(i, "chief")
                && before(i, start) == WordClass.NOUN
                && !nominalFollows(i, end)
                && !prepositionFollows(i, end);
        return chief ? WordClass.NOUN : wordClass;
    }

    /** {@code according to}, {@code in response to}: a noun phrase follows, no infinitive. */
    private boolean isBoundTo(int token) {
        return text.tokenIs(token, "according")
                || text.tokenIs(token, "due")
                || text.tokenIs(token, "prior")
                || text.tokenIs(token, "thanks")
                || text.tokenIs(token, "response")
                || text.tokenIs(token, "addition")
                || text.tokenIs(token, "regard")
                || text.tokenIs(token, "contrary");
    }

    private static boolean isAlsoPreposition(int code) {
        WordClass wordClass = WordClasses.wordClass(code);
        return wordClass == WordClass.PREPOSITION || wordClass == WordClass.ADJECTIVE;
    }

    private WordClass clitic(int i, int start) {
        int code = codes[i];
        if (code != WordTable.NONE && WordClasses.hasClass(code)) {
            return WordClasses.wordClass(code);
        }
        WordClass before = i > start ? get(i - 1) : WordClass.STOP;
        boolean isVerb = before == WordClass.PRONOUN
                || before == WordClass.RELATIVE
                || before == WordClass.INTERROGATIVE
                || before == WordClass.THAT
                || before == WordClass.ADVERB;
        return isVerb ? WordClass.AUXILIARY : WordClass.POSSESSIVE_MARK;
    }

    /** The class before, adverbs left out; a stop where the sentence begins. */
    private WordClass before(int i, int start) {
        int k = i - 1;
        while (k >= start && i - k < REACH && get(k) == WordClass.ADVERB) {
            k--;
        }
        if (k < start) {
            return WordClass.STOP;
        }
        return get(k) == WordClass.PRONOUN && text.tokenIs(k, "her") ? WordClass.POSSESSIVE : get(k);
    }

    private static boolean isNounContext(WordClass before) {
        return switch (before) {
            case DETERMINER, POSSESSIVE, POSSESSIVE_MARK, ADJECTIVE, PREPOSITION, HYPHEN -> true;
            default -> false;
        };
    }

    private WordClass unknown(int i, WordClass before, int end) {
        int length = text.tokenEnd(i) - text.tokenStart(i);
        if (length <= 2 && before == WordClass.NUMBER && !text.spaceBefore(i) && isScale(i)) {
            return WordClass.NUMBER;
        }
        char last = text.charAt(text.tokenEnd(i) - 1);
        char secondLast = length > 1 ? text.charAt(text.tokenEnd(i) - 2) : ' ';
        if (last == 'y' && secondLast == 'l' && length > 4) {
            return WordClass.ADVERB;
        }
        if (last == 'd' && secondLast == 'e' && length > 4) {
            return past(i, before, PAST | PARTICIPLE, end);
        }
        if (last == 'g' && length > 5 && text.charAt(text.tokenEnd(i) - 3) == 'i' && secondLast == 'n') {
            return gerund(before);
        }
        return WordClass.NOUN;
    }

    private static WordClass gerund(WordClass before) {
        return switch (before) {
            case AUXILIARY -> WordClass.VERB;
            case DETERMINER, POSSESSIVE, POSSESSIVE_MARK, ADJECTIVE, HYPHEN -> WordClass.NOUN;
            default -> WordClass.GERUND;
        };
    }

    private WordClass past(int i, WordClass before, int forms, int end) {
        if ((text.tokenIs(i, "said") || text.tokenIs(i, "told")) && before != WordClass.DETERMINER) {
            return WordClass.VERB;
        }
        boolean byFollows = i + 1 < end && text.tokenIs(i + 1, "by") && !(i + 2 < end && isGerund(i + 2));
        return switch (before) {
            case AUXILIARY, MODAL, PRONOUN, RELATIVE -> WordClass.VERB;
            case DETERMINER, POSSESSIVE, POSSESSIVE_MARK, ADJECTIVE, PREPOSITION, HYPHEN -> {
                if (nominalFollows(i, end)) {
                    yield WordClass.ADJECTIVE;
                }
                if ((forms & BASE) != 0) {
                    yield WordClass.NOUN;
                }
                if (i > 0 && (text.tokenIs(i - 1, "the") || text.tokenIs(i - 1, "a"))) {
                    yield WordClass.NOUN;
                }
                yield i > 0 && standsAlone(i - 1) ? WordClass.VERB : WordClass.PARTICIPLE;
            }
            case NUMBER -> nominalFollows(i, end) && pluralFollows(i, end) ? WordClass.ADJECTIVE : WordClass.VERB;
            case VERB, TO -> nominalFollows(i, end) && (forms & PARTICIPLE) != 0 ? WordClass.ADJECTIVE : WordClass.VERB;
            case STOP -> (forms & PARTICIPLE) != 0 ? WordClass.PARTICIPLE : WordClass.VERB;
            default -> byFollows || (forms & PAST) == 0 ? WordClass.PARTICIPLE : WordClass.VERB;
        };
    }

    /** {@code 40 [unlet] office units}, {@code 3m [combined] print and online readers}: a plural, with words before it that lead to it. */
    private boolean pluralFollows(int i, int end) {
        int last = Math.min(end - 1, i + MOST_COUNTED);
        for (int k = i + 1; k <= last && text.tokenShape(k) == TokenShape.LOWER; k++) {
            int code = codes[k];
            boolean known = code != WordTable.NONE && WordClasses.hasClass(code);
            boolean noun = code == WordTable.NONE || !known && WordClasses.isNounToo(code);
            if (nounOrVerb.isPlural(k) && (noun || k == i + 1)) {
                return true;
            }
            boolean leads = noun
                    || known
                            && (WordClasses.wordClass(code) == WordClass.ADJECTIVE
                                    || WordClasses.wordClass(code) == WordClass.COORDINATOR);
            if (!leads) {
                return false;
            }
        }
        return i + 1 < end && nounOrVerb.isPlural(i + 1);
    }

    /** {@code 3m}, {@code 2bn}: letters that stand for a number. */
    private boolean isScale(int i) {
        return text.tokenIs(i, "m") || text.tokenIs(i, "bn") || text.tokenIs(i, "k") || text.tokenIs(i, "mn");
    }

    private boolean isGerund(int i) {
        return codes[i] != WordTable.NONE && (WordClasses.forms(codes[i]) & VerbForms.GERUND) != 0;
    }

    /** A determiner that can be a subject of its own: {@code another said}. */
    private boolean standsAlone(int i) {
        return ALONE.contains(text, i);
    }

    /** {@code people familiar with the talks}: an adjective behind its noun. */
    private boolean prepositionFollows(int i, int end) {
        int code = i + 1 < end ? codes[i + 1] : WordTable.NONE;
        boolean known = code != WordTable.NONE && WordClasses.hasClass(code);
        return known
                && (WordClasses.wordClass(code) == WordClass.PREPOSITION
                        || WordClasses.wordClass(code) == WordClass.TO);
    }

    private boolean nominalFollows(int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        TokenShape shape = text.tokenShape(i + 1);
        int code = codes[i + 1];
        if (code == WordTable.NONE) {
            return shape.isWord() || shape == TokenShape.NUMBER;
        }
        return WordClasses.hasClass(code)
                ? WordClasses.wordClass(code) == WordClass.ADJECTIVE
                : WordClasses.isNounToo(code) || shape.isNameLike();
    }

    /** What needs the class of the next word. */
    private WordClass revise(int i, int start, int end) {
        WordClass wordClass = get(i);
        WordClass next = i + 1 < end ? get(i + 1) : WordClass.STOP;
        switch (wordClass) {
            case THAT:
                return that(i, start, next);
            case PRONOUN:
                return next.isNominal() && text.tokenIs(i, "her") ? WordClass.POSSESSIVE : wordClass;
            case POSSESSIVE:
                boolean alone = !next.isNominal()
                        && next != WordClass.ADVERB
                        && next != WordClass.QUOTE
                        && next != WordClass.GERUND
                        && next != WordClass.PARTICIPLE
                        && next != WordClass.SYMBOL;
                return alone && text.tokenIs(i, "his") ? WordClass.PRONOUN : wordClass;
            case PREPOSITION:
                boolean quantity = i + 1 < end && (text.tokenIs(i + 1, "many") || text.tokenIs(i + 1, "much"));
                boolean amount = next == WordClass.NUMBER || i + 1 < end && text.tokenIs(i + 1, "half");
                boolean about = amount && (text.tokenIs(i, "about") || text.tokenIs(i, "around"));
                return about || quantity && text.tokenIs(i, "as") ? WordClass.ADVERB : wordClass;
            case SUBORDINATOR:
                // "X once said"
                return next == WordClass.VERB && i > start && get(i - 1).isNominal() && text.tokenIs(i, "once")
                        ? WordClass.ADVERB
                        : wordClass;
            case ADJECTIVE:
                // "early this week"
                return next == WordClass.DETERMINER && (text.tokenIs(i, "early") || text.tokenIs(i, "late"))
                        ? WordClass.ADVERB
                        : wordClass;
            default:
                return wordClass;
        }
    }

    private WordClass that(int i, int start, WordClass next) {
        WordClass before = i > start ? get(i - 1) : WordClass.STOP;
        if (next.isVerbal()) {
            return before.isNominal() ? WordClass.RELATIVE : WordClass.PRONOUN;
        }
        boolean noun = next == WordClass.NOUN || next == WordClass.ADJECTIVE || next == WordClass.TIME;
        boolean singular = noun && text.charAt(text.tokenEnd(i + 1) - 1) != 's';
        if (singular
                && (before == WordClass.PREPOSITION || before == WordClass.STOP || before == WordClass.AUXILIARY)) {
            return WordClass.DETERMINER;
        }
        if (!singular && before == WordClass.PREPOSITION || next == WordClass.STOP || next == WordClass.CLOSE) {
            return WordClass.PRONOUN;
        }
        return WordClass.THAT;
    }
}
