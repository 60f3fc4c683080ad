package io.factbox.extractors.organizations;

import io.factbox.extractors.DefaultExtractors;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.util.List;
import java.util.Locale;

/** Provides {@code factbox.organizations}. */
public final class OrganizationExtractorProvider implements ExtractorProvider {
    private static final ExtractorDescriptor DESCRIPTOR = ExtractorDescriptor.builder("factbox.organizations")
            .version(DefaultExtractors.VERSION)
            .languages(Locale.ENGLISH)
            .produces(OrganizationMention.KIND, PersonMention.KIND)
            .build();

    /** For ServiceLoader. */
    public OrganizationExtractorProvider() {}

    @Override
    public ExtractorDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        return context -> List.of();
    }
}
