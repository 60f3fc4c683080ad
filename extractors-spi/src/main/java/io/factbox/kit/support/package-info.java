/** Base classes for the common shapes of extractors: by sentence, by regular expression, by token pattern, by list of names. */
@NullMarked
package io.factbox.kit.support;

import org.jspecify.annotations.NullMarked;
