package io.factbox.extractors.sources;

import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a spec file: {@code {S:source} {C:cue} {K:content}} in the text, a number behind the letter where there are several;
 * ¶ begins a paragraph; behind a bar what else is expected.
 */
record AttributionSpec(String text, Map<Integer, Expected> attributions, Map<String, String> values) {
    /** The spans of one attribution. */
    record Expected(List<Span> source, List<Span> cue, List<Span> content) {
        Expected() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    static AttributionSpec parse(String line) {
        int bar = line.indexOf(" | ");
        String marked = (bar < 0 ? line : line.substring(0, bar)).replace("¶", "\n\n");
        Map<String, String> values = new LinkedHashMap<>();
        if (bar >= 0) {
            for (String value : line.substring(bar + 3).split(";")) {
                String[] pair = value.split("=", 2);
                values.put(pair[0].strip(), pair[1].strip());
            }
        }
        StringBuilder text = new StringBuilder();
        Map<Integer, Expected> attributions = new TreeMap<>();
        List<Object[]> open = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                int colon = marked.indexOf(':', i);
                int number = colon == i + 2 ? 1 : Integer.parseInt(marked.substring(i + 2, colon));
                open.add(new Object[] {marked.charAt(i + 1), number, text.length()});
                i = colon;
            } else if (c == '}') {
                Object[] mark = open.remove(open.size() - 1);
                Expected expected = attributions.computeIfAbsent((Integer) mark[1], n -> new Expected());
                List<Span> spans = switch ((Character) mark[0]) {
                    case 'S' -> expected.source();
                    case 'C' -> expected.cue();
                    default -> expected.content();
                };
                spans.add(new Span((Integer) mark[2], text.length()));
            } else {
                text.append(c);
            }
        }
        if ("S1".equals(values.get("S2"))) {
            attributions.get(2).source().addAll(attributions.get(1).source());
        }
        return new AttributionSpec(text.toString(), attributions, values);
    }
}
