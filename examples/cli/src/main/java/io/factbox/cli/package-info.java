/** The command line. */
@NullMarked
package io.factbox.cli;

import org.jspecify.annotations.NullMarked;
