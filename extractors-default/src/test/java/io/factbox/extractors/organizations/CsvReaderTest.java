package io.factbox.extractors.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static List<List<String>> read(String csv) throws IOException {
        CsvReader reader = new CsvReader(new StringReader(csv));
        List<List<String>> records = new ArrayList<>();
        for (List<String> record = reader.next(); !record.isEmpty(); record = reader.next()) {
            records.add(record);
        }
        return records;
    }

    @Test
    void readsCellsInQuotes() throws IOException {
        assertThat(read("a,\"b, \"\"c\"\"\nd\"\r\n\r\ne,"))
                .containsExactly(List.of("a", "b, \"c\"\nd"), List.of("e", ""));
    }

    @Property(tries = 300)
    void readsBackWhatWasWritten(@ForAll @NotEmpty @Size(max = 5) List<@NotEmpty String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "\"" : ",\"")
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        assertThat(read(line + "\n")).containsExactly(cells);
    }
}
