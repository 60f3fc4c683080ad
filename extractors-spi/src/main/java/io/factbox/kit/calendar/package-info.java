/** Names of months and weekdays in several languages, and the arithmetic of the calendar. */
@NullMarked
package io.factbox.kit.calendar;

import org.jspecify.annotations.NullMarked;
