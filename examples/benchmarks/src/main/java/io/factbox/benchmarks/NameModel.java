package io.factbox.benchmarks;

import io.factbox.Factbox;
import io.factbox.extractors.organizations.OrganizationExtractorProvider;
import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.tagger.NameLexicon;
import io.factbox.kit.tagger.NameTagger;
import io.factbox.kit.tagger.NameWords;
import io.factbox.kit.tagger.TaggerModel;
import io.factbox.kit.tagger.WordClusters;
import io.factbox.mention.CustomMention;
import io.factbox.mention.MentionKind;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.AnalyzedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The name tagger by itself, with the model and the lists that the organizations extractor loads. */
final class NameModel {
    private NameModel() {}

    /** Reads the model and all lists. */
    static NameTagger load() {
        try (InputStream model = open("names.model");
                InputStream clusters = open("clusters.bin");
                InputStream names = open("gazetteer.bin");
                Reader heads = text("institution-heads.tsv");
                Reader forms = text("legal-forms.tsv");
                Reader words = text("word-classes.tsv")) {
            return new NameTagger(
                    TaggerModel.read(model),
                    new NameLexicon(
                            WordClusters.read(clusters), NameWords.read(heads, forms, words), PhraseTable.read(names)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return OrganizationExtractorProvider.class.getResourceAsStream(name);
    }

    private static Reader text(String name) {
        return new InputStreamReader(open(name), StandardCharsets.UTF_8);
    }

    /** Articles as the tagger gets them. */
    static List<AnalyzedText> analyze(List<String> articles) {
        Keeper keeper = new Keeper();
        Factbox factbox = Factbox.builder().discover(false).with(keeper).build();
        articles.forEach(factbox::extract);
        return keeper.seen;
    }

    /** Finds nothing, and keeps what it is shown. */
    private static final class Keeper implements ExtractorProvider {
        private static final ExtractorDescriptor DESCRIPTOR = ExtractorDescriptor.builder("benchmark.keeper")
                .produces(MentionKind.custom("benchmark.keeper", CustomMention.class))
                .build();

        private final List<AnalyzedText> seen = new ArrayList<>();

        @Override
        public ExtractorDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            return context -> {
                seen.add(context.text());
                return List.of();
            };
        }
    }
}
