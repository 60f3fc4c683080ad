package io.factbox.extractors.sources;

import io.factbox.extractors.DefaultExtractors;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.util.Locale;

/** Provides {@code factbox.sources}. */
public final class SourceExtractorProvider implements ExtractorProvider {
    private static final ExtractorDescriptor DESCRIPTOR = ExtractorDescriptor.builder("factbox.sources")
            .version(DefaultExtractors.VERSION)
            .languages(Locale.ENGLISH)
            .produces(SourceAttribution.KIND)
            .uses(OrganizationMention.KIND)
            .uses(PersonMention.KIND)
            .setting(
                    "nested",
                    "false",
                    "whether a statement inside a statement, he said that she had said, is a mention too; true or false."
                            + " What a medium or document passes on always is")
            .build();

    /** For ServiceLoader. */
    public SourceExtractorProvider() {}

    @Override
    public ExtractorDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        return new SourceExtractor(settings.flag("nested"));
    }
}
