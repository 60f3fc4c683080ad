package io.factbox.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Tells files of many articles from files of one. What kind of document a single one is, the readers tell. */
final class ContentLook {
    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final String PDF = "%PDF-";
    private static final int LOOK = 4096;

    private ContentLook() {}

    /** The type of a stream, which is left at its begin. */
    static InputType at(BufferedInputStream stream, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return InputType.JSONL;
        }
        stream.mark(LOOK);
        byte[] head = stream.readNBytes(LOOK);
        stream.reset();
        return beginsWarc(head) || beginsWarc(unpacked(head)) ? InputType.WARC : InputType.AUTO;
    }

    /** Whether it begins like text, marked up or not, and not like a document of some program. */
    static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(LOOK, bytes.length); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return !new String(bytes, 0, Math.min(PDF.length(), bytes.length), StandardCharsets.US_ASCII).equals(PDF);
    }

    private static boolean beginsWarc(byte[] head) {
        return head.length >= WARC.length && Arrays.equals(head, 0, WARC.length, WARC, 0, WARC.length);
    }

    private static byte[] unpacked(byte[] head) throws IOException {
        if (head.length < 2 || head[0] != 0x1f || head[1] != (byte) 0x8b) {
            return new byte[0];
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return in.readNBytes(WARC.length);
        } catch (EOFException | ZipException e) {
            return new byte[0];
        }
    }
}
