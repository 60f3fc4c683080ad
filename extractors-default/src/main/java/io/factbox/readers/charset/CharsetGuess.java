package io.factbox.readers.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Guesses the charset of bytes that are not UTF-8. Each candidate decodes the first {@value #LOOK} bytes; the one whose characters are
 * the commonest of its languages wins, windows-1252 where none does better.
 */
final class CharsetGuess {
    private static final int LOOK = 1 << 16;

    /** A charset and the characters that most of a text in it consists of, beside ASCII. */
    private record Candidate(Charset charset, String common, char from, char to) {
        boolean isCommon(char c) {
            return c >= from && c <= to || common.indexOf(c) >= 0;
        }
    }

    private static final String PUNCTUATION = "’“”‘–—…«»·•€£©°´„";

    /** Candidates by themselves: charsets are slow to load, and most bytes are UTF-8. */
    private static final class Candidates {
        static final List<Candidate> ALL = List.of(
                latin("windows-1252", "éèàùâêîôûçëïüöäßñáíóúãõåøæÄÖÜÉÀÇÅØÆ¿¡"),
                latin("windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžőűöüŠŽČŁŚŻ"),
                latin("windows-1254", "ğışçöüİŞÇÖÜ"),
                script("windows-1251", "ёЁ", 'а', 'я'),
                script("KOI8-R", "", 'а', 'я'),
                script("windows-1253", "άέήίόύώς", 'α', 'ω'),
                script("windows-1255", "", 'א', 'ת'),
                script("windows-1256", "", 'ء', 'ي'),
                script("Shift_JIS", "、。・「」ー年月日", 'ぁ', 'ヶ'),
                script("EUC-JP", "、。・「」ー年月日", 'ぁ', 'ヶ'),
                script("EUC-KR", "", '가', '힣'),
                script("GB18030", CjkCommon.SIMPLIFIED, '、', '』'),
                script("Big5", CjkCommon.TRADITIONAL, '、', '』'));
    }

    private CharsetGuess() {}

    private static Candidate latin(String name, String common) {
        return new Candidate(Charset.forName(name), common + PUNCTUATION, '\u00a0', '\u00a0');
    }

    private static Candidate script(String name, String common, char from, char to) {
        return new Candidate(Charset.forName(name), common, from, to);
    }

    static Charset of(byte[] bytes) {
        Charset best = Candidates.ALL.get(0).charset;
        double most = 0;
        for (Candidate candidate : Candidates.ALL) {
            double score = score(bytes, candidate);
            if (score > most + 0.02) {
                most = score;
                best = candidate.charset;
            }
        }
        return best;
    }

    /** The share of characters beside ASCII that are common, less those that cannot be. */
    private static double score(byte[] bytes, Candidate candidate) {
        CharsetDecoder decoder = candidate
                .charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate(LOOK);
        decoder.decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, LOOK)), text, false);
        text.flip();
        int others = 0;
        double good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            others++;
            if (c == '\ufffd' || c >= '\u0080' && c <= '\u009f' || c >= '\ue000' && c <= '\uf8ff') {
                good -= 2;
            } else if (candidate.isCommon(c)) {
                good++;
            } else if (PUNCTUATION.indexOf(c) >= 0) {
                good += 0.5;
            } else if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1))) {
                good -= 1;
            }
        }
        return others == 0 ? 0 : good / others;
    }

    /** UTF-16 without its mark: every other byte of the first ones is zero, or the high half of few values. */
    static Optional<Charset> utf16(byte[] bytes) {
        int look = Math.min(bytes.length & ~1, 4096);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < look; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = look / 2;
        if (half < 4) {
            return Optional.empty();
        }
        if (odd * 10 >= half * 4 && even * 20 <= half) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 10 >= half * 4 && odd * 20 <= half ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether nearly all bytes above ASCII belong to valid UTF-8 sequences: a text cut in a character, or with a few foreign bytes. */
    static boolean isMostlyUtf8(byte[] bytes) {
        long good = 0;
        long bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length > 1) {
                good++;
            } else if (length == 0) {
                bad++;
            }
            i += Math.max(1, length);
        }
        return good > bad * 4;
    }

    /** The length of the valid UTF-8 sequence at an offset; 0 where there is none. */
    private static int sequence(byte[] bytes, int at) {
        int b = bytes[at] & 0xff;
        if (b < 0x80) {
            return 1;
        }
        int length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
