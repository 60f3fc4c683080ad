package io.factbox.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.mention.OrganizationMention;
import io.factbox.mention.Provenance;
import io.factbox.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pairs of names that mean one organization, and pairs that do not, each in a text of its own. */
class EntityPairsTest {
    /** A line of the list: a text in which two names stand in square brackets. */
    private record Pair(String verdict, String marked) {
        boolean isJoined() {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                if (c == '[') {
                    start = text.length();
                } else if (c == ']') {
                    spans.add(new Span(start, text.length()));
                } else {
                    text.append(c);
                }
            }
            List<OrganizationMention> mentions =
                    spans.stream().map(span -> organization(text, span)).toList();
            return OrganizationAliases.group(text, 0, mentions).joined().size() < spans.size();
        }
    }

    private static OrganizationMention organization(CharSequence text, Span span) {
        String name = span.slice(text);
        return new OrganizationMention(
                span, name, name, OrganizationMention.Type.OTHER, Map.of(), 1, new Provenance("test", "1", "given"));
    }

    private static List<Pair> pairs(String verdict) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EntityPairsTest.class.getResourceAsStream("entity-pairs.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> line.startsWith(verdict + "\t"))
                    .map(line -> new Pair(verdict, line.substring(verdict.length() + 1)))
                    .toList();
        }
    }

    @Test
    void neverJoinsTwoOrganizations() throws IOException {
        assertThat(pairs("different"))
                .hasSizeGreaterThan(200)
                .filteredOn(Pair::isJoined)
                .isEmpty();
    }

    @Test
    void joinsTheNamesOfOneOrganization() throws IOException {
        assertThat(pairs("same"))
                .hasSizeGreaterThan(200)
                .filteredOn(pair -> !pair.isJoined())
                .isEmpty();
    }
}
