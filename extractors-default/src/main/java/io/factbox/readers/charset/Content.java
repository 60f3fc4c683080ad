package io.factbox.readers.charset;

import io.factbox.article.ArticleInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an input is, by its first bytes. */
public enum Content {
    /** No bytes at all, or white space only. */
    EMPTY("nothing"),
    /** Characters, and no markup. */
    TEXT("plain text"),
    /** HTML or XHTML. */
    HTML("an HTML page"),
    /** XML of another kind. */
    XML("an XML document"),
    /** A message with its headers: EML. */
    MAIL("an e-mail message"),
    /** PDF. */
    PDF("a PDF document"),
    /** Rich text. */
    RTF("an RTF document"),
    /** DOCX, ODT, EPUB, or any other ZIP archive. */
    ZIP("a ZIP archive, which DOCX, ODT and EPUB documents are"),
    /** DOC and other old Office documents. */
    OLE("an old Office document"),
    /** Compressed by gzip, bzip2, xz, 7z or rar. */
    PACKED("a compressed file"),
    /** A picture, a sound or a film. */
    MEDIA("a picture, a sound or a film"),
    /** None of these. */
    BINARY("binary data");

    private static final int LOOK = 4096;

    private final String described;

    Content(String described) {
        this.described = described;
    }

    /** In words, with an article: {@code a PDF document}. */
    public String described() {
        return described;
    }

    /** Whether characters can be read from it without a parser of a format. */
    public boolean isText() {
        return this == TEXT || this == HTML || this == XML;
    }

    /** What an input is, whatever it is declared to be. */
    public static Content of(ArticleInput input) {
        if (input.text().isPresent()) {
            String text = input.text().get();
            return ofText(text.substring(0, Math.min(text.length(), LOOK)));
        }
        try (InputStream in = input.stream()) {
            return of(in.readNBytes(LOOK));
        } catch (IOException e) {
            return BINARY;
        }
    }

    private static Content of(byte[] head) {
        Content magic = magic(head);
        if (magic != TEXT) {
            return magic;
        }
        if (ByteOrderMark.of(head) != ByteOrderMark.NONE
                || CharsetGuess.utf16(head).isPresent()) {
            return ofText(TextDecoder.decode(head, java.util.Optional.empty()).text());
        }
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && "\t\n\r\f\u001b\b".indexOf(b) < 0 ? 1 : 0;
        }
        // a stray control character is a slip of the pen; one in fifty is a format
        return controls * 50 > head.length ? BINARY : ofText(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static Content magic(byte[] head) {
        if (begins(head, "%PDF-")) {
            return PDF;
        }
        if (begins(head, "{\\rtf")) {
            return RTF;
        }
        if (begins(head, "PK\3\4") || begins(head, "PK\5\6")) {
            return ZIP;
        }
        if (begins(head, "\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        if (begins(head, "\u001f\u008b")
                || begins(head, "BZh")
                || begins(head, "\u00fd7zXZ")
                || begins(head, "7z\u00bc\u00af")
                || begins(head, "Rar!")) {
            return PACKED;
        }
        boolean media = begins(head, "\u0089PNG")
                || begins(head, "\u00ff\u00d8\u00ff")
                || begins(head, "GIF8")
                || begins(head, "RIFF")
                || begins(head, "ID3")
                || begins(head, "OggS");
        return media ? MEDIA : TEXT;
    }

    private static boolean begins(byte[] head, String magic) {
        if (head.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((head[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Content ofText(String head) {
        String start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        String text = start.strip();
        if (text.isEmpty()) {
            return head.length() < LOOK ? EMPTY : TEXT;
        }
        if (text.charAt(0) == '<') {
            return markup(text.toLowerCase(Locale.ROOT));
        }
        return isMail(start) ? MAIL : TEXT;
    }

    private static Content markup(String text) {
        if (text.startsWith("<!doctype html") || text.contains("<html") || text.contains("<body")) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            return XML;
        }
        for (String tag : new String[] {
            "<head", "<!--", "<div", "<p>", "<p ", "<article", "<meta", "<title", "<section", "<h1", "<main"
        }) {
            if (text.startsWith(tag)) {
                return HTML;
            }
        }
        return TEXT;
    }

    /** Whether a text begins with several headers of a message, one of which no article begins with. */
    private static boolean isMail(String text) {
        int headers = 0;
        boolean certain = false;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            int colon = line.indexOf(':');
            boolean folded = headers > 0 && !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (!folded) {
                if (colon < 2 || line.substring(0, colon).indexOf(' ') >= 0) {
                    break;
                }
                headers++;
                String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                certain |= name.equals("received")
                        || name.equals("mime-version")
                        || name.equals("message-id")
                        || name.equals("return-path")
                        || name.equals("content-type")
                        || name.equals("delivered-to");
            }
            if (end < 0) {
                break;
            }
            at = end + 1;
        }
        return headers >= 3 && certain;
    }
}
