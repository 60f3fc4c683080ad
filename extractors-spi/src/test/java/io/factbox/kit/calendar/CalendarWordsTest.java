package io.factbox.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarWordsTest {
    static List<String> languages() {
        return CalendarWords.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageNamesAllMonthsAndWeekdays(String language) {
        CalendarWords words = CalendarWords.of(Locale.forLanguageTag(language)).orElseThrow();
        Set<Integer> months = new HashSet<>(words.months().values());
        Set<Integer> weekdays = new HashSet<>(words.weekdays().values());
        assertEquals(12, months.size());
        assertEquals(7, weekdays.size());
    }

    @ParameterizedTest
    @CsvSource({"January, 1", "sept., 9", "SEPT, 9", "Dec, 12", "MAY, 5", "Monday, 0", "xyz, 0"})
    void englishMonthsAreReadInAnyCase(String word, int month) {
        assertEquals(month, CalendarWords.english().month(word));
    }

    @ParameterizedTest
    @CsvSource({"Monday, 1", "tues., 2", "SUN, 7", "January, 0"})
    void englishWeekdaysAreReadInAnyCase(String word, int weekday) {
        assertEquals(weekday, CalendarWords.english().weekday(word));
    }

    @ParameterizedTest
    @CsvSource({
        "Oktober, 10",
        "octubre, 10",
        "octobre, 10",
        "ottobre, 10",
        "outubro, 10",
        "октября, 10",
        "Ekim, 10",
        "March, 3"
    })
    void monthsAreReadInAnyLanguage(String word, int month) {
        assertEquals(month, CalendarWords.anyLanguage().month(word));
    }

    @Test
    void aWordOfTwoLanguagesHasItsEnglishMeaning() {
        assertEquals(3, CalendarWords.anyLanguage().month("mar"));
        assertEquals(CalendarWords.NONE, CalendarWords.anyLanguage().weekday("mar"));
    }

    @Test
    void anUnknownLanguageIsAbsent() {
        assertTrue(CalendarWords.of(Locale.forLanguageTag("tlh")).isEmpty());
    }
}
