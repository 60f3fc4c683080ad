package io.factbox.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.entity.Entity;
import io.factbox.entity.EntityType;
import io.factbox.facts.ArticleFacts;
import io.factbox.facts.ArticleFacts.Bindings;
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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final Provenance BY = new Provenance("acme.x", "1", "rule");

    /** A mention of a plug-in with an attribute. */
    private record Tag(Span span, String text, String value) implements CustomMention {
        private static final MentionKind<Tag> KIND = MentionKind.custom("acme.tag", Tag.class);

        @Override
        public MentionKind<Tag> kind() {
            return KIND;
        }

        @Override
        public double confidence() {
            return 0.5;
        }

        @Override
        public Provenance provenance() {
            return BY;
        }

        @Override
        public Map<String, String> attributes() {
            return Map.of("value", value);
        }
    }

    private static ArticleFacts facts(Article article, Mention... mentions) {
        return new ArticleFacts(article, List.of(mentions), List.of(), Bindings.none(), List.of(), List.of());
    }

    private static String json(ArticleFacts facts) {
        return FactsWriter.json().toString(facts);
    }

    private static String tagged(String value) {
        String json = json(facts(Article.of("x"), new Tag(new Span(0, 1), "x", value)));
        int start = json.indexOf("\"value\":") + 8;
        return json.substring(start, json.indexOf('}', start));
    }

    private static String figure(String number) {
        Figure figure =
                Figure.builder(Figure.Kind.NUMBER).value(new BigDecimal(number)).build();
        String json = json(facts(Article.of("x"), new FigureMention(new Span(0, 1), "x", figure, 1, BY)));
        int start = json.indexOf("\"low\":") + 6;
        return json.substring(start, json.indexOf(',', start));
    }

    @Test
    void nothingFoundIsEmptyLists() {
        assertThat(json(facts(Article.of("x"))))
                .isEqualTo("{\"factbox\":\"1\",\"offsets\":\"utf-16\",\"article\":{},\"mentions\":[],"
                        + "\"entities\":[],\"skipped\":[],\"problems\":[]}");
    }

    @Test
    void everyPartHasItsPlace() {
        String text = "Acme made $5m on Friday, Acme said.";
        OrganizationMention first = new OrganizationMention(
                new Span(0, 4), "Acme", "Acme", OrganizationMention.Type.COMPANY, Map.of("lei", "X1"), 0.9, BY);
        FigureMention money = new FigureMention(
                new Span(10, 13),
                "$5m",
                Figure.builder(Figure.Kind.MONEY)
                        .low(new BigDecimal("5000000.00"))
                        .modifier(Figure.Modifier.MORE_THAN)
                        .currency(Currency.getInstance("USD"))
                        .about(new Span(0, 4))
                        .build(),
                0.95,
                BY);
        DateMention friday = new DateMention(
                new Span(17, 23),
                "Friday",
                Timex.builder(Timex.Type.DATE, "2024-03-15")
                        .range(new DateRange(
                                LocalDate.of(2024, 3, 15).atStartOfDay(),
                                LocalDate.of(2024, 3, 16).atStartOfDay()))
                        .resolution(Resolution.anchored("2024-03-16"))
                        .build(),
                0.9,
                BY);
        SourceAttribution source = SourceAttribution.builder(new Span(25, 29), "Acme")
                .type(SourceAttribution.Type.ORGANIZATION)
                .cue(new Span(30, 34))
                .content(List.of(new Span(0, 23)))
                .confidence(0.9)
                .provenance(BY)
                .build();
        Map<Mention, SourceAttribution> saidBy = new IdentityHashMap<>(Map.of(money, source));
        Map<Mention, DateMention> asOf = new IdentityHashMap<>(Map.of(money, friday));
        ArticleFacts facts = new ArticleFacts(
                Article.builder(text)
                        .id("a/1")
                        .metadata(ArticleMetadata.builder()
                                .published(PublicationDate.of(LocalDate.of(2024, 3, 16)), "given")
                                .build())
                        .build(),
                List.of(first, money, friday, source),
                List.of(new Entity("organization:1", EntityType.ORGANIZATION, "Acme", List.of(first), Map.of())),
                new Bindings(saidBy, asOf, new IdentityHashMap<>()),
                List.of(new SkippedFact(new Span(11, 12), "5", FigureMention.KIND, "part of another", "acme.x")),
                List.of(new ExtractionProblem("acme.y", ExtractionProblem.Stage.EXTRACT, "broken", Optional.empty())));
        assertThat(json(facts)).isEqualTo("""
                        {"factbox":"1","id":"a/1","offsets":"utf-16",
                        "article":{"published":"2024-03-16","found":{"published":"given"}},
                        "mentions":[
                        {"kind":"organization","start":0,"end":4,"text":"Acme","name":"Acme","type":"COMPANY","identifiers":{"lei":"X1"},"entity":"organization:1","confidence":0.9,"by":"acme.x/1#rule"},
                        {"kind":"figure","start":10,"end":13,"text":"$5m","figure":{"kind":"MONEY","low":5000000,"modifier":"MORE_THAN","currency":"USD","about":{"start":0,"end":4,"text":"Acme"}},"asOf":2,"saidBy":3,"confidence":0.95,"by":"acme.x/1#rule"},
                        {"kind":"date","start":17,"end":23,"text":"Friday","timex":{"type":"DATE","value":"2024-03-15"},"from":"2024-03-15","to":"2024-03-16","resolution":"ANCHORED","anchor":"2024-03-16","confidence":0.9,"by":"acme.x/1#rule"},
                        {"kind":"source","start":25,"end":29,"text":"Acme","name":"Acme","sourceType":"ORGANIZATION","style":"INDIRECT","cue":{"start":30,"end":34,"text":"said"},"content":[{"start":0,"end":23}],"confidence":0.9,"by":"acme.x/1#rule"}],
                        "entities":[{"id":"organization:1","type":"organization","name":"Acme","mentions":[0],"identifiers":{}}],
                        "skipped":[{"start":11,"end":12,"text":"5","kind":"figure","why":"part of another"}],
                        "problems":[{"extractor":"acme.y","stage":"EXTRACT","message":"broken"}]}
                        """.replace("\n", ""));
    }

    @Test
    void aKindOfAPluginShowsItsAttributes() {
        assertThat(json(facts(Article.of("x"), new Tag(new Span(0, 1), "x", "v"))))
                .contains(
                        "{\"kind\":\"acme.tag\",\"start\":0,\"end\":1,\"text\":\"x\",\"attributes\":{\"value\":\"v\"}");
    }

    @Test
    void whatJsonForbidsIsEscaped() {
        assertThat(tagged("\"\\\n\r\t\b\u0000\u001f")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0008\\u0000\\u001f\"");
    }

    @Test
    void whatScriptsTripOverIsEscaped() {
        assertThat(tagged("\u2028\u2029")).isEqualTo("\"\\u2028\\u2029\"");
    }

    @Test
    void aLoneSurrogateIsEscapedAndAPairIsNot() {
        assertThat(tagged("\ud83d")).isEqualTo("\"\\ud83d\"");
        assertThat(tagged("\ude00x")).isEqualTo("\"\\ude00x\"");
        assertThat(tagged("\ude00\ud83d")).isEqualTo("\"\\ude00\\ud83d\"");
        assertThat(tagged("\ud83d\ude00é")).isEqualTo("\"\ud83d\ude00é\"");
    }

    @Test
    void numbersAreWrittenInFull() {
        assertThat(figure("5E+9")).isEqualTo("5000000000");
        assertThat(figure("1.50")).isEqualTo("1.5");
        assertThat(figure("-0.000001")).isEqualTo("-0.000001");
        assertThat(figure("123456789012345678901234567890.123")).isEqualTo("123456789012345678901234567890.123");
    }

    @Test
    void aNumberOfAThousandDigitsDoesNotFillThePage() {
        assertThat(figure("1E+100000").length()).isLessThan(20);
    }

    @Test
    void theTextIsThereWhereItIsAskedFor() {
        ArticleFacts facts = facts(Article.of("x\ny"));
        assertThat(FactsWriter.jsonWithText().toString(facts)).contains("\"text\":\"x\\ny\"");
        assertThat(json(facts)).doesNotContain("\"text\"");
    }
}
