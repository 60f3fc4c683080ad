package io.factbox.readers.tika;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.article.Reading;
import io.factbox.readers.charset.Content;
import io.factbox.readers.structure.Structure;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads PDF, Word, OpenDocument, RTF, EPUB and e-mail through Apache Tika's parsers, which an application adds for the formats that it
 * reads; without them the message names the artifact. They are loaded when the first such document is read. A file that nothing reads is
 * refused with a message that says what it is.
 */
public final class TikaReader implements ArticleReader {
    private static final ReaderDescriptor DESCRIPTOR = new ReaderDescriptor("factbox.tika", "0.1.0", mediaTypes());

    /** For ServiceLoader. */
    public TikaReader() {}

    private static Set<String> mediaTypes() {
        List<String> types = new ArrayList<>();
        for (DocumentType type : DocumentType.values()) {
            types.add(type.mediaType());
        }
        return Set.copyOf(types);
    }

    @Override
    public ReaderDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public double suits(ArticleInput input) {
        if (input.text().isPresent()
                && input.mediaType().filter("text/plain"::equals).isPresent()) {
            return 0;
        }
        return switch (Content.of(input)) {
            case PDF, RTF, OLE, ZIP -> 1;
            case MAIL -> 0.9;
            case PACKED, MEDIA, BINARY -> 0.1;
            case EMPTY, TEXT, HTML, XML -> 0;
        };
    }

    @Override
    public Article read(ArticleInput input) throws IOException {
        Content content = Content.of(input);
        Optional<String> complaint = PackedParts.complaint(content, input.bytes());
        if (complaint.isPresent()) {
            throw new IOException(input + " is not read: " + complaint.get());
        }
        DocumentType type = DocumentType.of(input, content)
                .orElseThrow(() -> new IOException(input + " is " + content.described()
                        + ", which no reader takes: give the article itself, as a page, a text or a document"));
        Document document = DocumentParser.parse(input, type);
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : document.pieces()) {
            text.append(text.length() == 0 ? "" : "\n\n");
            blocks.add(new Block(
                    piece.kind(),
                    new Span(text.length(), text.length() + piece.text().length())));
            text.append(piece.text());
        }
        if (text.length() == 0) {
            throw new IOException(input + " is " + type.described() + " without any text: " + reason(type));
        }
        Article article = Article.builder(text.toString())
                .metadata(metadata(input.known(), document))
                .blocks(type == DocumentType.MAIL && isPlain(document) ? List.of() : blocks)
                .reading(new Reading(DESCRIPTOR.id(), 0.9, document.notes()))
                .build();
        return article.blocks().isEmpty() ? Structure.refine(article) : Structure.refineDocument(article);
    }

    /** Whether a message is plain text: lines, wrapped and quoted as such. */
    private static boolean isPlain(Document document) {
        return document.pieces().stream()
                .allMatch(piece -> piece.kind() == BlockKind.PARAGRAPH
                        && (document.pieces().size() == 1 || piece.text().indexOf('\n') >= 0));
    }

    private static String reason(DocumentType type) {
        String path = "on the module path Tika's parsers stay silent where a module is missing, so start with "
                + DocumentParser.MODULES;
        return type == DocumentType.PDF ? "scanned pages need character recognition first" : "it may be empty; " + path;
    }

    private static ArticleMetadata metadata(ArticleMetadata known, Document document) {
        ArticleMetadata.Builder metadata = known.toBuilder();
        if (known.headline().isEmpty()) {
            document.title().ifPresent(title -> metadata.headline(title, "meta"));
        }
        if (known.bylines().isEmpty()) {
            document.author().ifPresent(author -> metadata.bylines(List.of(author), "meta"));
        }
        if (known.publisher().isEmpty()) {
            document.publisher().ifPresent(publisher -> metadata.publisher(publisher, "meta"));
        }
        if (known.language().isEmpty()) {
            document.language().ifPresent(language -> metadata.language(Locale.forLanguageTag(language), "meta"));
        }
        if (known.published().isEmpty()) {
            document.sent().flatMap(TikaReader::date).ifPresent(date -> metadata.published(date, "meta"));
        }
        return metadata.build();
    }

    private static Optional<PublicationDate> date(String value) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            return Optional.of(new PublicationDate(
                    time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.of(time.getOffset())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
