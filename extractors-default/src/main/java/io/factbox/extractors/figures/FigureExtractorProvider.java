package io.factbox.extractors.figures;

import io.factbox.extractors.DefaultExtractors;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.number.NumberWords;
import io.factbox.mention.DateMention;
import io.factbox.mention.FigureMention;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.util.Locale;

/** Provides {@code factbox.figures}. */
public final class FigureExtractorProvider implements ExtractorProvider {
    private static final ExtractorDescriptor DESCRIPTOR = ExtractorDescriptor.builder("factbox.figures")
            .version(DefaultExtractors.VERSION)
            .languages(Locale.ENGLISH)
            .produces(FigureMention.KIND)
            .uses(DateMention.KIND)
            .build();

    /** For ServiceLoader. */
    public FigureExtractorProvider() {}

    @Override
    public ExtractorDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        ChangeWords changes = new ChangeWords(Tsv.resource(FigureExtractorProvider.class, "change-words-en.tsv"));
        return new FigureExtractor(
                NumberWords.english(),
                new CurrencyTable(Tsv.resource(FigureExtractorProvider.class, "currencies-en.tsv")),
                new UnitTable(Tsv.resource(FigureExtractorProvider.class, "units-en.tsv")),
                new BoundFinder(Tsv.resource(FigureExtractorProvider.class, "bounds-en.tsv"), changes),
                changes);
    }
}
