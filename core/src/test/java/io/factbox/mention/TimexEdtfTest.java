package io.factbox.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.factbox.mention.Timex.Modifier;
import io.factbox.mention.Timex.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexEdtfTest {
    private static Timex ranged(Type type, String value, LocalDateTime from, LocalDateTime to) {
        return Timex.builder(type, value).range(new DateRange(from, to)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-23, 2024-10-23",
        "2024-10, 2024-10",
        "2024, 2024",
        "XXXX-10-23, XXXX-10-23",
        "2024-Q3, 2024-35",
        "2024-H2, 2024-41",
        "2024-SP, 2024-21",
        "2024-WI, 2024-24",
        "198, 198X",
        "19, 19XX",
        "BC0044, -0043",
        "BC0001, 0000",
        "BC0044-03-15, -0043-03-15"
    })
    void datesAreWrittenWithTheCodesOfThePartsOfAYear(String value, String edtf) {
        assertEquals(Optional.of(edtf), Timex.of(Type.DATE, value).edtf());
    }

    @Test
    void aMomentHasSeconds() {
        assertEquals(
                Optional.of("2024-10-23T17:00:00"),
                Timex.of(Type.TIME, "2024-10-23T17:00").edtf());
        assertEquals(
                Optional.of("2024-10-23T17:00:00Z"),
                Timex.of(Type.TIME, "2024-10-23T17:00Z").edtf());
    }

    @Test
    void theEndOfADayIsTheBeginningOfTheNext() {
        LocalDateTime midnight = LocalDateTime.of(2024, 10, 24, 0, 0);
        assertEquals(
                Optional.of("2024-10-24T00:00:00"),
                ranged(Type.TIME, "2024-10-23T24:00", midnight, midnight.plusMinutes(1))
                        .edtf());
    }

    @Test
    void aWeekIsAnIntervalOfItsDays() {
        DateRange week = DateRange.days(LocalDate.of(2024, 10, 21), LocalDate.of(2024, 10, 28));
        assertEquals(
                Optional.of("2024-10-21/2024-10-27"),
                ranged(Type.DATE, "2024-W43", week.from(), week.toExclusive()).edtf());
    }

    @Test
    void aPartOfADayIsAnIntervalOfMoments() {
        assertEquals(
                Optional.of("2024-10-23T05:00:00/2024-10-23T12:00:00"),
                ranged(
                                Type.TIME,
                                "2024-10-23TMO",
                                LocalDateTime.of(2024, 10, 23, 5, 0),
                                LocalDateTime.of(2024, 10, 23, 12, 0))
                        .edtf());
    }

    @Test
    void aboutIsAMark() {
        Timex about =
                Timex.builder(Type.DATE, "2024-10").modifier(Modifier.APPROX).build();
        assertEquals(Optional.of("2024-10~"), about.edtf());
    }

    @Test
    void aLengthIsADurationOfIso8601() {
        assertEquals(Optional.of("P2Y6M"), Timex.of(Type.DURATION, "P2Y6M").edtf());
        assertEquals(Optional.empty(), Timex.of(Type.DURATION, "PXY").edtf());
    }

    @Test
    void whatHasNoDateHasNone() {
        assertEquals(Optional.empty(), Timex.of(Type.DATE, "PRESENT_REF").edtf());
        assertEquals(Optional.empty(), Timex.of(Type.DATE, "XXXX-WXX-5").edtf());
        assertEquals(Optional.empty(), Timex.of(Type.DATE, "XXXX").edtf());
        assertEquals(Optional.empty(), Timex.of(Type.SET, "P1D").edtf());
    }
}
