package io.factbox.readers.tika;

import io.factbox.readers.charset.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks the parts of a document once, without keeping them, before a parser does: the parsers hold a part in memory many times over, so
 * a small file whose parts unpack to gigabytes would take all of it and minutes. Takes time in proportion to the file and at most that of
 * {@link #MOST}.
 */
final class PackedParts {
    /** So many bytes may a part have that a parser reads: an article of many million characters. */
    static final int LARGEST = 64 << 20;
    /** So many bytes may all parts have, pictures included. */
    static final long MOST = 1L << 30;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final String DEFLATED = "/FlateDecode";
    private static final String DEFLATED_BRIEFLY = "/Fl ";
    /** So many bytes before its stream a dictionary begins at most. */
    private static final int DICTIONARY = 512;

    private final byte[] buffer = new byte[1 << 16];
    private final long largest;
    private final long most;
    private long total;

    private PackedParts(long largest, long most) {
        this.largest = largest;
        this.most = most;
    }

    /** What is wrong with a document's parts, for people. */
    static Optional<String> complaint(Content content, byte[] bytes) {
        return complaint(content, bytes, LARGEST, MOST);
    }

    static Optional<String> complaint(Content content, byte[] bytes, long largest, long most) {
        PackedParts parts = new PackedParts(largest, most);
        return switch (content) {
            case ZIP -> parts.archive(bytes);
            case PDF -> parts.pdf(bytes);
            default -> Optional.empty();
        };
    }

    private Optional<String> archive(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Optional<String> complaint = part(zip, entry.getName(), isMarkup(entry.getName()));
                if (complaint.isPresent()) {
                    return complaint;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // the parser will say what is wrong with the archive
        }
        return Optional.empty();
    }

    private static boolean isMarkup(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "xml", "rels", "xhtml", "html", "htm", "opf", "ncx" -> true;
            default -> false;
        };
    }

    private Optional<String> part(InputStream in, String name, boolean read) throws IOException {
        long size = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            size += count;
            total += count;
            if (read && size > largest || total > most) {
                return Optional.of(name + " unpacks to more than " + ((total > most ? most : largest) >> 20)
                        + " MB, which no article does");
            }
        }
        return Optional.empty();
    }

    /** Looks at the streams of a PDF that are packed and are no pictures, wherever they stand in the file. */
    private Optional<String> pdf(byte[] bytes) {
        for (int at = indexOfStream(bytes, 0); at >= 0; at = indexOfStream(bytes, at + STREAM.length)) {
            int from = Math.max(0, at - DICTIONARY);
            String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
            String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            int layers = count(dictionary, DEFLATED) + count(dictionary, DEFLATED_BRIEFLY);
            if (layers == 0 || dictionary.contains("/Image") || dictionary.contains("/EmbeddedFile")) {
                continue;
            }
            int start = at + STREAM.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
            for (int i = 0; i < layers; i++) {
                in = new InflaterInputStream(in);
            }
            try {
                Optional<String> complaint = part(in, "a stream in it", true);
                if (complaint.isPresent()) {
                    return complaint;
                }
            } catch (IOException e) {
                // encrypted, damaged, or no stream at all
            }
        }
        return Optional.empty();
    }

    /** Where the word stands next, that of {@code endstream} left out, or -1. */
    private static int indexOfStream(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            if (bytes[i] == 's'
                    && bytes[i + 1] == 't'
                    && (i == 0 || bytes[i - 1] != 'd')
                    && (bytes[i + STREAM.length] == '\r' || bytes[i + STREAM.length] == '\n')
                    && new String(bytes, i, STREAM.length, StandardCharsets.ISO_8859_1).equals("stream")) {
                return i;
            }
        }
        return -1;
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
