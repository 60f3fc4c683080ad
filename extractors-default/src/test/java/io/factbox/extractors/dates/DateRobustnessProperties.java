package io.factbox.extractors.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.mention.DateMention;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** No text makes the extractor fail, and none takes it long. */
class DateRobustnessProperties {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);
    private static final Factbox FACTBOX = DateFacts.factbox();
    private static final List<String> WORDS = words();

    /** Every word that the grammar knows, and what stands between them. */
    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "0",
                "1",
                "2",
                "3",
                "9",
                "11",
                "12",
                "23",
                "24",
                "29",
                "30",
                "31",
                "45",
                "60",
                "99",
                "100",
                "366",
                "1066",
                "1899",
                "1984",
                "2000",
                "2024",
                "9999",
                "99999999",
                "1.5",
                "1,000",
                "½",
                "2024-02-30",
                "10/23/2024",
                "23.10.2024",
                "10:30",
                "24:00",
                "-",
                "–",
                ",",
                ".",
                "'",
                "’",
                "/",
                ":",
                "(",
                ")",
                "|",
                "s",
                "st",
                "th",
                "January",
                "Feb.",
                "May",
                "september",
                "Monday",
                "Sun.",
                "Fridays",
                "million",
                "billion",
                "twenty",
                "hundred",
                "five",
                "nineteen",
                "T17",
                "Q3",
                "FY24",
                "年",
                "月",
                "日",
                "\n"));
        for (Tsv.Row row : Tsv.resource(DateRobustnessProperties.class, "dates-en.tsv")) {
            words.addAll(List.of(row.cell(2).split(" ")));
        }
        return List.copyOf(words);
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(25);
    }

    @Property(tries = 3000)
    void noPhraseOfKnownWordsMakesItFail(@ForAll("phrases") List<String> words) {
        assertSound(String.join(" ", words));
        assertSound(String.join("", words));
    }

    @Property(tries = 1000)
    void noTextMakesItFail(@ForAll @StringLength(max = 300) String text) {
        assertSound(text);
    }

    private static void assertSound(String text) {
        for (Article article : List.of(Article.of(text), Article.of(text, PUBLISHED))) {
            ArticleFacts facts = FACTBOX.extract(article);
            assertEquals(List.of(), facts.problems());
            for (DateMention mention : DateFacts.dates(facts)) {
                assertEquals(mention.span().slice(text), mention.text());
            }
        }
    }

    @Property(tries = 60)
    void aWordRepeatedTakesNoLongerThanItsLength(@ForAll("repeated") String words) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertSound((words + " ").repeat(20_000)));
    }

    @Example
    void expressionsInExpressionsEndSomewhere() {
        for (String nested : List.of(
                "mid",
                "early on",
                "the end of",
                "first week of",
                "the first half of",
                "first Friday of",
                "the last day of",
                "the day before",
                "two days after",
                "June of",
                "more than",
                "the quarter ended")) {
            assertSound((nested + " ").repeat(20_000));
        }
    }

    @Provide
    Arbitrary<String> repeated() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }
}
