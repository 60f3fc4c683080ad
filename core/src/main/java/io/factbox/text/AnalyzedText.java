package io.factbox.text;

import java.util.List;

/**
 * An article's text with its tokens, sentences, quotations and blocks. Made once per article and read by every extractor;
 * immutable, so safe for many threads. Tokens are numbered from 0 and live in arrays: no object per token, and none of the
 * methods that take a token allocates, but for {@link #tokenText}.
 *
 * <p>Tokens never overlap and hold no white space. Hyphens and slashes are tokens of their own, a possessive {@code 's} too;
 * an abbreviation keeps its full stop ({@code Ltd.}, {@code U.S.}). Sentences are runs of tokens inside one block.
 *
 * <pre>{@code
 * for (int s = 0; s < text.sentenceCount(); s++) {
 *     for (int token = text.sentenceStart(s); token < text.sentenceEnd(s); token++) {
 *         if (cues.contains(text, token)) {
 *             mentions.add(Found.at(text.span(token, token), context));
 *         }
 *     }
 * }
 * }</pre>
 */
public interface AnalyzedText extends CharSequence {
    /** The number of tokens. */
    int tokenCount();

    /** The offset at which a token begins. */
    int tokenStart(int token);

    /** The offset after a token's last character. */
    int tokenEnd(int token);

    /** What the token looks like. */
    TokenShape tokenShape(int token);

    /** The token's hash without regard to case, as {@link WordHash#of} computes it. */
    int tokenHash(int token);

    /** Whether the token is exactly this word; compares in place. */
    boolean tokenEquals(int token, String word);

    /**
     * Whether the token is this word without regard to case and to the shape of the apostrophe; compares in place.
     *
     * @param lowerCase the word in lower case, with straight apostrophes
     */
    boolean tokenIs(int token, String lowerCase);

    /** Whether white space, or the start of the text, stands before the token. */
    boolean spaceBefore(int token);

    /** The token as a new string. */
    String tokenText(int token);

    /** The first token that ends after {@code offset}; {@link #tokenCount()} if there is none. */
    int firstTokenAt(int offset);

    /** The number of sentences. */
    int sentenceCount();

    /** The first token of a sentence. */
    int sentenceStart(int sentence);

    /** The token after the last one of a sentence. */
    int sentenceEnd(int sentence);

    /** The sentence of a token. */
    int sentenceOf(int token);

    /** The role of the block that the token stands in. */
    BlockKind blockKind(int token);

    /** The number of the block that the token stands in: an index into {@link #blocks()}. */
    int blockOf(int token);

    /** The blocks, in text order. */
    List<Block> blocks();

    /** The sentences as spans, in text order. */
    List<Span> sentences();

    /** The quotations, in text order; none inside another. */
    List<Quotation> quotations();

    /** The span from the start of one token to the end of another. */
    default Span span(int firstToken, int lastToken) {
        return new Span(tokenStart(firstToken), tokenEnd(lastToken));
    }
}
