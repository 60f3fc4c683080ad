/** Amounts, shares, counts and measures, with what they count. */
@NullMarked
package io.factbox.extractors.figures;

import org.jspecify.annotations.NullMarked;
