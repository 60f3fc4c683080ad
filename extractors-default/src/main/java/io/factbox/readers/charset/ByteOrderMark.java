package io.factbox.readers.charset;

import java.nio.charset.Charset;

/** The marks of byte order that a text may begin with. Charsets by name: most are slow to load, and few texts need them. */
enum ByteOrderMark {
    UTF_8("UTF-8", 0xef, 0xbb, 0xbf),
    UTF_32LE("UTF-32LE", 0xff, 0xfe, 0, 0),
    UTF_32BE("UTF-32BE", 0, 0, 0xfe, 0xff),
    UTF_16LE("UTF-16LE", 0xff, 0xfe),
    UTF_16BE("UTF-16BE", 0xfe, 0xff),
    NONE("UTF-8");

    private static final ByteOrderMark[] MARKS = values();

    private final String charset;
    private final int[] bytes;

    ByteOrderMark(String charset, int... bytes) {
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
        return Charset.forName(charset);
    }

    int length() {
        return bytes.length;
    }
}
