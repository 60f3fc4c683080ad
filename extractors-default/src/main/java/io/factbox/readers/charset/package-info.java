/** From bytes to characters, and what the first bytes tell. */
@NullMarked
package io.factbox.readers.charset;

import org.jspecify.annotations.NullMarked;
