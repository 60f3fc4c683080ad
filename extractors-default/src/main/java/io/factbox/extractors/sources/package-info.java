/** Who says what: attributions of statements to their sources. */
@NullMarked
package io.factbox.extractors.sources;

import org.jspecify.annotations.NullMarked;
