package io.factbox.readers.tika;

import io.factbox.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes running text of a PDF's pages: heads and feet that return on several pages and page numbers are left out, lines are joined,
 * words that were parted at a line's end are made whole, and a paragraph goes on over a page's end.
 */
final class PdfPages {
    /** So many lines at the top and at the bottom of a page can be its running head and foot. */
    private static final int EDGE = 2;

    private final List<List<String>> pages = new ArrayList<>();
    private final Set<String> repeated;

    private PdfPages(List<Piece> pieces) {
        for (Piece piece : pieces) {
            while (pages.size() <= piece.page()) {
                pages.add(new ArrayList<>());
            }
            List<String> page = pages.get(piece.page());
            piece.text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(page::add);
            // an empty line ends a paragraph
            page.add("");
        }
        repeated = repeated();
    }

    /** The paragraphs of a document. */
    static List<Piece> paragraphs(List<Piece> pieces) {
        return new PdfPages(pieces).join();
    }

    private Set<String> repeated() {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> keys = new HashSet<>();
            edges(page).forEach(i -> keys.add(key(page.get(i))));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        Set<String> often = new HashSet<>();
        counts.forEach((key, count) -> {
            if (count >= 2 && count * 3 >= pages.size()) {
                often.add(key);
            }
        });
        return often;
    }

    private static List<Integer> edges(List<String> page) {
        List<Integer> edges = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < page.size() && found < EDGE; i++) {
            if (!page.get(i).isEmpty()) {
                edges.add(i);
                found++;
            }
        }
        found = 0;
        for (int i = page.size() - 1; i >= 0 && found < EDGE; i--) {
            if (!page.get(i).isEmpty() && !edges.contains(i)) {
                edges.add(i);
                found++;
            }
        }
        return edges;
    }

    /** A line with its numbers, which change from page to page, as #. */
    private static String key(String line) {
        return line.replaceAll("\\d+", "#");
    }

    private boolean isPageNumber(String line) {
        String key = key(line);
        return key.length() <= 20 && key.matches("(?i)[-–—|\\s]*(page\\s*)?#(\\s*(/|of)\\s*#)?[-–—|\\s]*");
    }

    private List<Piece> join() {
        List<Piece> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int p = 0; p < pages.size(); p++) {
            List<String> page = pages.get(p);
            Set<Integer> edges = new HashSet<>(edges(page));
            for (int i = 0; i < page.size(); i++) {
                String line = page.get(i);
                boolean running =
                        edges.contains(i) && (pages.size() > 1 && repeated.contains(key(line)) || isPageNumber(line));
                if (running) {
                    continue;
                }
                if (line.isEmpty()) {
                    end(paragraph, paragraphs, p);
                } else {
                    begin(line, paragraph, paragraphs);
                    append(paragraph, line);
                }
            }
        }
        end(paragraph, paragraphs, pages.size());
        return paragraphs;
    }

    /** Takes the paragraph before up again where a line goes on inside its sentence: a column or a page ended there. */
    private static void begin(String line, StringBuilder paragraph, List<Piece> paragraphs) {
        if (paragraph.length() > 0 || paragraphs.isEmpty() || !Character.isLowerCase(line.charAt(0))) {
            return;
        }
        String before = paragraphs.get(paragraphs.size() - 1).text();
        char last = before.charAt(before.length() - 1);
        if (before.length() > 40 && (Character.isLetter(last) || last == ',' || last == '-')) {
            paragraph.append(before);
            paragraphs.remove(paragraphs.size() - 1);
        }
    }

    private static void append(StringBuilder paragraph, String line) {
        int end = paragraph.length();
        boolean parted = end > 1
                && paragraph.charAt(end - 1) == '-'
                && Character.isLetter(paragraph.charAt(end - 2))
                && Character.isLowerCase(line.charAt(0));
        boolean soft = end > 0 && paragraph.charAt(end - 1) == '\u00ad';
        if (parted || soft) {
            paragraph.setLength(end - 1);
        } else if (end > 0) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static void end(StringBuilder paragraph, List<Piece> paragraphs, int page) {
        if (paragraph.length() > 0) {
            paragraphs.add(new Piece(BlockKind.PARAGRAPH, paragraph.toString(), page));
            paragraph.setLength(0);
        }
    }
}
