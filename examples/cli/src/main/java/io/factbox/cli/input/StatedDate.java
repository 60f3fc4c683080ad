package io.factbox.cli.input;

import io.factbox.article.PublicationDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Publication dates as users state them. */
public final class StatedDate {
    /** Where the metadata says that the value was found. */
    public static final String GIVEN = "given";

    private StatedDate() {}

    /**
     * An ISO 8601 date, with or without a time, that with or without an offset.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PublicationDate parse(String stated) {
        try {
            TemporalAccessor parsed = stated.length() <= "2024-10-23".length()
                    ? LocalDate.parse(stated)
                    : DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            stated.replace(' ', 'T'), java.time.OffsetDateTime::from, LocalDateTime::from);
            return new PublicationDate(
                    LocalDate.from(parsed),
                    Optional.ofNullable(parsed.query(java.time.temporal.TemporalQueries.localTime())),
                    Optional.ofNullable(parsed.query(java.time.temporal.TemporalQueries.offset())));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a date is year-month-day, such as 2024-10-23 or 2024-10-23T17:00Z, not '" + stated + "'", e);
        }
    }
}
