package io.factbox.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.output.FactsWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The command line, in its first form. */
public final class Main {
    private Main() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.out.println("usage: factbox [extract] [options] FILE|DIR|-...");
            return;
        }
        List<String> words = List.of(args);
        Path out = Path.of(words.get(words.indexOf("--output") + 1));
        Path in = Path.of(args[args.length - 1]);
        Factbox factbox = Factbox.create();
        FactsWriter writer = words.contains("--with-text") ? FactsWriter.jsonWithText() : FactsWriter.json();
        try (Writer file = Files.newBufferedWriter(out)) {
            if (words.contains("jsonl") && words.contains("--from")) {
                ObjectMapper mapper = new ObjectMapper();
                for (String line : Files.readAllLines(in)) {
                    JsonNode row = mapper.readTree(line);
                    ArticleMetadata.Builder known = ArticleMetadata.builder();
                    if (row.has("published")) {
                        known.published(
                                PublicationDate.of(LocalDate.parse(
                                        row.get("published").asText().substring(0, 10))),
                                "given");
                    }
                    Article article = Article.builder(row.get("text").asText())
                            .metadata(known.build())
                            .id(row.get("id").asText())
                            .build();
                    writer.write(factbox.extract(article), file);
                    file.write('\n');
                }
            } else {
                try (Stream<Path> files = Files.walk(in)) {
                    for (Path page : files.filter(Files::isRegularFile).sorted().toList()) {
                        Article article = factbox.read(ArticleInput.of(page)
                                .name(in.relativize(page).toString())
                                .build());
                        writer.write(factbox.extract(article), file);
                        file.write('\n');
                    }
                }
            }
        }
    }
}
