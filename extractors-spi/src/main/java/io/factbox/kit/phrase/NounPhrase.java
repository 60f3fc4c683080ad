package io.factbox.kit.phrase;

/**
 * A noun phrase as a run of tokens.
 *
 * @param start the first token
 * @param head the token that names what it is: the last word of the phrase without its tail
 * @param end the token after the last
 */
public record NounPhrase(int start, int head, int end) {}
