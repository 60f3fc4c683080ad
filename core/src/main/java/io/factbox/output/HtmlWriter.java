package io.factbox.output;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.Mention;
import io.factbox.mention.SourceAttribution;
import io.factbox.text.Block;
import io.factbox.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The article with its mentions highlighted, and the fact box below: one page that needs nothing from elsewhere. */
final class HtmlWriter implements FactsWriter {
    private static final String STYLE = """
            body{font:16px/1.6 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222;background:#fff}
            mark{background:#eee;padding:0 .1em;border-radius:.2em;color:inherit}
            .organization{background:#cfe8ff}.person{background:#e4d9ff}.date{background:#d8f3d0}.figure{background:#ffe7b8}
            .source{background:#ffd6d6}.cue{border-bottom:2px solid #c33}.FURNITURE,.CREDIT{color:#999;font-size:85%}
            .HEADLINE{font-size:150%;font-weight:bold}.HEADING{font-weight:bold}pre{white-space:pre-wrap;font:13px/1.5 monospace}
            """;

    static final String END = "</body></html>\n";

    private final boolean wholePage;

    HtmlWriter(boolean wholePage) {
        this.wholePage = wholePage;
    }

    static String start(String title) {
        StringBuilder out = new StringBuilder("<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>");
        try {
            escape(title, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder does not throw it
        }
        return out.append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style></head><body>\n")
                .toString();
    }

    @Override
    public void write(ArticleFacts facts, Appendable out) throws IOException {
        if (wholePage) {
            out.append(start(facts.article().metadata().headline().orElse("Fact box")));
        }
        section(facts, out);
        if (wholePage) {
            out.append(END);
        }
    }

    private static void section(ArticleFacts facts, Appendable out) throws IOException {
        String text = facts.article().text();
        out.append("<article>\n");
        PeekingIterator<Mark> marks = Iterators.peekingIterator(marks(facts).iterator());
        List<Block> blocks = facts.article().blocks();
        if (blocks.isEmpty()) {
            part("PARAGRAPH", new Span(0, text.length()), marks, text, out);
        }
        for (Block block : blocks) {
            part(block.kind().name(), block.span(), marks, text, out);
        }
        out.append("<hr><pre>");
        escape(FactsWriter.text().toString(facts), out);
        out.append("</pre>\n</article>\n");
    }

    /** A highlighted stretch; marks do not overlap. */
    private record Mark(Span span, String style, String title) {}

    /** The mentions in text order; of two that overlap the shorter stays. */
    private static Collection<Mark> marks(ArticleFacts facts) {
        List<Mark> all = new ArrayList<>();
        for (Mention mention : facts.mentions()) {
            String kind = mention.kind().id().replace('.', '-');
            all.add(new Mark(mention.span(), kind, kind + ": " + Shown.value(mention)));
            if (mention instanceof SourceAttribution source && source.cue().isPresent()) {
                all.add(new Mark(source.cue().get(), "cue", "said by " + Shown.line(source.name())));
            }
        }
        // The shorter first: a name inside a long source phrase is worth more light than the phrase.
        all.sort((a, b) -> a.span().length() - b.span().length());
        TreeMap<Integer, Mark> byStart = new TreeMap<>();
        for (Mark mark : all) {
            Map.Entry<Integer, Mark> before = byStart.lowerEntry(mark.span().end());
            if (before == null || before.getValue().span().end() <= mark.span().start()) {
                byStart.put(mark.span().start(), mark);
            }
        }
        return byStart.values();
    }

    /** One block; takes the marks that begin before its end. */
    private static void part(String kind, Span span, PeekingIterator<Mark> marks, String text, Appendable out)
            throws IOException {
        out.append("<p class=\"").append(kind).append("\">");
        int at = span.start();
        while (marks.hasNext() && marks.peek().span().start() < span.end()) {
            Mark mark = marks.next();
            if (mark.span().start() < at || mark.span().end() > span.end()) {
                continue;
            }
            escape(text.substring(at, mark.span().start()), out);
            out.append("<mark class=\"")
                    .append(mark.style().toLowerCase(Locale.ROOT))
                    .append("\" title=\"");
            escape(Shown.line(mark.title()), out);
            out.append("\">");
            escape(mark.span().slice(text), out);
            out.append("</mark>");
            at = mark.span().end();
        }
        escape(text.substring(at, span.end()), out);
        out.append("</p>\n");
    }

    private static void escape(String text, Appendable out) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
