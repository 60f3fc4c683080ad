package io.factbox.kit.match;

import io.factbox.text.AnalyzedText;

/** What a token must be: a condition of the author's own. Looks at the text only and allocates nothing, so that scanning stays fast. */
@FunctionalInterface
public interface TokenTest {
    /** Whether the token is one. */
    boolean accepts(AnalyzedText text, int token);
}
