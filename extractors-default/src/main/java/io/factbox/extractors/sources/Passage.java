package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.NounPhrase;
import io.factbox.kit.phrase.Phrases;
import io.factbox.kit.phrase.VerbForms;
import io.factbox.kit.phrase.WordClass;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Quotation;
import io.factbox.text.Span;
import java.util.Arrays;
import java.util.List;

/** An article's text with its phrases, and for each token the quotation it stands in. */
final class Passage {
    static final int NONE = -1;

    final AnalyzedText text;
    final Phrases phrases;
    final List<Quotation> quotations;
    private final int[] quoteOf;
    private final int[] quoteStarts;
    private final int[] quoteEnds;

    Passage(AnalyzedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
        quotations = text.quotations();
        quoteOf = new int[text.tokenCount()];
        Arrays.fill(quoteOf, NONE);
        quoteStarts = new int[quotations.size()];
        quoteEnds = new int[quotations.size()];
        for (int q = 0; q < quoteStarts.length; q++) {
            quoteStarts[q] = text.firstTokenAt(quotations.get(q).span().start());
            quoteEnds[q] = tokenEndAt(quoteStarts[q], quotations.get(q).span().end());
            Arrays.fill(quoteOf, quoteStarts[q], quoteEnds[q], q);
        }
    }

    private int tokenEndAt(int token, int offset) {
        int i = token;
        while (i < text.tokenCount() && text.tokenEnd(i) <= offset) {
            i++;
        }
        return i;
    }

    WordClass at(int token) {
        return phrases.classOf(token);
    }

    /** The quotation that a token stands in, its marks included, or {@link #NONE}. */
    int quoteOf(int token) {
        return token < 0 || token >= quoteOf.length ? NONE : quoteOf[token];
    }

    int quoteStart(int quotation) {
        return quoteStarts[quotation];
    }

    /** The token after a quotation's closing mark. */
    int quoteEnd(int quotation) {
        return quoteEnds[quotation];
    }

    boolean opensQuote(int token) {
        int q = quoteOf(token);
        return q != NONE && quoteStarts[q] == token;
    }

    /** Whether a token is the last one of a quotation. */
    boolean closesQuote(int token) {
        int q = quoteOf(token);
        return q != NONE && quoteEnds[q] == token + 1;
    }

    /** Whether a quotation is speech rather than a quoted term: long enough, or with a comma or stop before its closing mark. */
    boolean isSpeech(int quotation) {
        if (quotations.get(quotation).kind() == Quotation.Kind.SPEECH) {
            return true;
        }
        int last = quoteEnds[quotation] - 2;
        return last > quoteStarts[quotation] && (at(last) == WordClass.COMMA || at(last) == WordClass.STOP);
    }

    /** Whether a quotation begins in a range of tokens. */
    boolean opensQuoteIn(Range range) {
        int found = Arrays.binarySearch(quoteStarts, range.start());
        for (int q = found < 0 ? ~found : found; q < quoteStarts.length && quoteStarts[q] < range.end(); q++) {
            if (opensQuote(quoteStarts[q])) {
                return true;
            }
        }
        return false;
    }

    Span span(Range range) {
        return text.span(range.start(), range.end() - 1);
    }

    /** The words of a span that begins and ends with a token, white space made single. */
    String words(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (isSpace(text.charAt(i)) && (text.charAt(i) != ' ' || isSpace(text.charAt(i + 1)))) {
                return singleSpaced(span.start(), span.end());
            }
        }
        return span.slice(text);
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c >= 0x80) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private String singleSpaced(int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        boolean space = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    boolean is(int token, String word) {
        return token >= 0 && token < text.tokenCount() && text.tokenIs(token, word);
    }

    boolean isTime(int token) {
        return phrases.inNounPhrase(token) && at(phrases.phraseEnd(token) - 1) == WordClass.TIME;
    }

    int phraseEnd(int token) {
        return phrases.phraseEnd(token);
    }

    NounPhrase phraseAt(int token) {
        return phrases.nounPhraseAt(token).orElseThrow();
    }

    /** A word that is a preposition before a noun and a conjunction before a clause. */
    boolean isClausePreposition(int token) {
        return is(token, "as")
                || is(token, "after")
                || is(token, "before")
                || is(token, "since")
                || is(token, "until")
                || is(token, "than");
    }

    /** A verb form that can be nothing but finite: an auxiliary, a modal, {@code says}, {@code went}. */
    boolean isSurelyFinite(int token) {
        if (!phrases.isFinite(token)) {
            return false;
        }
        if (at(token) != WordClass.VERB) {
            return true;
        }
        int forms = phrases.verbForms(token);
        return forms != 0 && (forms & VerbForms.PARTICIPLE) == 0
                || token > 0 && (at(token - 1) == WordClass.PRONOUN || at(token - 1) == WordClass.RELATIVE);
    }

    /** The end of the first base noun phrase of a source. */
    int baseEnd(Range source) {
        int end = phraseEnd(source.start());
        return Math.max(source.start() + 1, Math.min(end, source.end()));
    }

    /** {@code nearly half}, {@code at least a dozen}, {@code no fewer than six}: back over what qualifies a quantity. */
    int quantityStart(int phrase, int limit) {
        boolean quantity = at(phrase) == WordClass.NUMBER || is(phrase, "half") || is(phrase, "a") || is(phrase, "all");
        int i = phrase;
        if (!quantity || i <= limit) {
            return phrase;
        }
        if (is(i - 1, "than") && i - 2 >= limit) {
            i -= 2;
            return i > limit && is(i - 1, "no") ? i - 1 : i;
        }
        if ((is(i - 1, "least") || is(i - 1, "most")) && i - 2 >= limit && is(i - 2, "at")) {
            return i - 2;
        }
        boolean nearly = is(i - 1, "nearly")
                || is(i - 1, "almost")
                || is(i - 1, "about")
                || is(i - 1, "around")
                || is(i - 1, "roughly")
                || is(i - 1, "approximately");
        return nearly ? i - 1 : phrase;
    }

    /** The quotation that a token opens. */
    Range quoteFrom(int open) {
        return new Range(open, quoteEnd(quoteOf(open)));
    }

    boolean sameBlock(int a, int b) {
        return text.blockOf(a) == text.blockOf(b);
    }

    /** The conjunction or comma before a clause, adverbs skipped; else the clause's first token. */
    int boundary(int token, int start) {
        int i = token;
        while (i > start && at(i - 1) == WordClass.ADVERB) {
            i--;
        }
        if (i > start && (at(i - 1) == WordClass.COORDINATOR || at(i - 1) == WordClass.SUBORDINATOR)) {
            i--;
            return i > start && at(i - 1) == WordClass.COMMA ? i - 1 : i;
        }
        return i > start && at(i - 1) == WordClass.COMMA ? i - 1 : token;
    }

    /** Whether a verb follows a source, adverbs and one comma skipped. */
    boolean clauseAfter(Range source, int end) {
        int i = source.end();
        while (i < end && (at(i) == WordClass.ADVERB || at(i) == WordClass.COMMA && i == source.end())) {
            i++;
        }
        return i < end && at(i).isVerbal();
    }
}
