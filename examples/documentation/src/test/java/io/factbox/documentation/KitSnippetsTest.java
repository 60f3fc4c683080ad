package io.factbox.documentation;

import static io.factbox.kit.match.Part.cue;
import static io.factbox.kit.match.Part.gap;
import static io.factbox.kit.match.Part.mentionOf;
import static io.factbox.kit.match.Part.number;
import static io.factbox.kit.match.Part.phrase;
import static io.factbox.kit.match.Part.shape;
import static io.factbox.kit.match.Part.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.lexicon.Csv;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.match.CueLexicon;
import io.factbox.kit.match.TokenMatcher;
import io.factbox.kit.match.TokenPattern;
import io.factbox.kit.number.NumberReader;
import io.factbox.kit.number.NumberWords;
import io.factbox.kit.score.Comparison;
import io.factbox.kit.score.Evaluation;
import io.factbox.kit.score.GoldArticle;
import io.factbox.kit.score.GoldFile;
import io.factbox.kit.spec.Notation;
import io.factbox.kit.spec.SpecFile;
import io.factbox.kit.support.GazetteerExtractor;
import io.factbox.kit.support.PatternExtractor;
import io.factbox.kit.support.SentenceExtractor;
import io.factbox.kit.support.TokenPatternExtractor;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import io.factbox.text.TokenShape;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Javadoc of the kit shows. */
class KitSnippetsTest {
    @Test
    void tokenPattern() {
        TokenPattern stake = TokenPattern.of(
                number().as("share"),
                phrase("%", "percent", "per cent"),
                shape(TokenShape.LOWER).repeat(0, 2),
                word("stake", "holding", "interest"),
                word("in"),
                mentionOf(OrganizationMention.KIND).as("company"));

        List<String> found = Found.by(
                context -> {
                    List<Mention> mentions = new ArrayList<>();
                    AnalyzedText text = context.text();
                    TokenMatcher matcher = stake.matcher(context);
                    for (int s = 0; s < text.sentenceCount(); s++) {
                        int token = text.sentenceStart(s);
                        while (matcher.find(token, text.sentenceEnd(s))) {
                            matcher.span("share").ifPresent(span -> mentions.add(Found.at(span, context)));
                            token = matcher.end();
                        }
                    }
                    return mentions;
                },
                "He bought a 12.5 per cent direct stake in Acme Holdings Ltd. and a 3% interest in Umbrella Corp.");
        assertThat(found).containsExactly("12.5", "3");
    }

    private static final class Deals extends TokenPatternExtractor {
        Deals(CueLexicon cues) {
            super(TokenPattern.of(
                    mentionOf(OrganizationMention.KIND).as("buyer"),
                    gap(4),
                    cue(cues, "purchase"),
                    mentionOf(OrganizationMention.KIND).as("target")));
        }

        @Override
        protected Optional<Found> mention(ExtractionContext context, TokenMatcher match) {
            return match.span("target").map(span -> Found.at(span, context));
        }
    }

    @Test
    void cueLexicon() throws IOException {
        String table = """
                # What tells of a deal. Source: our own list. Licence: Apache-2.0.
                bought|has bought|took over\tpurchase
                joined forces with\tmerger
                """;
        CueLexicon cues = CueLexicon.of(Tsv.rows(new StringReader(table)));
        assertThat(Found.by(new Deals(cues), "Acme Holdings Ltd. last year bought Umbrella Corp."))
                .containsExactly("Umbrella Corp.");
    }

    private static final class Dockets extends PatternExtractor {
        Dockets() {
            super(Pattern.compile("\\bNo\\. \\d{2}-\\d{1,5}\\b"));
        }

        @Override
        protected Optional<Found> mention(ExtractionContext context, MatchResult match) {
            return Optional.of(Found.at(new Span(match.start(), match.end()), context));
        }
    }

    @Test
    void patternExtractor() {
        assertThat(Found.by(new Dockets(), "The court took up No. 23-719 on Monday."))
                .containsExactly("No. 23-719");
    }

    private static final class Clients extends GazetteerExtractor {
        Clients() {
            super(PhraseTable.builder()
                    .add("Acme Rockets", 1)
                    .add("Umbrella Corp", 2)
                    .build());
        }

