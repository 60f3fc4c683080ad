/** Large lists of names, found in running text without allocation. */
@NullMarked
package io.factbox.kit.gazetteer;

import org.jspecify.annotations.NullMarked;
