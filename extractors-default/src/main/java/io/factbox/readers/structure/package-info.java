/**
 * The structure of an article's text: which line is the headline, who signs, when and where it was filed, whom it credits, and what
 * is not of the story.
 */
@NullMarked
package io.factbox.readers.structure;

import org.jspecify.annotations.NullMarked;
