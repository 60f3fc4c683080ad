package io.factbox.readers.tika;

import io.factbox.article.ArticleInput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.SAXException;

/** Runs the one parser of Tika that a document needs, and tells failures as messages for people. */
final class DocumentParser {
    /** The library that opens what certificates lock; applications may leave it out, since the key is not ours anyway. */
    private static final String CERTIFICATES = "org/bouncycastle/";

    /** What the parsers need on the module path, where automatic modules do not ask for it themselves. */
    static final String MODULES = "--add-modules org.apache.commons.logging,org.apache.commons.codec,"
            + "org.apache.poi.ooxml,org.apache.poi.scratchpad";

    private final ArticleInput input;
    private final DocumentType type;

    private DocumentParser(ArticleInput input, DocumentType type) {
        this.input = input;
        this.type = type;
    }

    static Document parse(ArticleInput input, DocumentType type) throws IOException {
        return new DocumentParser(input, type).parse();
    }

    private Document parse() throws IOException {
        PieceCollector collector = new PieceCollector();
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type.mediaType());
        try (TikaInputStream in = TikaInputStream.get(input.bytes())) {
            SecureContentHandler guard = new SecureContentHandler(collector, in);
            try {
                run(parser(), in, guard, metadata);
            } catch (SAXException e) {
                guard.throwIfCauseOf(e);
                throw broken(e);
            }
        } catch (EncryptedDocumentException e) {
            throw new IOException(input + " is " + type.described() + " locked by a password: unlock it first", e);
        } catch (TikaException e) {
            throw broken(e);
        } catch (LinkageError e) {
            if (String.valueOf(e.getMessage()).contains(CERTIFICATES)) {
                throw new IOException(
                        input + " is " + type.described() + " locked by a certificate: unlock it first", e);
            }
            throw missing(e);
        }
        List<Piece> pieces = collector.pieces();
        return document(type == DocumentType.PDF ? PdfPages.paragraphs(pieces) : pieces, metadata);
    }

    private void run(Parser parser, TikaInputStream in, SecureContentHandler guard, Metadata metadata)
            throws IOException, SAXException, TikaException {
        ParseContext context = new ParseContext();
        if (type != DocumentType.MAIL) {
            // pictures and attachments are none of the article's text
            context.set(Parser.class, EmptyParser.INSTANCE);
        }
        if (type == DocumentType.PDF) {
            QuietFonts.during(() -> parser.parse(in, guard, metadata, context));
        } else {
            parser.parse(in, guard, metadata, context);
        }
    }

    private Parser parser() throws IOException {
        try {
            return (Parser) Class.forName(type.parser()).getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw missing(e);
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof LinkageError error) {
                throw missing(error);
            }
            throw broken(e);
        }
    }

    private IOException missing(Throwable cause) {
        return new IOException(
                input + " is " + type.described() + "; reading it needs org.apache.tika:" + type.artifact()
                        + " on the run-time path (on the module path also " + MODULES + "): " + cause.getMessage()
                        + " is missing",
                cause);
    }

    private IOException broken(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return new IOException(input + " is " + type.described() + " that cannot be read: " + message, cause);
    }

    private Document document(List<Piece> pieces, Metadata metadata) {
        boolean book = type == DocumentType.EPUB;
        boolean mail = type == DocumentType.MAIL;
        return new Document(
                pieces,
                // an office document's title and author are often those of the template and of the machine's owner
                book || mail
                        ? value(metadata, mail ? TikaCoreProperties.SUBJECT : TikaCoreProperties.TITLE)
                                .or(() -> value(metadata, TikaCoreProperties.TITLE))
                        : Optional.empty(),
                book ? value(metadata, TikaCoreProperties.CREATOR) : Optional.empty(),
                book ? value(metadata, TikaCoreProperties.PUBLISHER) : Optional.empty(),
                book ? value(metadata, TikaCoreProperties.LANGUAGE) : Optional.empty(),
                mail ? value(metadata, TikaCoreProperties.CREATED) : Optional.empty(),
                List.of());
    }

    private static Optional<String> value(Metadata metadata, Property property) {
        return Optional.ofNullable(metadata.get(property)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
