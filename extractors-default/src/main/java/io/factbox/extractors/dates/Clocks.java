package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import org.jspecify.annotations.Nullable;

/** Reads times of day: "10:35 a.m. EST", "17:00", "5 p.m.", "noon", "4 in the morning". */
final class Clocks {
    private final Tokens tokens;
    private int end;

    Clocks(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Parsed read(int i) {
        Simple.Clock clock = clock(i);
        return clock == null ? null : new Parsed(i, end, clock, Rule.CLOCK);
    }

    /** Whether a time without a day is one: "3:10" alone may be a ratio. */
    boolean isCertain(Parsed clock) {
        boolean bare = tokens.isNumber(clock.start()) && tokens.isNumber(clock.end() - 1);
        return !bare || tokens.is(clock.start() - 1, CLOCK_CUE);
    }

    private Simple.@Nullable Clock clock(int i) {
        if (tokens.is(i, CLOCK_NAME)) {
            end = i + 1;
            return zoned(tokens.number(i, CLOCK_NAME), 0, -1);
        }
        if (!tokens.isNumber(i)) {
            return null;
        }
        int hour = tokens.length2(i) ? tokens.digits(i) : -1;
        if (hour < 0 && tokens.length(i) <= 5) {
            return dotted(i);
        }
        if (hour < 0 || hour > 24) {
            return null;
        }
        if (tokens.isSign(i + 1, ':') && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.length(i + 2, 2)) {
            return withMinutes(i, hour);
        }
        if (tokens.is(i + 1, MERIDIEM) && hour >= 1 && hour <= 12) {
            end = i + 2;
            return zoned(hour % 12 + tokens.number(i + 1, MERIDIEM), 0, -1);
        }
        if (tokens.is(i + 1, OCLOCK)) {
            end = i + 2;
            return ofPart(hour, end);
        }
        return tokens.is(i + 1, IN) && tokens.is(i + 2, DETERMINER) && tokens.is(i + 3, DAY_PART) && hour <= 12
                ? ofPart(hour, i + 1)
                : null;
    }

    /** The time of {@code 2024-10-23T17:00:00Z}, from its T on. */
    @Nullable
    Parsed afterT(int i) {
        if (!tokens.glued(i) || tokens.length(i) != 3 || tokens.charAt(i) != 'T' || !tokens.isSign(i + 1, ':')) {
            return null;
        }
        int tens = tokens.text.charAt(tokens.text.tokenStart(i) + 1) - '0';
        int ones = tokens.text.charAt(tokens.text.tokenStart(i) + 2) - '0';
        int hour = tens * 10 + ones;
        if (tens < 0
                || tens > 2
                || ones < 0
                || ones > 9
                || hour > 24
                || !tokens.glued(i + 2)
                || !tokens.length(i + 2, 2)) {
            return null;
        }
        Simple.Clock clock = withMinutes(i, hour);
        return clock == null ? null : new Parsed(i, end, clock, Rule.CLOCK);
    }

    private Simple.@Nullable Clock withMinutes(int i, int hour) {
        int minute = tokens.digits(i + 2);
        if (minute < 0 || minute > 59) {
            return null;
        }
        end = i + 3;
        int second = -1;
        if (tokens.isSign(end, ':') && tokens.glued(end) && tokens.length(end + 1, 2)) {
            second = tokens.digits(end + 1);
            if (second > 59) {
                return null;
            }
            end += 2;
        }
        if (tokens.is(end, MERIDIEM) && hour >= 1 && hour <= 12) {
            int at = hour % 12 + tokens.number(end, MERIDIEM);
            end++;
            return zoned(at, minute, second);
        }
        Simple.Clock part = hour <= 12 && second < 0 ? ofPart(hour, end) : null;
        return part == null
                ? zoned(hour, minute, second)
                : new Simple.Clock(part.hour(), minute, second, part.zone(), null);
    }

    /** {@code 5.30 pm}. */
    private Simple.@Nullable Clock dotted(int i) {
        int start = tokens.text.tokenStart(i);
        int length = tokens.length(i);
        if (!tokens.is(i + 1, MERIDIEM) || length < 4 || tokens.text.charAt(start + length - 3) != '.') {
            return null;
        }
        int hour = 0;
        int minute = 0;
        for (int at = 0; at < length; at++) {
            char c = tokens.text.charAt(start + at);
            int digit = c - '0';
            if (at == length - 3) {
                continue;
            }
            if (digit < 0 || digit > 9) {
                return null;
            }
            if (at < length - 3) {
                hour = hour * 10 + digit;
            } else {
                minute = minute * 10 + digit;
            }
        }
        if (hour < 1 || hour > 12 || minute > 59) {
            return null;
        }
        end = i + 2;
        return zoned(hour % 12 + tokens.number(i + 1, MERIDIEM), minute, -1);
    }

    /** The hour of a part of a day: the 7 of "tonight at 7"; null where nothing shows that it counts nothing else. */
    @Nullable
    Parsed ofPart(int i, String part) {
        Parsed clock = read(i);
        if (clock == null) {
            int hour = tokens.isNumber(i) && tokens.length2(i) ? tokens.digits(i) : 0;
            if (hour < 1 || hour > 12 || !tokens.endsClause(i + 1)) {
                return null;
            }
            clock = new Parsed(i, i + 1, new Simple.Clock(hour, 0, -1, "", null), Rule.CLOCK);
        }
        boolean later = clock.expression() instanceof Simple.Clock time && time.hour() < 12 && !part.equals("MO");
        boolean said = tokens.is(clock.end() - 1, MERIDIEM) || tokens.is(clock.end() - 1, ZONE);
        if (!later || said || !(clock.expression() instanceof Simple.Clock time)) {
            return clock;
        }
        // the small hours belong to the night that they end
        return part.equals("NI") && time.hour() < 5
                ? null
                : clock.with(new Simple.Clock(time.hour() + 12, time.minute(), time.second(), time.zone(), null));
    }

    /** "4 in the morning", "8 o'clock at night". */
    private Simple.@Nullable Clock ofPart(int hour, int i) {
        int at = tokens.is(i, IN) && tokens.is(i + 1, DETERMINER) ? i + 2 : tokens.is(i, AT) ? i + 1 : -1;
        if (at < 0 || !tokens.is(at, DAY_PART)) {
            return hour > 24 ? null : zoned(hour, 0, -1);
        }
        end = at + 1;
        boolean morning = tokens.symbol(at, DAY_PART).equals("MO");
        return zoned(morning || hour >= 12 ? hour % 24 : hour + 12, 0, -1);
    }

    /** Takes in a time zone. Only UTC is part of the value. */
    private Simple.Clock zoned(int hour, int minute, int second) {
        String zone = "";
        int at = end;
        boolean bracket = tokens.isSign(at, '(');
        at = bracket ? at + 1 : at;
        if (tokens.is(at, ZONE) && tokens.shape(at) == io.factbox.text.TokenShape.UPPER) {
            zone = tokens.number(at, ZONE) == 0 ? "Z" : "";
            if (!bracket) {
                end = at + 1;
            } else if (tokens.isSign(at + 1, ')')) {
                end = at + 2;
            }
        } else if (tokens.has(at) && tokens.text.tokenEquals(at, "Z") && tokens.glued(at)) {
            zone = "Z";
            end = at + 1;
        }
        return new Simple.Clock(hour, minute, second, zone, null);
    }
}
