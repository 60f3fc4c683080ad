package io.factbox.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts.Bindings;
import io.factbox.internal.text.TextAnalyzer;
import io.factbox.mention.DateMention;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.Provenance;
import io.factbox.mention.SourceAttribution;
import io.factbox.mention.Timex;
import io.factbox.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactBinderTest {
    private static final Provenance BY = new Provenance("test.binder", "1", "by-hand");

    @Test
    void aFigureHoldsAsOfTheDateOfItsClause() {
        assertThat(asOf("Output rose to 40 tons in 2023 and prices to 7 in 2021.", "40", "2023", "2021"))
                .isEqualTo("2023");
    }

    @Test
    void aDateBehindAClauseBoundaryIsNotTheFigures() {
        assertThat(asOf("The firm, founded in 1921, employs 40 people.", "40", "1921"))
                .isEqualTo("none");
    }

    @Test
    void aDateThatOpensTheSentenceHoldsForAllOfIt() {
        assertThat(asOf("In 2024, revenue and profit came to 40 crowns.", "40", "2024"))
                .isEqualTo("2024");
    }

    @Test
    void aDateOfAnotherSentenceIsNotTheFigures() {
        assertThat(asOf("It was 2024. They sold 40 boats.", "40", "2024")).isEqualTo("none");
    }

    @Test
    void aDurationIsNoDateToHoldAsOf() {
        String text = "They sold 40 boats within 2024.";
        FigureMention figure = figure(text, "40");
        DateMention duration = date(text, "2024", Timex.Type.DURATION);
        assertThat(bind(text, List.of(figure, duration)).asOf()).doesNotContainKey(figure);
    }

    @Test
    void whatIsSaidInsideAStatementIsBoundToTheInnermostSpeaker() {
        String text = "Ann said Bo claimed that 40 boats sank.";
        FigureMention figure = figure(text, "40");
        SourceAttribution outer = source(text, "Ann", "Bo claimed that 40 boats sank");
        SourceAttribution inner = source(text, "Bo", "that 40 boats sank");

        Bindings bindings = bind(text, List.of(figure, outer, inner));

        assertThat(bindings.saidBy().get(figure)).isSameAs(inner);
        assertThat(bindings.saidBy().get(inner)).isSameAs(outer);
        assertThat(bindings.saidBy()).doesNotContainKey(outer);
    }

    private static String asOf(String text, String figure, String... dates) {
        List<Mention> mentions = new ArrayList<>();
        FigureMention number = figure(text, figure);
        mentions.add(number);
        for (String date : dates) {
            mentions.add(date(text, date, Timex.Type.DATE));
        }
        DateMention found = bind(text, mentions).asOf().get(number);
        return found == null ? "none" : found.text();
    }

    private static Bindings bind(String text, List<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(Mention::span));
        return FactBinder.bind(TextAnalyzer.analyze(Article.of(text)), ordered, Map.of());
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static FigureMention figure(String text, String part) {
        Figure figure =
                Figure.builder(Figure.Kind.COUNT).value(new BigDecimal(part)).build();
        return new FigureMention(span(text, part), part, figure, 1, BY);
    }

    private static DateMention date(String text, String part, Timex.Type type) {
        return new DateMention(span(text, part), part, Timex.of(type, part), 1, BY);
    }

    private static SourceAttribution source(String text, String name, String content) {
        return SourceAttribution.builder(span(text, name), name)
                .content(List.of(span(text, content)))
                .confidence(1)
                .provenance(BY)
                .build();
    }
}
