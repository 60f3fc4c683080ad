/** What binds mentions to each other. */
@NullMarked
package io.factbox.internal.facts;

import org.jspecify.annotations.NullMarked;
