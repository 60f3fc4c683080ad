/** From fact boxes to a file or standard output. */
@NullMarked
package io.factbox.cli.output;

import org.jspecify.annotations.NullMarked;
