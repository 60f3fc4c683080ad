/** Dates, times, durations and sets of times. */
@NullMarked
package io.factbox.extractors.dates;

import org.jspecify.annotations.NullMarked;
