/** What extractors return: mentions of facts in an article's text, each with its span, its confidence and its rule. */
@NullMarked
package io.factbox.mention;

import org.jspecify.annotations.NullMarked;
