package io.factbox.extractors.dates;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.factbox.Factbox;
import io.factbox.kit.spec.Notation;
import io.factbox.kit.spec.SpecFile;
import io.factbox.mention.DateMention;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The behaviour of the extractor, line by line in the spec files. */
class DateSpecTest {
    private static final List<String> FILES = List.of(
            "written",
            "weekdays",
            "reference",
            "lengths",
            "clocks",
            "sets",
            "holidays",
            "veto",
            "reports",
            "tense",
            "narrative");

    private static final Factbox FACTBOX = DateFacts.factbox();
    private static final Notation DATES = Notation.standard().only(DateMention.KIND);

    private static SpecFile file(String name) {
        return SpecFile.resource(DateSpecTest.class, name + ".spec");
    }

    @TestFactory
    Stream<DynamicTest> everyCaseOfTheSpecFilesHolds() {
        return FILES.stream()
                .flatMap(name -> file(name).cases().stream())
                .map(example -> dynamicTest(
                        example.where() + " " + example.text(),
                        () -> assertTrue(
                                example.check(FACTBOX, DATES).isEmpty(),
                                () -> example.check(FACTBOX, DATES).orElseThrow())));
    }

    @Test
    void theSpecFilesHaveSevenHundredCases() {
        assertTrue(FILES.stream().mapToInt(name -> file(name).cases().size()).sum() >= 700);
    }
}
