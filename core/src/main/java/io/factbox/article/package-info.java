/** An article as a reader hands it on: text that never changes, its blocks, and what is known about it. */
@NullMarked
package io.factbox.article;

import org.jspecify.annotations.NullMarked;
