package io.factbox.kit.phrase;

import static io.factbox.kit.phrase.VerbForms.BASE;
import static io.factbox.kit.phrase.VerbForms.THIRD;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;

/** Decides whether a form that can be both is a verb in the present tense or a noun, by its neighbours: {@code claims}, {@code report}. */
final class NounOrVerb {
    private final AnalyzedText text;
    private final byte[] classes;
    private final int[] codes;

    /** Works on the arrays of a {@link WordTagger}, which are filled from left to right. */
    NounOrVerb(AnalyzedText text, byte[] classes, int[] codes) {
        this.text = text;
        this.classes = classes;
        this.codes = codes;
    }

    private WordClass get(int token) {
        return WordClass.of(classes[token]);
    }

    /** The class of a present-tense form.
     *
     * @param before the class of the word before, adverbs left out
     */
    WordClass classify(int i, WordClass before, int code, int start, int end) {
        boolean noun = WordClasses.isNounToo(code);
        return switch (before) {
            case TO -> noun && (WordClasses.forms(code) & BASE) == 0 ? WordClass.NOUN : WordClass.VERB;
            case MODAL, PRONOUN, RELATIVE -> WordClass.VERB;
            case DETERMINER -> noun ? WordClass.NOUN : WordClass.VERB;
            case POSSESSIVE, POSSESSIVE_MARK, ADJECTIVE, PREPOSITION, HYPHEN -> WordClass.NOUN;
            case NUMBER -> noun ? WordClass.NOUN : WordClass.VERB;
            case VERB, GERUND, PARTICIPLE -> noun ? WordClass.NOUN : WordClass.VERB;
            case AUXILIARY -> noun && !afterDo(i, start) ? nounUnlessObject(i, end) : WordClass.VERB;
            default -> noun ? afterNoun(i, code, start, end) : WordClass.VERB;
        };
    }

    /** A form that can be noun and verb behind a noun: number must agree, or a parenthesis must end here: {@code , Wu notes.} */
    private WordClass afterNoun(int i, int code, int start, int end) {
        boolean third = (WordClasses.forms(code) & THIRD) != 0;
        if (i > start && get(i - 1) == WordClass.ADVERB && third) {
            return WordClass.VERB;
        }
        if (i == start || !get(i - 1).isNominal()) {
            return nounUnlessObject(i, end);
        }
        if (!agrees(i - 1, third, start)) {
            int head = governedBy(i - 1, start);
            while (head >= 0 && !agrees(head, third, start)) {
                head = governedBy(head, start);
            }
            if (head < 0) {
                return WordClass.NOUN;
            }
        }
        if ((i + 1 >= end || isStop(i + 1)) && closesParenthesis(i, start)) {
            return WordClass.VERB;
        }
        if (WordClasses.isSeldomNoun(code) || i + 1 < end && text.tokenIs(i + 1, "to")) {
            return WordClass.VERB;
        }
        return nounUnlessObject(i, end);
    }

    private boolean agrees(int noun, boolean third, int start) {
        return third ? !isPlural(noun) || get(noun) == WordClass.NAME : isPlural(noun) || isJoined(noun, start);
    }

    /** {@code polls in Ohio show}, {@code a survey of voters shows}: the noun whose prepositional phrase a noun ends, or -1. */
    private int governedBy(int noun, int start) {
        int k = noun;
        while (k > start
                && noun - k < WordTagger.REACH
                && (get(k).isNominal() || get(k) == WordClass.DETERMINER || get(k) == WordClass.POSSESSIVE)) {
            k--;
        }
        boolean clear = get(noun) == WordClass.NAME
                        && (get(k + 1) == WordClass.NAME
                                || get(k + 1) == WordClass.DETERMINER && get(k + 2) == WordClass.NAME)
                || isPlural(noun);
        return clear
                        && k > start
                        && get(k) == WordClass.PREPOSITION
                        && get(k - 1).isNominal()
                ? k - 1
                : -1;
    }

    private boolean afterDo(int i, int start) {
        for (int k = i - 1;
                k >= start && i - k < WordTagger.REACH && (get(k) == WordClass.AUXILIARY || get(k) == WordClass.ADVERB);
                k--) {
            if (text.tokenIs(k, "do")
                    || text.tokenIs(k, "does")
                    || text.tokenIs(k, "did")
                    || text.tokenIs(k, "didn't")
                    || text.tokenIs(k, "doesn't")
                    || text.tokenIs(k, "don't")) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int token) {
        char c = text.charAt(text.tokenStart(token));
        return c == '.' || c == ',';
    }

    /** Whether a comma or a closing quotation mark stands before the name that ends before a token. */
    private boolean closesParenthesis(int token, int start) {
        int k = token - 1;
        while (k > start
                && token - k < WordTagger.REACH
                && (get(k).isNominal() || get(k) == WordClass.HYPHEN || get(k) == WordClass.DETERMINER)) {
            k--;
        }
        return (get(k) == WordClass.COMMA || get(k) == WordClass.QUOTE);
    }

    private boolean isJoined(int token, int start) {
        int k = token;
        while (k > start && token - k < WordTagger.REACH && get(k).isNominal()) {
            k--;
        }
        return get(k) == WordClass.COORDINATOR && text.tokenIs(k, "and");
    }

    /** After a noun: {@code the senator claims the} is a verb, {@code abuse claims of} a noun. */
    private WordClass nounUnlessObject(int i, int end) {
        if (i + 1 >= end) {
            return WordClass.NOUN;
        }
        TokenShape shape = text.tokenShape(i + 1);
        int code = codes[i + 1];
        if (code != WordTable.NONE && WordClasses.hasClass(code)) {
            return switch (WordClasses.wordClass(code)) {
                case DETERMINER -> text.tokenIs(i + 1, "such") ? WordClass.NOUN : WordClass.VERB;
                case POSSESSIVE, PRONOUN, THAT, INTERROGATIVE -> WordClass.VERB;
                default -> WordClass.NOUN;
            };
        }
        if (shape == TokenShape.PUNCTUATION) {
            char c = text.charAt(text.tokenStart(i + 1));
            return c == '“' || c == '"' && text.spaceBefore(i + 1) ? WordClass.VERB : WordClass.NOUN;
        }
        return shape.isNameLike() && text.tokenShape(i) == TokenShape.LOWER ? WordClass.VERB : WordClass.NOUN;
    }

    /** Whether a noun is a plural, as far as its form tells. */
    boolean isPlural(int token) {
        char last = text.charAt(text.tokenEnd(token) - 1);
        return last == 's'
                || text.tokenIs(token, "people")
                || text.tokenIs(token, "police")
                || text.tokenIs(token, "data")
                || text.tokenIs(token, "media");
    }
}
