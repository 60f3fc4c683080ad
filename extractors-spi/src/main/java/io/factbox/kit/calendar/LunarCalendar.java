package io.factbox.kit.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The Chinese calendar as far as its new year: new moons against the sun's longitude (Meeus, Astronomical Algorithms). */
final class LunarCalendar {
    private static final double BEIJING = 8.0 / 24;
    private static final double NOON_OF_2000 = 2451545.0;
    /** The Julian day of 1970-01-01T00:00. */
    private static final double EPOCH = 2440587.5;
    /** Lunations between two winter solstices in a year without leap month. */
    private static final int COMMON_YEAR = 12;

    private LunarCalendar() {}

    static Optional<LocalDate> newYear(int year) {
        if (year < 1900 || year > 2100) {
            return Optional.empty();
        }
        // The month that holds the winter solstice is the eleventh; a leap month is the first without a solar term.
        int eleventh = moonBefore(solstice(year - 1));
        int next = moonBefore(solstice(year));
        boolean leapYear = next - eleventh > COMMON_YEAR;
        boolean leapBefore = leapYear && (hasNoTerm(eleventh + 1) || hasNoTerm(eleventh + 2));
        return Optional.of(LocalDate.ofEpochDay(start(eleventh + (leapBefore ? 3 : 2))));
    }

    /** The day in Beijing of the k-th new moon. */
    private static long start(int k) {
        return beijingDay(newMoon(k));
    }

    /** The last new moon on or before a day. */
    private static int moonBefore(long day) {
        int k = (int) Math.floor((day / 365.2425 - 30) * 12.3685) + 2;
        while (start(k) > day) {
            k--;
        }
        return k;
    }

    /** The day in Beijing of a year's winter solstice. */
    private static long solstice(int year) {
        return beijingDay(dayOfLongitude(270, LocalDate.of(year, 12, 21).toEpochDay() + EPOCH));
    }

    /** Whether the sun passes no multiple of 30 degrees in the month that begins with the k-th new moon. */
    private static boolean hasNoTerm(int k) {
        double longitude = Math.floor(sunLongitude(start(k) - BEIJING + EPOCH) / 30) * 30 + 30;
        return beijingDay(dayOfLongitude(longitude, start(k) + 15 + EPOCH)) >= start(k + 1);
    }

    private static long beijingDay(double julianDay) {
        return (long) Math.floor(julianDay + BEIJING - EPOCH);
    }

    /** The Julian day of the k-th new moon after the first of 2000 (Meeus 49.1 and the largest of its terms). */
    private static double newMoon(int k) {
        double t = k / 1236.85;
        double mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
        double sun = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double e = 1 - 0.002516 * t;
        double correction = -0.40720 * Math.sin(moon)
                + 0.17241 * e * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * e * Math.sin(moon - sun)
                - 0.00514 * e * Math.sin(moon + sun)
                + 0.00208 * e * e * Math.sin(2 * sun);
        double dynamical = 64.0 / 86400;
        return mean + correction - dynamical;
    }

    /** The Julian day near a guess on which the sun reaches a longitude, in degrees. */
    private static double dayOfLongitude(double longitude, double guess) {
        double day = guess;
        for (int i = 0; i < 5; i++) {
            double off = longitude - sunLongitude(day);
            off -= 360 * Math.round(off / 360);
            day += off * 365.2422 / 360;
        }
        return day;
    }

    /** The sun's apparent longitude in degrees (Meeus, chapter 25, low accuracy). */
    private static double sunLongitude(double day) {
        double t = (day - NOON_OF_2000) / 36525;
        double mean = 280.46646 + 36000.76983 * t;
        double anomaly = Math.toRadians(357.52911 + 35999.05029 * t);
        double centre = (1.914602 - 0.004817 * t) * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly);
        double node = Math.toRadians(125.04 - 1934.136 * t);
        return mean + centre - 0.00569 - 0.00478 * Math.sin(node);
    }
}
