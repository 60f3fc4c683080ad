package io.factbox.extractors.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.kit.gazetteer.NameList;
import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.lexicon.Tsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final int MEGABYTE = 1_000_000;

    @Test
    void gazetteerHasFiveColumnsTypesAndCountries() {
        List<Tsv.Row> rows = Tsv.resource(ResourcesTest.class, "gazetteer.tsv");
        assertThat(rows).hasSizeGreaterThan(8_000).allSatisfy(row -> {
            assertThat(row.cells()).hasSize(5);
            assertThat(row.cell(0)).isNotBlank();
            assertThat(NameList.TYPES).contains(row.cell(1));
            assertThat(row.cell(2)).matches("[A-Z]{2}|INT");
        });
    }

    @Test
    void gazetteerHasNoNameTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(Tsv.resource(ResourcesTest.class, "gazetteer.tsv"))
                .allMatch(row -> seen.add(row.cell(0).toLowerCase(Locale.ROOT)));
    }

    @Test
    void compiledGazetteerIsUpToDate() throws IOException {
        PhraseTable.Builder names = PhraseTable.builder();
        ByteArrayOutputStream compiled = new ByteArrayOutputStream();
        try (Reader in = new InputStreamReader(open("gazetteer.tsv"), StandardCharsets.UTF_8);
                InputStream bin = open("gazetteer.bin")) {
            NameList.addTo(names, in);
            names.build().write(compiled);
            assertThat(Arrays.equals(bin.readAllBytes(), compiled.toByteArray()))
                    .as("gazetteer.bin is older than gazetteer.tsv; in their folder run: java -cp JARS_OF_CORE_AND_SPI "
                            + "io.factbox.kit.gazetteer.CompileNames gazetteer.tsv gazetteer.bin")
                    .isTrue();
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ResourcesTest.class.getResourceAsStream(name));
    }

    @Test
    void modelAndListsAreSmall() throws IOException {
        int size = 0;
        for (String name : List.of("names.model", "clusters.bin", "gazetteer.tsv", "gazetteer.bin")) {
            try (InputStream in = open(name)) {
                size += in.readAllBytes().length;
            }
        }
        assertThat(size).isLessThan(8 * MEGABYTE);
    }
}
