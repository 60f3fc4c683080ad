package io.factbox.extractors.dates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.factbox.mention.DateMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Compares with the date cases of Recognizers-Text (MIT), converted to JSON Lines, one case a line. Runs only where
 * {@code FACTBOX_RECOGNIZERS_CASES} names that file; the cases are not part of this project. Counted are the days and moments of
 * English news text whose meaning is plain: a mention that overlaps the expected one and has one of the values that the case allows.
 */
@EnabledIfEnvironmentVariable(named = "FACTBOX_RECOGNIZERS_CASES", matches = ".+")
class RecognizersComparisonTest {
    private static final Pattern INPUT = Pattern.compile("\"input\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern REFERENCE = Pattern.compile("\"reference\": \"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern RESULT =
            Pattern.compile("\"start\": (\\d+), \"end\": (\\d+), \"type\": \"date\", .*?\"resolution\": \\[(.*?)]");
    private static final Pattern VALUE = Pattern.compile("\"value\": \"(\\d{4}-\\d{2}-\\d{2})\"");

    private static String text(String json) {
        return json.replace("\\\"", "\"").replace("\\n", "\n").replace("\\u2019", "’");
    }

    @Test
    void findsTheDaysOfRecognizersText() throws IOException {
        int all = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(System.getenv("FACTBOX_RECOGNIZERS_CASES")))) {
            Matcher input = INPUT.matcher(line);
            Matcher reference = REFERENCE.matcher(line);
            if (!line.contains("\"news\": true") || !input.find() || !reference.find()) {
                continue;
            }
            List<DateMention> found = DateFacts.of(text(input.group(1)), LocalDate.parse(reference.group(1)));
            Matcher result = RESULT.matcher(line);
            while (result.find()) {
                List<String> values = VALUE.matcher(result.group(3))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
                if (values.isEmpty()) {
                    continue;
                }
                all++;
                if (isFound(found, Integer.parseInt(result.group(1)), Integer.parseInt(result.group(2)), values)) {
                    right++;
                } else {
                    wrong.add(text(input.group(1)) + " → " + values + " not " + found);
                }
            }
        }
        double share = 100.0 * right / all;
        wrong.forEach(System.out::println);
        System.out.printf(java.util.Locale.ROOT, "%d of %d days, %.1f %%%n", right, all, share);
        assertTrue(share >= 50, share + " %");
    }

    private static boolean isFound(List<DateMention> found, int start, int end, List<String> values) {
        return found.stream()
                .filter(mention ->
                        mention.span().start() < end && start < mention.span().end())
                .anyMatch(mention -> values.contains(mention.timex().value()));
    }
}
