/** The reader of web pages: main text, its blocks, and metadata from HTML. */
@NullMarked
package io.factbox.readers.html;

import org.jspecify.annotations.NullMarked;
