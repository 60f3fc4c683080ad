package io.factbox.kit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static List<Tsv.Row> rows(String text) throws IOException {
        return Csv.rows(new StringReader(text));
    }

    @Test
    void cellsArePartedByCommas() throws IOException {
        assertThat(rows("a,b , c\r\nd,,\n"))
                .containsExactly(new Tsv.Row(1, List.of("a", "b", "c")), new Tsv.Row(2, List.of("d", "", "")));
    }

    @Test
    void quotedCellsHoldCommasMarksAndLines() throws IOException {
        assertThat(rows("\"a, b\",\"the \"\"x\"\"\",\"two\nlines\"\nnext"))
                .containsExactly(
                        new Tsv.Row(1, List.of("a, b", "the \"x\"", "two\nlines")), new Tsv.Row(3, List.of("next")));
    }

    @Test
    void emptyLinesAndAByteOrderMarkArePassedOver() throws IOException {
        assertThat(rows("\uFEFFa\n\n\r\nb\n\n"))
                .containsExactly(new Tsv.Row(1, List.of("a")), new Tsv.Row(4, List.of("b")));
    }

    @Test
    void nothingHasNoRows() throws IOException {
        assertThat(rows("")).isEmpty();
    }

    @Test
    void aMarkThatIsLeftOpenIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows("a\n\"b\nc"))
                .withMessageContaining("opens in line 2");
    }

    @Property(tries = 300)
    void cellsComeBackAsTheyWereWritten(@ForAll @Size(min = 2, max = 5) List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "\"" : ",\"")
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        assertThat(rows(line + "\n"))
                .containsExactly(
                        new Tsv.Row(1, cells.stream().map(String::strip).toList()));
    }
}
