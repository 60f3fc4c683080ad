package io.factbox.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where, and sometimes when, a report was filed: {@code BEIJING, 23rd Oct, 2024}.
 *
 * @param place the place as the article writes it
 * @param date the day, where stated in full or completed from the publication date
 */
public record Dateline(String place, Optional<LocalDate> date) {}
