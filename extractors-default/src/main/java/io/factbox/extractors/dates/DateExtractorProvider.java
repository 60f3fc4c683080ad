package io.factbox.extractors.dates;

import io.factbox.extractors.DefaultExtractors;
import io.factbox.mention.DateMention;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.util.List;
import java.util.Locale;

/** Provides {@code factbox.dates}. */
public final class DateExtractorProvider implements ExtractorProvider {
    private static final ExtractorDescriptor DESCRIPTOR = ExtractorDescriptor.builder("factbox.dates")
            .version(DefaultExtractors.VERSION)
            .languages(Locale.ENGLISH)
            .produces(DateMention.KIND)
            .build();

    /** For ServiceLoader. */
    public DateExtractorProvider() {}

    @Override
    public ExtractorDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        return context -> List.of();
    }
}
