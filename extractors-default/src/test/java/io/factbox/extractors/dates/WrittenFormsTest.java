package io.factbox.extractors.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.factbox.mention.DateMention;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day of 400 years comes back from every written form. */
class WrittenFormsTest {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private static final List<Function<LocalDate, String>> FORMS = List.of(
            pattern("MMMM d, yyyy"),
            pattern("d MMMM yyyy"),
            pattern("MMM. d, yyyy", "May."),
            pattern("MMMM d yyyy"),
            pattern("EEEE, MMMM d, yyyy"),
            pattern("EEEE, d MMMM yyyy"),
            pattern("d MMM yyyy"),
            pattern("yyyy-MM-dd"),
            pattern("yyyy/MM/dd"),
            pattern("MM/dd/yyyy"),
            pattern("dd-MMM-yyyy"),
            pattern("yyyy年M月d日"),
            day -> ordinal(day.getDayOfMonth()) + " of " + pattern("MMMM, yyyy").apply(day),
            day -> pattern("MMMM").apply(day) + " " + ordinal(day.getDayOfMonth()) + ", " + day.getYear());

    private static Function<LocalDate, String> pattern(String pattern) {
        return pattern(pattern, "\u0000");
    }

    /** Formats with a pattern; where {@code wrong} appears, its full stop goes: May has no short form. */
    private static Function<LocalDate, String> pattern(String pattern, String wrong) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        return day -> format.format(day).replace(wrong, wrong.replace(".", ""));
    }

    private static String ordinal(int n) {
        boolean teen = n > 10 && n < 14;
        return n + (teen || n % 10 > 3 || n % 10 == 0 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : "rd");
    }

    static List<Function<LocalDate, String>> forms() {
        return FORMS;
    }

    static IntStream centuries() {
        return IntStream.of(FIRST_YEAR, FIRST_YEAR + 100, FIRST_YEAR + 200, LAST_YEAR - 99);
    }

    /** The days of some years, one sentence each. */
    private static void assertRead(LocalDate first, LocalDate end, Function<LocalDate, String> form) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            text.append("They met on ").append(form.apply(day)).append(" in the old town hall.\n");
            expected.add(form.apply(day) + " = " + day);
        }
        List<String> found = new ArrayList<>();
        for (DateMention mention : DateFacts.of(text.toString(), LocalDate.of(2020, 6, 15))) {
            found.add(mention.text() + " = " + mention.timex().value());
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsTheDaysOfALeapYearAndItsNeighboursInAForm(Function<LocalDate, String> form) {
        assertRead(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 1, 1), form);
    }

    @ParameterizedTest
    @MethodSource("centuries")
    void readsEveryDayOfACenturyInTurningForms(int century) {
        for (int year = century; year < century + 100; year++) {
            assertRead(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), FORMS.get(year % FORMS.size()));
        }
    }

    @Test
    void givesEachDayItsOwnRange() {
        DateMention mention = DateFacts.of("They met on 31 December 1999.").get(0);
        assertEquals(
                LocalDate.of(1999, 12, 31).atStartOfDay(),
                mention.timex().range().orElseThrow().from());
        assertEquals(
                LocalDate.of(2000, 1, 1).atStartOfDay(),
                mention.timex().range().orElseThrow().toExclusive());
    }
}
