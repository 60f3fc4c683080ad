/** What the default extractors have in common. */
@NullMarked
package io.factbox.extractors;

import org.jspecify.annotations.NullMarked;
