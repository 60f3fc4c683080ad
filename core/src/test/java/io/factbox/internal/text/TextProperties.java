package io.factbox.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Quotation;
import io.factbox.text.Span;
import io.factbox.text.WordHash;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of every text, of whatever characters. */
class TextProperties {
    /** Pieces of news text and of trouble, strung together. */
    @Provide
    Arbitrary<String> news() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Acme",
                "Corp.",
                "U.S.",
                "Mr.",
                "said",
                "J.",
                "no.",
                "5",
                "1,234.5",
                "$",
                "€",
                "%",
                "bn",
                "2024",
                "Q3",
                "“",
                "”",
                "‘",
                "’",
                "'",
                "\"",
                "„",
                "«",
                "»",
                "``",
                "''",
                ".",
                "!",
                "?",
                "...",
                "…",
                ",",
                "-",
                "–",
                "/",
                "(",
                ")",
                "'s",
                "n't",
                "@",
                "#",
                "https://",
                "www.",
                "example.org",
                "a@b.c",
                "é",
                "e\u0301",
                "İ",
                "ß",
                "公",
                "。",
                "א",
                "ا",
                "\u00a0",
                " ",
                " ",
                " ",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "\u200b",
                "\u200d",
                "\ufeff",
                "\ud83d\ude00",
                "\ud83d",
                "\ude00",
                "½",
                "²",
                "\u0000",
                "_",
                "&",
                "*",
                "RM",
                "COP",
                "N");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    private static AnalyzedText analyze(String text) {
        return TextAnalyzer.analyze(Article.of(text));
    }

    private static void assertHolds(AnalyzedText text) {
        int end = 0;
        for (int i = 0; i < text.tokenCount(); i++) {
            assertThat(text.tokenStart(i)).isGreaterThanOrEqualTo(end);
            assertThat(text.tokenEnd(i)).isGreaterThan(text.tokenStart(i));
            assertAllSpace(text, end, text.tokenStart(i));
            end = text.tokenEnd(i);
            String token = text.tokenText(i);
            assertThat(token.chars().noneMatch(c -> Tokenizer.isSpace((char) c)))
                    .isTrue();
            assertThat(text.tokenHash(i)).isEqualTo(WordHash.of(token));
            assertThat(text.tokenEquals(i, token)).isTrue();
            assertThat(text.tokenShape(i)).isNotNull();
            assertThat(text.firstTokenAt(text.tokenStart(i))).isEqualTo(i);
            assertThat(text.spaceBefore(i))
                    .isEqualTo(i == 0 && text.tokenStart(0) == 0
                            || text.tokenStart(i) > 0 && Tokenizer.isSpace(text.charAt(text.tokenStart(i) - 1)));
        }
        assertAllSpace(text, end, text.length());
        assertThat(text.firstTokenAt(text.length())).isEqualTo(text.tokenCount());
        assertSentences(text);
        assertQuotations(text);
    }

    private static void assertAllSpace(AnalyzedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(Tokenizer.isSpace(text.charAt(i))).isTrue();
        }
    }

    private static void assertSentences(AnalyzedText text) {
        int next = 0;
        for (int s = 0; s < text.sentenceCount(); s++) {
            assertThat(text.sentenceStart(s)).isEqualTo(next);
            next = text.sentenceEnd(s);
            assertThat(next).isGreaterThan(text.sentenceStart(s));
            int block = text.blockOf(text.sentenceStart(s));
            for (int i = text.sentenceStart(s); i < next; i++) {
                assertThat(text.sentenceOf(i)).isEqualTo(s);
                assertThat(text.blockOf(i)).isEqualTo(block);
                assertThat(text.blockKind(i)).isEqualTo(text.blocks().get(block).kind());
            }
        }
        assertThat(next).isEqualTo(text.tokenCount());
        assertThat(text.sentences()).hasSize(text.sentenceCount());
    }

    private static void assertQuotations(AnalyzedText text) {
        int end = 0;
        for (Quotation quotation : text.quotations()) {
            Span span = quotation.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            int first = text.firstTokenAt(span.start());
            int last = text.firstTokenAt(end - 1);
            assertThat(text.span(first, last)).isEqualTo(span);
            assertThat(text.blockOf(first)).isEqualTo(text.blockOf(last));
        }
    }

    @Property(tries = 1000)
    void tokensAndSentencesTileAnyNews(@ForAll("news") String text) {
        assertHolds(analyze(text));
    }

    @Property(tries = 500)
    void tokensAndSentencesTileAnyString(@ForAll String text) {
        assertHolds(analyze(text));
    }

    @Property(tries = 500)
    void everyTokenLiesInABlockThatWasGiven(@ForAll("news") String text, @ForAll int seed) {
        List<Block> blocks = new ArrayList<>();
        java.util.Random random = new java.util.Random(seed);
        int at = 0;
        while (at < text.length()) {
            int start = at + random.nextInt(8);
            int end = start + random.nextInt(20);
            if (end > text.length()) {
                break;
            }
            BlockKind[] kinds = BlockKind.values();
            blocks.add(new Block(kinds[random.nextInt(kinds.length)], new Span(start, end)));
            at = end;
        }
        assertHolds(TextAnalyzer.analyze(Article.builder(text).blocks(blocks).build()));
    }

    @Property(tries = 200)
    void tokensDoNotDependOnWhatFollowsABlankLine(@ForAll("news") String first, @ForAll("news") String second) {
        AnalyzedText alone = analyze(first);
        AnalyzedText together = analyze(first + "\n\n" + second);
        for (int i = 0; i < alone.tokenCount(); i++) {
            assertThat(together.tokenText(i)).isEqualTo(alone.tokenText(i));
        }
    }

    @TestFactory
    Stream<DynamicTest> timeGrowsInStepWithTheText() {
        return Stream.of(
                        " ",
                        "a",
                        "a ",
                        "A. ",
                        "a.",
                        "aa.",
                        "aa.bb.",
                        "1",
                        "1,",
                        "1.",
                        "'",
                        "' ",
                        "'a ",
                        "a'",
                        "‘a ",
                        "“a ",
                        "\"",
                        "\" ",
                        "\"a ",
                        "``a ",
                        "„a “",
                        "(",
                        "http://a ",
                        "www.a.",
                        "a@",
                        "a.b@c ",
                        "@a",
                        "-",
                        "- ",
                        "...",
                        ". ",
                        "! A",
                        "\n\n",
                        "a\n\n",
                        "\ud83d",
                        "\ud83d\ude00\u200d",
                        "e\u0301",
                        "公",
                        "。",
                        "N1",
                        "COP1 ",
                        "No. ",
                        "Inc. ",
                        ".)",
                        "...) ",
                        "_",
                        "a&",
                        "é",
                        "https://example.org/a'b ")
                .map(pattern -> DynamicTest.dynamicTest(pattern.strip() + " repeated", () -> assertLinear(pattern)));
    }

    private static void assertLinear(String pattern) {
        String shorter = pattern.repeat(100_000 / pattern.length());
        long first = nanos(shorter);
        long second = nanos(shorter.repeat(4));
        assertThat(second < 150_000_000 || second < first * 10)
                .as(
                        "%d characters take %d µs, %d take %d µs",
                        shorter.length(), first / 1000, shorter.length() * 4, second / 1000)
                .isTrue();
    }

    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            analyze(text);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);
        }
        return best;
    }
}
