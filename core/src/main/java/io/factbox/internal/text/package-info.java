/** Tokens, sentences and quotations of news text. */
@NullMarked
package io.factbox.internal.text;

import org.jspecify.annotations.NullMarked;
