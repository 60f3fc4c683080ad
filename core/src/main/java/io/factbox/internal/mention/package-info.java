/** Lists of mentions. */
@NullMarked
package io.factbox.internal.mention;

import org.jspecify.annotations.NullMarked;
