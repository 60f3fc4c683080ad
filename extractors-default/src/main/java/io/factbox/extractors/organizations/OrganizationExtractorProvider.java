package io.factbox.extractors.organizations;

import io.factbox.extractors.DefaultExtractors;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Provides {@code factbox.organizations}. */
public final class OrganizationExtractorProvider implements ExtractorProvider {
    private static final ExtractorDescriptor DESCRIPTOR = ExtractorDescriptor.builder("factbox.organizations")
            .version(DefaultExtractors.VERSION)
            .languages(Locale.ENGLISH)
            .produces(OrganizationMention.KIND, PersonMention.KIND)
            .setting("gazetteer", "true", "whether the built-in table of organizations is used: true or false")
            .setting(
                    "list",
                    "",
                    "a CSV file with organizations to find; columns: name, aliases parted by |, type, and any identifiers")
            .build();

    /** For ServiceLoader. */
    public OrganizationExtractorProvider() {}

    @Override
    public ExtractorDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Extractor create(ExtractorSettings settings) throws ExtractionException {
        try {
            Optional<Path> list = settings.path("list");
            return new OrganizationExtractor(
                    OrganizationResources.lexicon(settings.flag("gazetteer")),
                    OrganizationResources.model(),
                    list.isPresent() ? WatchList.read(list.get()) : WatchList.none());
        } catch (IOException e) {
            throw new ExtractionException("a list or the model of names cannot be read: " + e.getMessage(), e);
        }
    }
}
