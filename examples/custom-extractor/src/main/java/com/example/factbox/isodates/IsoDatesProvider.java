package com.example.factbox.isodates;

import io.factbox.kit.support.PatternExtractor;
import io.factbox.mention.DateMention;
import io.factbox.mention.DateRange;
import io.factbox.mention.Mention;
import io.factbox.mention.Timex;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds dates such as 2024-03-15 and no others: in the place of the default one, for texts that machines write. */
public final class IsoDatesProvider implements ExtractorProvider {
    private static final Pattern DATE = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");
    private static final double CONFIDENCE = 0.99;

    @Override
    public ExtractorDescriptor descriptor() {
        return ExtractorDescriptor.builder("example.iso-dates")
                .version("1.0")
                .produces(DateMention.KIND)
                .build();
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        return new IsoDates();
    }

    private static final class IsoDates extends PatternExtractor {
        IsoDates() {
            super(DATE);
        }

        @Override
        protected Optional<? extends Mention> mention(ExtractionContext context, MatchResult match) {
            LocalDate day;
            try {
                day = LocalDate.parse(match.group());
            } catch (DateTimeException e) {
                return Optional.empty(); // 2024-02-31
            }
            Timex timex = Timex.builder(Timex.Type.DATE, day.toString())
                    .range(new DateRange(day.atStartOfDay(), day.plusDays(1).atStartOfDay()))
                    .build();
            return Optional.of(new DateMention(
                    new Span(match.start(), match.end()),
                    match.group(),
                    timex,
                    CONFIDENCE,
                    context.provenance("iso-8601")));
        }
    }
}
