package com.example.factbox.newsml;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** One item while it is read. */
final class NewsItem {
    private static final String WHERE = "newsml";
    private static final Map<String, BlockKind> BLOCKS = Map.of(
            "h1", BlockKind.HEADING,
            "h2", BlockKind.HEADING,
            "h3", BlockKind.HEADING,
            "p", BlockKind.PARAGRAPH,
            "li", BlockKind.LIST_ITEM,
            "blockquote", BlockKind.QUOTE);

    private final ArticleMetadata known;
    private final ArticleMetadata.Builder metadata;
    private final StringBuilder body = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    NewsItem(ArticleMetadata known) {
        this.known = known;
        metadata = known.toBuilder();
    }

    void open(XMLStreamReader xml) {
        String name = xml.getLocalName();
        switch (name) {
            case "headline", "by", "versionCreated" -> current.setLength(0);
            case "language" -> language(xml.getAttributeValue(null, "tag"));
            default -> {
                if (BLOCKS.containsKey(name)) {
                    flush(BlockKind.PARAGRAPH); // text before a block inside another
                }
            }
        }
    }

    void text(String text) {
        current.append(text);
    }

    void close(String name) {
        String text = current.toString().replaceAll("\\s+", " ").strip();
        switch (name) {
            case "headline" -> {
                if (known.headline().isEmpty() && !text.isEmpty()) {
                    metadata.headline(text, WHERE);
                }
                flush(BlockKind.HEADLINE);
            }
            case "by" -> {
                if (known.bylines().isEmpty() && !text.isEmpty()) {
                    metadata.bylines(List.of(text.replaceFirst("^By ", "")), WHERE);
                }
                current.setLength(0);
            }
            case "versionCreated" -> {
                if (known.published().isEmpty()) {
                    published(text);
                }
                current.setLength(0);
            }
            case "itemMeta", "contentMeta", "rightsInfo" -> current.setLength(0);
            default -> {
                if (BLOCKS.containsKey(name)) {
                    flush(BLOCKS.get(name));
                }
            }
        }
    }

    private void language(String tag) {
        if (tag != null && known.language().isEmpty()) {
            metadata.language(Locale.forLanguageTag(tag), WHERE);
        }
    }

    private void published(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            metadata.published(
                    new PublicationDate(
                            moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset())),
                    WHERE);
        } catch (DateTimeException e) {
            // Not stated is better than wrong.
        }
    }

    private void flush(BlockKind kind) {
        String text = current.toString().replaceAll("\\s+", " ").strip();
        current.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (!body.isEmpty()) {
            body.append("\n\n");
        }
        blocks.add(new Block(kind, new Span(body.length(), body.length() + text.length())));
        body.append(text);
    }

    Article.Builder finish() throws IOException {
        if (blocks.isEmpty()) {
            throw new IOException("the item has no text in XHTML: expected contentSet/inlineXML with paragraphs");
        }
        return Article.builder(body.toString()).metadata(metadata.build()).blocks(blocks);
    }
}