        @Override
        protected Optional<Found> mention(ExtractionContext context, Span span, int payload) {
            return Optional.of(Found.at(span, context));
        }
    }

    @Test
    void gazetteerExtractor() {
        assertThat(Found.by(new Clients(), "ACME ROCKETS sued Umbrella Corp."))
                .containsExactly("ACME ROCKETS", "Umbrella Corp.");
    }

    private static final class Questions extends SentenceExtractor {
        @Override
        protected void sentence(ExtractionContext context, int first, int limit, List<Mention> found) {
            if (context.text().tokenIs(limit - 1, "?")) {
                found.add(Found.at(context.text().span(first, limit - 1), context));
            }
        }
    }

    @Test
    void sentenceExtractor() {
        assertThat(Found.by(new Questions(), "Who pays? The state does.")).containsExactly("Who pays?");
    }

    @Test
    void phraseTable() {
        PhraseTable names = PhraseTable.builder(2)
                .add("Harbour Board", 7)
                .add("Harbour Board of Altona", 8)
                .build();
        List<String> found = Found.by(
                context -> {
                    List<Mention> mentions = new ArrayList<>();
                    AnalyzedText text = context.text();
                    for (int token = 0; token < text.tokenCount(); token++) {
                        long match = names.longest(text, token, text.tokenCount());
                        if (match != PhraseTable.NONE && PhraseTable.payload(match) == 8) {
                            mentions.add(Found.at(text.span(token, PhraseTable.end(match) - 1), context));
                        }
                    }
                    return mentions;
                },
                "The Harbour Board of Altona met.");
        assertThat(found).containsExactly("Harbour Board of Altona");
    }

    @Test
    void numberReader() {
        List<BigDecimal> values = new ArrayList<>();
        Found.by(
                context -> {
                    AnalyzedText text = context.text();
                    NumberReader numbers = new NumberReader(NumberWords.english());
                    for (int token = 0; token < text.tokenCount(); token++) {
                        int end = numbers.read(text, token, text.tokenCount());
                        if (end > token) {
                            values.add(numbers.value());
                            token = end - 1;
                        }
                    }
                    return List.of();
                },
                "Two dozen ships, 1.5 million tonnes.");
        assertThat(values.toString()).isEqualTo("[24, 1500000.0]");
    }

    @Test
    void csv(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "name,list\n\"Doe, Roe & Partners\",advisers\n");
        PhraseTable.Builder names = PhraseTable.builder();
        List<Tsv.Row> rows = Csv.rows(Files.newBufferedReader(file));
        for (Tsv.Row row : rows.subList(1, rows.size())) {
            names.add(row.cell(0), row.line());
        }
        assertThat(rows.get(1).cells()).containsExactly("Doe, Roe & Partners", "advisers");
    }

    @Test
    void specFile() {
        Factbox factbox = Factbox.builder().only("factbox.dates").build();
        SpecFile spec = SpecFile.parse("days.spec", "@ 2024-03-15\nIt closes on [Friday = DATE 2024-03-15].");
        List<String> differences = spec.check(factbox, Notation.standard());
        assertThat(differences).isEmpty();
    }

    @Test
    void evaluation(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\": \"1\", \"text\": \"Acme made $5 million.\", \"mentions\": [{\"kind\": \"figure\", \"start\": 10, \"end\": 20}]}");
        Evaluation evaluation = Evaluation.of(GoldFile.read(path), Factbox.create()::extract);
        System.out.print(evaluation.report(20));
        assertThat(evaluation.kinds()).containsExactly("figure");
    }

    @Test
    void comparison(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\": \"1\", \"text\": \"It opens on May 3.\", \"mentions\": [{\"kind\": \"date\", \"start\": 12, \"end\": 17}]}");
        Factbox mine = Factbox.builder().without("factbox.dates").build();
        List<GoldArticle> gold = GoldFile.read(path);
        Evaluation before = Evaluation.of(gold, Factbox.create()::extract);
        Evaluation after = Evaluation.of(gold, mine::extract);
        System.out.print(Comparison.of(before, after).report());
        assertThat(Comparison.of(before, after).added()).hasSize(1);
    }
}
