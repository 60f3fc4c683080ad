package io.factbox.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Columns. */
class TextTableTest {
    @Test
    void cellsAreBrokenBetweenWordsSideBySide() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextTable(out, false).row(2, new int[] {8, 0}, "one two three", "four");
        assertThat(out).hasToString("  one two   four\n  three\n");
    }

    @Test
    void aWordLongerThanItsColumnIsCut() {
        assertThat(TextTable.wrap("ab abcdefgh c", 3)).containsExactly("ab", "abc", "def", "gh", "c");
    }

    @Test
    void anArticleCannotMoveTheCursor() {
        assertThat(TextTable.wrap("\033[2Jred\u0007", 80)).containsExactly("[2Jred");
    }

    @Property
    void noLineIsTooLongAndNoLetterIsLost(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        assertThat(TextTable.wrap(text, width))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
        assertThat(String.join("", TextTable.wrap(text, width)).replace(" ", ""))
                .isEqualTo(Shown.line(text).replaceAll("\\p{Cntrl}", "").replace(" ", ""));
    }
}
