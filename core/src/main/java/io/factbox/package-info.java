/** {@link io.factbox.Factbox} turns news articles into facts: who says what, when, which organizations, which figures. */
@NullMarked
package io.factbox;

import org.jspecify.annotations.NullMarked;
