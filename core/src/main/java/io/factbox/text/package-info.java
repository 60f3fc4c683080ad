/** Spans, tokens, sentences, quotations and blocks of an article's text. */
@NullMarked
package io.factbox.text;

import org.jspecify.annotations.NullMarked;
