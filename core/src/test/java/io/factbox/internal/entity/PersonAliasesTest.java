package io.factbox.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.mention.PersonMention;
import io.factbox.mention.Provenance;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonAliasesTest {
    /** The number of persons that names in this order are taken for. */
    private static int persons(String... names) {
        List<PersonMention> mentions = new ArrayList<>();
        int start = 0;
        for (String name : names) {
            mentions.add(new PersonMention(
                    new Span(start, start + name.length()),
                    name,
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    new Provenance("test", "1", "given")));
            start += name.length() + 1;
        }
        return PersonAliases.group(mentions).joined().size();
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Diaz;Diaz",
        "Li Wenhua;Li",
        "Ana Diaz;Ana Maria Diaz",
        "A. Diaz;Ana Diaz",
        "ANA DIAZ;Ana Diaz",
        "Diaz;Ana Diaz;Ana Maria Diaz"
    })
    void joinsTheNamesOfOnePerson(String names) {
        assertThat(persons(names.split(";"))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Ana Diaz;Tom Diaz", "Ana Diaz;Ana Reed", "Ana Diaz;Dias", "B. Diaz;Ana Diaz", "Ana Diaz;Diaz Ana"})
    void keepsTwoPersonsApart(String names) {
        assertThat(persons(names.split(";"))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource("Ana Diaz;Tom Diaz;Diaz")
    void leavesASurnameOfTwoPersonsAlone(String names) {
        assertThat(persons(names.split(";"))).isEqualTo(3);
    }
}
