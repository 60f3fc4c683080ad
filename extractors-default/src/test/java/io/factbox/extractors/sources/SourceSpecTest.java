package io.factbox.extractors.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.mention.SourceAttribution;
import io.factbox.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceSpecTest {
    private static final List<String> FILES = List.of(
            "clauses",
            "parentheses",
            "quotations",
            "according-to",
            "addressees",
            "participles",
            "objects",
            "infinitives",
            "documents",
            "nothing",
            "speakers",
            "circumstances",
            "groups",
            "institutions",
            "long-quotations",
            "media",
            "mixed",
            "nouns-and-infinitives",
            "pronouns",
            "several");

    static Stream<String> lines() throws IOException {
        return lines(FILES);
    }

    static Stream<String> nested() throws IOException {
        return lines(List.of("nested"));
    }

    static Stream<String> knownMisses() throws IOException {
        return lines(List.of("known-misses"));
    }

    private static Stream<String> lines(List<String> files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = SourceSpecTest.class.getResourceAsStream(file + ".spec");
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(lines::add);
            }
        }
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void findsExactlyWhatIsMarked(String line) {
        AttributionSpec spec = AttributionSpec.parse(line);
        List<SourceAttribution> found = Sources.in(spec.text());

        assertThat(shown(spec, found)).containsExactlyInAnyOrderElementsOf(expected(spec));
        spec.values().forEach((key, value) -> check(spec, found, key, value));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void findsStatementsInsideStatementsWhereTheyAreAskedFor(String line) {
        AttributionSpec spec = AttributionSpec.parse(line);

        assertThat(shown(spec, Sources.nestedIn(spec.text()))).containsExactlyInAnyOrderElementsOf(expected(spec));
    }

    /** What is known to come out wrong; a line that comes out right moves to the file of its kind. */
    @ParameterizedTest
    @MethodSource("knownMisses")
    void stillMissesWhatIsKnownToBeMissed(String line) {
        AttributionSpec spec = AttributionSpec.parse(line);
        List<SourceAttribution> found = line.contains("{S2:") ? Sources.nestedIn(spec.text()) : Sources.in(spec.text());

        assertThat(shown(spec, found)).isNotEqualTo(expected(spec));
    }

    private static List<String> shown(AttributionSpec spec, List<SourceAttribution> found) {
        return found.stream()
                .map(a -> show(spec.text(), List.of(a.span()), a.cue().stream().toList(), a.content()))
                .sorted()
                .toList();
    }

    private static List<String> expected(AttributionSpec spec) {
        return spec.attributions().values().stream()
                .map(e -> show(spec.text(), e.source(), e.cue(), e.content()))
                .sorted()
                .toList();
    }

    private static String show(String text, List<Span> source, List<Span> cue, List<Span> content) {
        return "S" + cut(text, source) + " C" + cut(text, cue) + " K" + cut(text, content);
    }

    private static List<String> cut(String text, List<Span> spans) {
        return spans.stream().map(span -> span.start() + ":" + span.slice(text)).toList();
    }

    private static void check(AttributionSpec spec, List<SourceAttribution> found, String key, String value) {
        if (key.equals("S2")) {
            return;
        }
        int number = Character.digit(key.charAt(key.length() - 1), 10);
        List<Span> cue = spec.attributions().get(number).cue();
        SourceAttribution attribution = found.stream()
                .filter(a -> a.cue().equals(cue.stream().findFirst()))
                .findFirst()
                .orElseThrow();
        String got = switch (key.substring(0, key.length() - 1).toLowerCase(Locale.ROOT)) {
            case "name" -> attribution.name();
            case "type" -> attribution.type().name();
            case "style" -> attribution.style().name();
            case "role" -> attribution.role().orElse("");
            case "affiliation" -> attribution.affiliation().orElse("");
            case "addressee" -> words(spec, attribution.addressee());
            case "medium" -> words(spec, attribution.medium());
            case "manner" -> attribution.manner().map(Enum::name).orElse("");
            case "via" ->
                attribution
                                .via()
                                .equals(Optional.of(
                                        spec.attributions().get(1).source().get(0)))
                        ? "S1"
                        : "";
            default -> throw new IllegalArgumentException(key);
        };
        assertThat(got).as(key).isEqualTo(value);
    }

    private static String words(AttributionSpec spec, Optional<Span> span) {
        return span.map(found -> found.slice(spec.text()).toString()).orElse("");
    }
}
