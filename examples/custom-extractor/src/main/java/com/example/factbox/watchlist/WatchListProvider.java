package com.example.factbox.watchlist;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.lexicon.Csv;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.support.GazetteerExtractor;
import io.factbox.mention.Mention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the names of a list: a CSV file with the columns name and list, or the small one that comes with it. */
public final class WatchListProvider implements ExtractorProvider {
    private static final double CONFIDENCE = 0.95;

    @Override
    public ExtractorDescriptor descriptor() {
        return ExtractorDescriptor.builder("example.watch-list")
                .version("1.0")
                .produces(WatchedName.KIND)
                .setting("file", "", "A CSV file in UTF-8 with a heading and the columns name and list.")
                .build();
    }

    @Override
    public Extractor create(ExtractorSettings settings) throws ExtractionException {
        Optional<Path> file = settings.path("file");
        try (Reader reader = file.isPresent() ? Files.newBufferedReader(file.get()) : bundled()) {
            return new WatchList(Csv.rows(reader));
        } catch (IOException e) {
            throw new ExtractionException(
                    "the watch list " + file.map(Path::toString).orElse("of its own") + " cannot be read: "
                            + e.getMessage(),
                    e);
        }
    }

    private static Reader bundled() {
        InputStream list = WatchListProvider.class.getResourceAsStream("watch-list.csv");
        return new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8);
    }

    private static final class WatchList extends GazetteerExtractor {
        private final List<Tsv.Row> rows;

        WatchList(List<Tsv.Row> rows) {
            super(table(rows));
            this.rows = rows;
        }

        /** The row's number is what the table knows a name by; row 0 is the heading. */
        private static PhraseTable table(List<Tsv.Row> rows) {
            PhraseTable.Builder names = PhraseTable.builder();
            for (int row = 1; row < rows.size(); row++) {
                names.add(rows.get(row).cell(0), row);
            }
            return names.build();
        }

        @Override
        protected Optional<? extends Mention> mention(ExtractionContext context, Span span, int row) {
            return Optional.of(new WatchedName(
                    span,
                    span.slice(context.article().text()),
                    rows.get(row).cell(0),
                    rows.get(row).cell(1),
                    CONFIDENCE,
                    context.provenance("list")));
        }
    }
}
