package io.factbox.mention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes TIMEX3 values in the Extended Date/Time Format of ISO 8601-2:2019: quarters are 33 to 36, halves 40 and 41, seasons of the
 * northern hemisphere 21 to 24, a decade is {@code 198X} and a digit that is not stated an X. Weeks, weekends and parts of days, which
 * the format does not know, are intervals.
 */
final class Edtf {
    private static final Pattern DATE = Pattern.compile("[\\dX]{4}(?:-[\\dX]{2}(?:-[\\dX]{2})?)?");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?Z?");
    private static final Pattern PART = Pattern.compile("([\\dX]{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern BEFORE_CHRIST = Pattern.compile("BC(\\d{4})((?:-\\d{2}){0,2})");
    private static final Pattern SHORT = Pattern.compile("\\d{2,3}");
    private static final Pattern LENGTH = Pattern.compile("P(?:\\d+[YMWD])*(?:T(?:\\d+[HMS])+)?");

    private static final int FIRST_QUARTER = 32;
    private static final int FIRST_HALF = 39;

    private Edtf() {}

    static Optional<String> of(Timex timex) {
        return plain(timex)
                .map(value -> timex.modifier()
                        .filter(modifier -> modifier == Timex.Modifier.APPROX && !value.startsWith("P"))
                        .map(modifier -> value + "~")
                        .orElse(value));
    }

    private static Optional<String> plain(Timex timex) {
        String value = timex.value();
        if (timex.type() == Timex.Type.SET) {
            return Optional.empty();
        }
        if (timex.type() == Timex.Type.DURATION) {
            return LENGTH.matcher(value).matches() && value.length() > 2 ? Optional.of(value) : Optional.empty();
        }
        if (DATE.matcher(value).matches()) {
            return value.startsWith("XXXX") && value.length() == 4 ? Optional.empty() : Optional.of(value);
        }
        if (value.contains("T24")) {
            // the end of a day is the beginning of the next one
            return timex.range().map(range -> moment(range.from()));
        }
        if (MOMENT.matcher(value).matches()) {
            return Optional.of(
                    value.length() == 16 ? value + ":00" : value.replaceFirst("(T\\d{2}:\\d{2})Z", "$1:00Z"));
        }
        if (SHORT.matcher(value).matches()) {
            return Optional.of(value.length() == 3 ? value + "X" : value + "XX");
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return Optional.of(part.group(1) + "-" + division(part.group(2)));
        }
        Matcher before = BEFORE_CHRIST.matcher(value);
        if (before.matches()) {
            int year = Integer.parseInt(before.group(1)) - 1;
            return Optional.of(String.format(Locale.ROOT, year == 0 ? "%04d%s" : "-%04d%s", year, before.group(2)));
        }
        return timex.range().map(Edtf::interval);
    }

    private static int division(String code) {
        return switch (code) {
            case "SP" -> 21;
            case "SU" -> 22;
            case "FA" -> 23;
            case "WI" -> 24;
            default -> code.charAt(1) - '0' + (code.charAt(0) == 'Q' ? FIRST_QUARTER : FIRST_HALF);
        };
    }

    /** Days by their first and last, moments by their first and the one after their last. */
    private static String interval(DateRange range) {
        LocalDateTime from = range.from();
        LocalDateTime to = range.toExclusive();
        if (from.toLocalTime().toSecondOfDay() == 0 && to.toLocalTime().toSecondOfDay() == 0) {
            LocalDate first = from.toLocalDate();
            LocalDate last = to.toLocalDate().minusDays(1);
            return first.equals(last) ? first.toString() : first + "/" + last;
        }
        return moment(from) + "/" + moment(to);
    }

    private static String moment(LocalDateTime at) {
        return String.format(
                Locale.ROOT, "%sT%02d:%02d:%02d", at.toLocalDate(), at.getHour(), at.getMinute(), at.getSecond());
    }
}
