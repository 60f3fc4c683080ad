/** The fact box: what was found in one article, bound together. */
@NullMarked
package io.factbox.facts;

import org.jspecify.annotations.NullMarked;
