/**
 * Token patterns and cue lexicons: rules over words, shapes, numbers and the mentions of others, matched token by token in time linear
 * in the text and without allocation. For codes of a strict form a regular expression is simpler, for long lists of names
 * {@link io.factbox.kit.gazetteer} is.
 */
@NullMarked
package io.factbox.kit.match;

import org.jspecify.annotations.NullMarked;
