/** Numbers in words and digits: one grammar for figures and dates. */
@NullMarked
package io.factbox.kit.number;

import org.jspecify.annotations.NullMarked;
