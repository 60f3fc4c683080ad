package io.factbox.output;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.article.Reading;
import io.factbox.entity.Entity;
import io.factbox.entity.EntityType;
import io.factbox.facts.ArticleFacts;
import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.SkippedFact;
import io.factbox.mention.CustomMention;
import io.factbox.mention.DateMention;
import io.factbox.mention.DateRange;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.Provenance;
import io.factbox.mention.Resolution;
import io.factbox.mention.SourceAttribution;
import io.factbox.mention.Timex;
import io.factbox.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small fact box with one of everything, made by hand. */
final class SampleFacts {
    static final String TEXT = "Acme \"wins\"\n\nAcme Corp <ACM> earned $2.50 million on Monday, she said. [1]";

    private SampleFacts() {}

    /** A mention of a plug-in. */
    record Ticker(Span span, String text, double confidence, Provenance provenance) implements CustomMention {
        static final MentionKind<Ticker> KIND = MentionKind.custom("acme.ticker", Ticker.class);

        @Override
        public MentionKind<Ticker> kind() {
            return KIND;
        }

        @Override
        public Map<String, String> attributes() {
            return Map.of("exchange", "NYSE");
        }
    }

    static Span span(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static Provenance by(String extractor) {
        return new Provenance(extractor, "1.0", "rule");
    }

    static ArticleFacts facts() {
        return facts(Optional.of(new Reading("factbox.text", 1, List.of())));
    }

    static ArticleFacts facts(Optional<Reading> reading) {
        OrganizationMention acme = new OrganizationMention(
                span("Acme Corp"),
                "Acme Corp",
                "Acme Corp",
                OrganizationMention.Type.COMPANY,
                Map.of(),
                0.9,
                by("factbox.organizations"));
        Ticker ticker = new Ticker(span("ACM"), "ACM", 1, by("acme.tickers"));
        FigureMention money = new FigureMention(
                span("$2.50 million"),
                "$2.50 million",
                Figure.builder(Figure.Kind.MONEY)
                        .value(new BigDecimal("2500000"))
                        .currency(Currency.getInstance("USD"))
                        .about(acme.span())
                        .build(),
                0.95,
                by("factbox.figures"));
        DateMention monday = new DateMention(
                span("Monday"),
                "Monday",
                Timex.builder(Timex.Type.DATE, "2024-03-11")
                        .range(DateRange.day(LocalDate.of(2024, 3, 11)))
                        .resolution(Resolution.anchored("2024-03-15"))
                        .build(),
                0.9,
                by("factbox.dates"));
        SourceAttribution she = SourceAttribution.builder(span("she"), "she")
                .name("Jo Doe")
                .cue(span("said"))
                .content(List.of(span("Acme Corp <ACM> earned $2.50 million on Monday")))
                .confidence(0.8)
                .provenance(by("factbox.sources"))
                .build();
        List<Mention> mentions = List.of(acme, ticker, money, monday, she);
        Article.Builder article = Article.builder(TEXT)
                .id("news.txt")
                .metadata(ArticleMetadata.builder()
                        .headline("Acme \"wins\"", "text")
                        .published(PublicationDate.of(LocalDate.of(2024, 3, 15)), "given")
                        .build());
        reading.ifPresent(article::reading);
        return new ArticleFacts(
                article.build(),
                mentions,
                List.of(new Entity("organization:1", EntityType.ORGANIZATION, "Acme Corp", List.of(acme), Map.of())),
                new ArticleFacts.Bindings(Map.of(money, she, monday, she), Map.of(money, monday), Map.of()),
                List.of(new SkippedFact(span("[1]"), "[1]", FigureMention.KIND, "citation mark", "factbox.figures")),
                List.of(new ExtractionProblem(
                        "acme.broken", ExtractionProblem.Stage.EXTRACT, "no list", Optional.empty())));
    }
}
