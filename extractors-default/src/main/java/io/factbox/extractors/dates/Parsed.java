package io.factbox.extractors.dates;

/**
 * A temporal expression found in the text.
 *
 * @param start its first token
 * @param end the token after its last
 * @param expression what it says
 * @param rule the rule that found it
 */
record Parsed(int start, int end, Expression expression, Rule rule) {
    Parsed from(int earlier) {
        return new Parsed(earlier, end, expression, rule);
    }

    Parsed with(Expression other) {
        return new Parsed(start, end, other, rule);
    }
}
