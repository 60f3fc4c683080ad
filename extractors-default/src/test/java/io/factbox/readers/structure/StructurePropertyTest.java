package io.factbox.readers.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class StructurePropertyTest {
    @Property(tries = 300)
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThatCode(() -> Structure.refine(Article.of(text))).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void leavesNoCharacterOutAndKeepsTheText(@ForAll("articles") String text) {
        Article article = Structure.refine(Article.of(text));
        assertThat(article.text()).isEqualTo(text);
        StringBuilder covered = new StringBuilder();
        article.blocks().forEach(block -> covered.append(block.span().slice(text)));
        assertThat(letters(covered.toString())).isEqualTo(letters(text));
    }

    @Property(tries = 300)
    void blocksHaveNoWhiteSpaceAtTheirEnds(@ForAll("articles") String text) {
        for (Block block : Structure.refine(Article.of(text)).blocks()) {
            assertThat(block.span().slice(text))
                    .isNotBlank()
                    .isEqualTo(block.span().slice(text).strip());
        }
    }

    @Property(tries = 300)
    void refiningAgainChangesNoBlocksText(@ForAll("articles") String text) {
        Article once = Structure.refine(Article.of(text));
        Article twice = Structure.refine(once);
        assertThat(twice.text()).isEqualTo(text);
        StringBuilder covered = new StringBuilder();
        twice.blocks().forEach(block -> covered.append(block.span().slice(text)));
        assertThat(letters(covered.toString())).isEqualTo(letters(text));
    }

    @Property(tries = 300)
    void creditsAreWhatTheySay(@ForAll("articles") String text) {
        Structure.refine(Article.of(text))
                .credits()
                .forEach(credit ->
                        assertThat(credit.text()).isEqualTo(credit.span().slice(text)));
    }

    @Property(tries = 300)
    void whatIsKnownGoesBeforeWhatIsFound(@ForAll("articles") String text) {
        ArticleMetadata known = ArticleMetadata.builder()
                .headline("Known headline", "given")
                .bylines(List.of("Known Writer"), "given")
                .published(PublicationDate.of(LocalDate.of(2020, 1, 2)), "given")
                .publisher("Known Paper", "given")
                .agency("Known Agency", "given")
                .build();
        ArticleMetadata found = Structure.refine(Article.of(text, known)).metadata();
        assertThat(found.headline()).isEqualTo(known.headline());
        assertThat(found.bylines()).isEqualTo(known.bylines());
        assertThat(found.published()).isEqualTo(known.published());
        assertThat(found.publisher()).isEqualTo(known.publisher());
        assertThat(found.agency()).isEqualTo(known.agency());
    }

    @Property(tries = 300)
    void aReadersParagraphStaysOneOrIsPartedInOrder(@ForAll("articles") String text) {
        if (text.isBlank()) {
            return;
        }
        int start = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        Article given = Article.builder(text)
                .blocks(List.of(new Block(BlockKind.PARAGRAPH, new Span(start, end))))
                .build();
        assertThatCode(() -> Structure.refine(given)).doesNotThrowAnyException();
        assertThatCode(() -> Structure.refineDocument(given)).doesNotThrowAnyException();
    }

    @Example
    void takesAMegabyteInOneLine() {
        inTime("Word ".repeat(400_000));
        inTime("a".repeat(2_000_000));
        inTime("(".repeat(2_000_000));
        inTime("By Jane Doe and ".repeat(100_000));
    }

    @Example
    void takesManyShortLines() {
        inTime("1. a\n".repeat(200_000));
        inTime("\n".repeat(1_000_000));
        inTime("> \n".repeat(200_000));
        inTime("LONDON: He said so.\n".repeat(100_000));
        inTime("Related\n".repeat(200_000));
        inTime("© 2024 Aaa Bbb\n".repeat(100_000));
        inTime("Curated by AAAAAAAAAAAA\n\n" + "Aaaaaaa aaaaa. ".repeat(100_000));
    }

    private static void inTime(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Structure.refine(Article.of(text));
        });
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Texts of the pieces that structure is made of, in any order. */
    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> pieces = Arbitraries.of(
                "By Jane Doe",
                "JANE DOE and John Roe",
                "Published October 23, 2024 | 05:00 PM",
                "23/11/2024",
                "LONDON, March 3 (Reuters) - ",
                "BEIJING, (APP - Morning Point - 3rd Mar, 2024) ",
                "LONDON: ",
                " date 2024-10-23 ",
                "The council voted on Tuesday to close the line, the mayor said.",
                "A Headline in Title Case",
                "(Reporting by Jane Doe; Editing by John Roe)",
                " / Photo by: Jo via Pix",
                "© 2024 TheOutlook.io All rights reserved",
                "Curated by THEOUTLOOK",
                "Tags: one, two, three",
                "One, Two, Three Four",
                "1. first",
                "2. second",
                "• bullet",
                "> quoted",
                "Continue Reading",
                "Share",
                "(AFP)",
                "— Reuters",
                "https://example.org/a",
                "2024年10月23日 17:00",
                "\ud800",
                "\u00a0",
                " ",
                "-",
                "(",
                ")",
                "/",
                "\t",
                "\r\n",
                "\n",
                "\n",
                "\n\n",
                "\u2028");
        return pieces.list().ofMaxSize(24).map(list -> String.join("", list));
    }
}
