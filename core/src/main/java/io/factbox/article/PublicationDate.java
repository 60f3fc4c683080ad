package io.factbox.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published or modified, as exactly as it is stated and no more exactly.
 *
 * @param date the day
 * @param time the time of day, where stated
 * @param offset the offset from UTC, where stated
 */
public record PublicationDate(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);

    /** Checks that an offset has a time. */
    public PublicationDate {
        Objects.requireNonNull(date);
        if (time.isEmpty() && offset.isPresent()) {
            throw new IllegalArgumentException("an offset needs a time: " + date + " " + offset.get());
        }
    }

    /** A day without a time. */
    public static PublicationDate of(LocalDate date) {
        return new PublicationDate(date, Optional.empty(), Optional.empty());
    }

    /** A day and a time without an offset. */
    public static PublicationDate of(LocalDate date, LocalTime time) {
        return new PublicationDate(date, Optional.of(time), Optional.empty());
    }

    /** ISO 8601: {@code 2024-10-23}, {@code 2024-10-23T17:00}, {@code 2024-08-26T16:02Z}; seconds only where not zero. */
    @Override
    public String toString() {
        if (time.isEmpty()) {
            return date.toString();
        }
        LocalTime clock = time.get();
        String shown = clock.getSecond() == 0
                ? MINUTES.format(clock)
                : DateTimeFormatter.ISO_LOCAL_TIME.format(clock.withNano(0));
        return date + "T" + shown + offset.map(ZoneOffset::getId).orElse("");
    }
}
