package io.factbox.readers.tika;

import io.factbox.article.ArticleInput;
import io.factbox.readers.charset.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of documents that Tika's parsers read, each with the parser and the artifact that holds it. */
enum DocumentType {
    PDF("a PDF document", "application/pdf", "tika-parser-pdf-module", "pdf.PDFParser"),
    OFFICE_XML(
            "a DOCX document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "tika-parser-microsoft-module",
            "microsoft.ooxml.OOXMLParser"),
    OFFICE("an old Office document", "application/msword", "tika-parser-microsoft-module", "microsoft.OfficeParser"),
    RTF("an RTF document", "application/rtf", "tika-parser-microsoft-module", "microsoft.rtf.RTFParser"),
    OPEN_DOCUMENT(
            "an OpenDocument text",
            "application/vnd.oasis.opendocument.text",
            "tika-parser-miscoffice-module",
            "odf.OpenDocumentParser"),
    EPUB("an EPUB book", "application/epub+zip", "tika-parser-miscoffice-module", "epub.EpubParser"),
    MAIL("an e-mail message", "message/rfc822", "tika-parser-mail-module", "mail.RFC822Parser");

    /** A document's own parts stand among the first entries of its archive. */
    private static final int ENTRIES = 64;

    private final String described;
    private final String mediaType;
    private final String artifact;
    private final String parser;

    DocumentType(String described, String mediaType, String artifact, String parser) {
        this.described = described;
        this.mediaType = mediaType;
        this.artifact = artifact;
        this.parser = "org.apache.tika.parser." + parser;
    }

    String described() {
        return described;
    }

    String mediaType() {
        return mediaType;
    }

    String artifact() {
        return artifact;
    }

    String parser() {
        return parser;
    }

    /** The kind of document that an input is; absent where it is none of them. */
    static Optional<DocumentType> of(ArticleInput input, Content content) {
        return switch (content) {
            case PDF -> Optional.of(PDF);
            case RTF -> Optional.of(RTF);
            case OLE -> Optional.of(OFFICE);
            case MAIL -> Optional.of(MAIL);
            case ZIP -> ofZip(input);
            default -> Optional.empty();
        };
    }

    private static Optional<DocumentType> ofZip(ArticleInput input) {
        try (ZipInputStream zip = new ZipInputStream(input.stream(), StandardCharsets.UTF_8)) {
            for (int i = 0; i < ENTRIES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                String name = entry.getName();
                if (name.equals("mimetype")) {
                    return ofMimeType(new String(zip.readNBytes(128), StandardCharsets.US_ASCII));
                }
                if (name.equals("[Content_Types].xml") || name.startsWith("word/")) {
                    return Optional.of(OFFICE_XML);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // cut off or damaged: what its first entries tell is all there is
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<DocumentType> ofMimeType(String type) {
        if (type.startsWith("application/epub")) {
            return Optional.of(EPUB);
        }
        return type.startsWith("application/vnd.oasis.opendocument") ? Optional.of(OPEN_DOCUMENT) : Optional.empty();
    }
}
