/** Expectations written into the text itself: files of examples that an extractor is held to. */
@NullMarked
package io.factbox.kit.spec;

import org.jspecify.annotations.NullMarked;
