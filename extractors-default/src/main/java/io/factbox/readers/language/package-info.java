/** Which language a text is in. */
@NullMarked
package io.factbox.readers.language;

import org.jspecify.annotations.NullMarked;
