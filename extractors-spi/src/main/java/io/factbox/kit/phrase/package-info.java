/** Word classes, verb groups, noun phrases and clauses, found with a small lexicon and no model. */
@NullMarked
package io.factbox.kit.phrase;

import org.jspecify.annotations.NullMarked;
