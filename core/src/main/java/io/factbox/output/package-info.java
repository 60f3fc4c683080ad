/** The fact box written out. */
@NullMarked
package io.factbox.output;

import org.jspecify.annotations.NullMarked;
