package io.factbox.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.Factbox;
import io.factbox.kit.contract.Ticker;
import io.factbox.kit.contract.TickerProvider;
import io.factbox.mention.DateMention;
import io.factbox.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFileTest {
    private static final Factbox TICKERS =
            Factbox.builder().discover(false).with(new TickerProvider()).build();

    private static SpecCase only(String line) {
        SpecFile file = SpecFile.parse("some.spec", line);
        assertThat(file.cases()).hasSize(1);
        return file.cases().get(0);
    }

    @Test
    void aMentionIsReadWithItsPlaceAndItsValue() {
        SpecCase one = only("Out on [Friday = DATE 2024-03-15].");
        assertThat(one.text()).isEqualTo("Out on Friday.");
        assertThat(one.expected()).containsExactly(new ExpectedMention(new Span(7, 13), "DATE 2024-03-15"));
    }

    @Test
    void mentionsNest() {
        SpecCase one = only("The [[Acme = COMPANY] spokesman = PERSON INDIRECT] said so.");
        assertThat(one.text()).isEqualTo("The Acme spokesman said so.");
        assertThat(one.expected())
                .containsExactly(
                        new ExpectedMention(new Span(4, 18), "PERSON INDIRECT"),
                        new ExpectedMention(new Span(4, 8), "COMPANY"));
    }

    @Test
    void escapesAreTheCharactersThemselves() {
        assertThat(only("\\[a\\] b \\= c\\\\d\\ne\\u0041 \\tx").text()).isEqualTo("[a] b = c\\d\neA \tx");
    }

    @Test
    void anEqualsSignOutsideBracketsIsText() {
        assertThat(only("a = b").text()).isEqualTo("a = b");
    }

    @Test
    void commentsAndEmptyLinesAreNoCases() {
        SpecFile file = SpecFile.parse("x", "# comment\n\nA case.   # with a remark\n\\# no comment #tag\n");
        assertThat(file.cases()).extracting(SpecCase::text).containsExactly("A case.", "# no comment #tag");
        assertThat(file.cases()).extracting(SpecCase::where).containsExactly("x:3", "x:4");
    }

    @Test
    void thePublicationDateHoldsUntilTheNext() {
        SpecFile file = SpecFile.parse("x", "a\n@ 2024-03-15\nb\nc\n@ -\nd");
        assertThat(file.cases())
                .extracting(one -> one.published().map(LocalDate::toString).orElse("-"))
                .containsExactly("-", "2024-03-15", "2024-03-15", "-");
    }

    @Test
    void aMisshapenLineIsNamed() {
        for (String line : new String[] {"a [b", "a b]", "[b]", "[ = v]", "[b = ]", "a\\", "\\q", "@ 2024-13-01"}) {
            assertThatIllegalArgumentException()
                    .as(line)
                    .isThrownBy(() -> SpecFile.parse("some.spec", "ok\n" + line))
                    .withMessageStartingWith("some.spec:2: ");
        }
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecFile.resource(SpecFileTest.class, "none.spec"))
                .withMessageContaining("none.spec");
    }

    @Test
    void aFileIsReadAsUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("café.spec"), "“Zürich” İ\n");
        assertThat(SpecFile.of(file).cases())
                .extracting(SpecCase::where, SpecCase::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("café.spec:1", "“Zürich” İ"));
    }

    @Test
    void aCaseThatIsFoundAsExpectedHasNoDifference() {
        SpecFile file = SpecFile.parse("x", "Acme (NYSE: [ACME = TICKER acme]) rose.\nNo ticker.");
        assertThat(file.check(TICKERS, Notation.standard())).isEmpty();
    }

    @Test
    void aDifferenceShowsBothInTheFormOfTheFile() {
        SpecFile file = SpecFile.parse("x", "Acme (NYSE: ACME) [rose = TICKER rose].");
        assertThat(file.check(TICKERS, Notation.standard()))
                .containsExactly("x:1\n  expected: Acme (NYSE: ACME) [rose = TICKER rose]."
                        + "\n  found:    Acme (NYSE: [ACME = TICKER acme]) rose.");
    }

    @Test
    void anotherValueIsADifference() {
        assertThat(SpecFile.parse("x", "Acme (NYSE: [ACME = TICKER ibm])").check(TICKERS, Notation.standard()))
                .hasSize(1);
    }

    @Test
    void kindsThatTheNotationLeavesOutAreNotLookedAt() {
        SpecFile file = SpecFile.parse("x", "Acme (NYSE: ACME) rose.");
        assertThat(file.check(TICKERS, Notation.standard().only(DateMention.KIND)))
                .isEmpty();
        assertThat(file.check(TICKERS, Notation.standard().only(Ticker.KIND))).hasSize(1);
    }

    @Property(tries = 300)
    void everyTextComesBackFromItsLine(@ForAll String text) {
        String written = SpecText.write(text, java.util.List.of());
        assertThat(SpecText.parse(written).text()).isEqualTo(text);
    }
}
