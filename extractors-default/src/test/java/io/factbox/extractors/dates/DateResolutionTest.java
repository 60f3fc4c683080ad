package io.factbox.extractors.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.mention.DateMention;
import io.factbox.mention.Resolution;
import io.factbox.mention.Resolution.Status;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How values were found, and which parts of an article have dates. */
class DateResolutionTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);

    private static Resolution resolution(String text) {
        return DateFacts.of(text, PUBLISHED).get(0).timex().resolution();
    }

    private static List<String> values(List<DateMention> mentions) {
        return mentions.stream().map(mention -> mention.timex().value()).toList();
    }

    /** An article of blocks, one a line. */
    private static Article article(Object... kindsAndLines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kindsAndLines.length; i += 2) {
            int start = text.length();
            text.append(kindsAndLines[i + 1]);
            blocks.add(new Block((BlockKind) kindsAndLines[i], new Span(start, text.length())));
            text.append("\n\n");
        }
        return Article.builder(text.toString()).blocks(blocks).build();
    }

    @Test
    void aDateSaidInFullIsExplicit() {
        assertEquals(Resolution.explicit(), resolution("It opened on 4 May 2021."));
    }

    @Test
    void yesterdayNamesItsAnchor() {
        assertEquals(Status.ANCHORED, resolution("It opened yesterday.").status());
        assertEquals(
                Optional.of("2024-03-15"), resolution("It opened yesterday.").anchor());
    }

    @Test
    void theDayAfterNamesTheDateItCountsFrom() {
        DateMention second = DateFacts.of("It opened on 4 May 2021. Two days later it closed.", PUBLISHED)
                .get(1);
        assertEquals(Optional.of("2021-05-04"), second.timex().resolution().anchor());
    }

    @Test
    void withoutAPublicationDateNothingIsGuessed() {
        Resolution resolution =
                DateFacts.of("It opened on Friday.").get(0).timex().resolution();
        assertEquals(Status.UNRESOLVED, resolution.status());
        assertEquals(Optional.of("no publication date"), resolution.why());
    }

    @Test
    void aDayThatDoesNotExistIsReportedAndNotMoved() {
        DateMention mention =
                DateFacts.of("It opened on 30 February 2024.", PUBLISHED).get(0);
        assertEquals("2024-02-30", mention.timex().value());
        assertEquals(Status.UNRESOLVED, mention.timex().resolution().status());
        assertEquals(
                Optional.of("there is no such day"),
                mention.timex().resolution().why());
        assertTrue(mention.timex().range().isEmpty());
    }

    @Test
    void aTimestampTakesItsYearFromWeekdayAndCopyrightLine() {
        Article article = article(
                BlockKind.TIMESTAMP, "Mon, 26 Aug, 4:02 PM UTC",
                BlockKind.PARAGRAPH, "The bridge is open.",
                BlockKind.CREDIT, "© 2024 The Harbour Post");
        List<DateMention> mentions = DateFacts.of(DateFacts.factbox(), article);
        assertEquals(List.of("2024-08-26T16:02Z", "2024"), values(mentions));
        assertEquals(
                Resolution.derived("Monday, © 2024"), mentions.get(0).timex().resolution());
    }

    @Test
    void aTimestampWhoseWeekdayFitsTheYearBeforeIsOfThatYear() {
        Article article = article(
                BlockKind.TIMESTAMP, "Saturday, 26 August",
                BlockKind.PARAGRAPH, "The bridge is open.",
                BlockKind.FURNITURE, "© 2024 The Harbour Post");
        assertEquals(List.of("2023-08-26", "2024"), values(DateFacts.of(DateFacts.factbox(), article)));
    }

    @Test
    void furnitureHasNoDateButThatOfItsCopyrightLine() {
        Article article = article(
                BlockKind.PARAGRAPH, "The bridge is open.",
                BlockKind.FURNITURE, "Read more from Friday, 1 March 2024",
                BlockKind.FURNITURE, "Copyright 2023 The Harbour Post");
        assertEquals(List.of("2023"), values(DateFacts.of(DateFacts.factbox(), article)));
    }

    @Test
    void bylinesAndDatelinesHaveDates() {
        Article article = article(
                BlockKind.BYLINE, "By Ada Quill, October 23, 2024 | 05:00 PM",
                BlockKind.DATELINE, "OSLO, 23rd Oct, 2024",
                BlockKind.PARAGRAPH, "The bridge is open.");
        assertEquals(List.of("2024-10-23T17:00", "2024-10-23"), values(DateFacts.of(DateFacts.factbox(), article)));
    }

    @Test
    void theArticlesOwnDatesTellDayFromMonth() {
        assertEquals(
                List.of("2024-10-23", "2024-11-10"),
                values(DateFacts.of("They met on 23/10/2024 and on 10/11/2024.", PUBLISHED)));
        assertEquals(
                List.of("2024-10-23", "2024-10-11"),
                values(DateFacts.of("They met on 10/23/2024 and on 10/11/2024.", PUBLISHED)));
    }

    @Test
    void whereNothingTellsDayFromMonthTheOtherReadingIsACandidate() {
        Resolution resolution = resolution("They met on 10/11/2024.");
        assertEquals(List.of("2024-10-11", "2024-11-10"), resolution.candidates());
        assertEquals(Status.PARTIAL, resolution.status());
    }

    @Test
    void theDayOfPublicationTellsDayFromMonth() {
        assertEquals(
                List.of("2024-03-04", "2024-11-10"),
                values(DateFacts.of("Updated 04/03/2024. They met on 10/11/2024.", LocalDate.of(2024, 3, 4))));
    }

    @Test
    void theCountryMakesOneReadingLikely() {
        DateMention british = inCountry("https://harbour-post.co.uk/news/1");
        assertEquals("2024-11-10", british.timex().value());
        assertEquals(
                List.of("2024-11-10", "2024-10-11"),
                british.timex().resolution().candidates());
        assertEquals(
                "2024-10-11",
                inCountry("https://harbour-post.com/news/1").timex().value());
    }

    private static DateMention inCountry(String url) {
        Article article = Article.builder("They met on 10/11/2024.")
                .metadata(ArticleMetadata.builder().url(url, "given").build())
                .build();
        return DateFacts.of(DateFacts.factbox(), article).get(0);
    }

    @Test
    void theDaysOfAFiscalYearAreNotGuessed() {
        for (String period : List.of("fiscal 2023", "FY23", "Q3 FY23", "fiscal year 2023")) {
            DateMention mention =
                    DateFacts.of("Profit fell in " + period + ".", PUBLISHED).get(0);
            assertEquals(Optional.empty(), mention.timex().range());
            assertEquals(Status.PARTIAL, mention.timex().resolution().status());
            assertTrue(mention.timex().value().startsWith("2023"));
        }
    }

    @Test
    void theDayOrderCanBeSet() {
        Factbox factbox = DateFacts.factbox("dayOrder", "day-first");
        assertEquals(List.of("2024-11-10"), values(DateFacts.of(factbox, Article.of("They met on 10/11/2024."))));
    }

    @Test
    void anUnknownDayOrderIsRefused() {
        assertTrue(assertThrows(RuntimeException.class, () -> DateFacts.factbox("dayOrder", "year-first"))
                .toString()
                .contains("day-first"));
    }

    @Test
    void agesAreDatesWhenAskedFor() {
        Article article = Article.of("The 22-year-old won.");
        assertEquals(List.of(), values(DateFacts.of(DateFacts.factbox(), article)));
        assertEquals(List.of("P22Y"), values(DateFacts.of(DateFacts.factbox("ages", "true"), article)));
    }

    @Test
    void vagueReferencesCanBeLeftOut() {
        Article article = Article.of("The mayor is now ill.");
        assertEquals(List.of("PRESENT_REF"), values(DateFacts.of(DateFacts.factbox(), article)));
        assertEquals(List.of(), values(DateFacts.of(DateFacts.factbox("vague", "false"), article)));
    }

    @Test
    void aHistoryCountsFromItsOwnDates() {
        String history =
                "The war began in 1618. It spread in 1620, in 1625, in 1630 and in 1635. On 6 September 1634 a battle was"
                        + " fought. In November the army left.";
        assertEquals("1634-11", values(DateFacts.of(history, PUBLISHED)).get(6));
    }

    @Test
    void theAnchorCanBeSet() {
        String report = "It opened on 4 May 2021. In July it closed.";
        assertEquals(List.of("2021-05-04", "2023-07"), values(DateFacts.of(report, PUBLISHED)));
        Article article = Article.of(report, PUBLISHED);
        assertEquals(
                List.of("2021-05-04", "2021-07"),
                values(DateFacts.of(DateFacts.factbox("anchor", "narrative"), article)));
    }

    @Test
    void aGermanArticleIsReadWithGermanWords() {
        Article article = Article.builder(
                        "Am 23. Oktober 2024 traf sich der Rat. Gestern und vor 2 Jahren auch, letzte Woche nicht.")
                .metadata(ArticleMetadata.builder()
                        .language(Locale.GERMAN, "given")
                        .published(io.factbox.article.PublicationDate.of(PUBLISHED), "given")
                        .build())
                .build();
        assertEquals(
                List.of("2024-10-23", "2024-03-14", "2022", "2024-W10"),
                values(DateFacts.of(DateFacts.builder().language(Locale.GERMAN).build(), article)));
    }
}
