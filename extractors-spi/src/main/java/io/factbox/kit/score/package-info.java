/** How good is it: compares what is found with what people marked, by kind, with confidence intervals and errors by class. */
@NullMarked
package io.factbox.kit.score;

import org.jspecify.annotations.NullMarked;
