package io.factbox.readers.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The marks of byte order that a text may begin with. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
    UTF_32LE(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff),
    NONE(StandardCharsets.UTF_8);

    private static final ByteOrderMark[] MARKS = values();

    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static ByteOrderMark of(byte[] text) {
        for (ByteOrderMark mark : MARKS) {
            if (mark.begins(text)) {
                return mark;
            }
        }
        return NONE;
    }

    private boolean begins(byte[] text) {
        if (text.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((text[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length;
    }
}
