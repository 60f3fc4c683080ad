package io.factbox.readers.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into characters: by the mark of byte order; as UTF-8 where the bytes are valid UTF-8, whatever is declared; as declared
 * where the bytes can be that; else as {@link CharsetGuess} says. Time is linear in the bytes.
 */
public final class TextDecoder {
    private TextDecoder() {}

    /**
     * Decoded bytes.
     *
     * @param text the characters, without a mark of byte order
     * @param charset what they were decoded as
     * @param notes what a user should know: a wrong declaration, a guess
     */
    public record Decoded(String text, Charset charset, List<String> notes) {}

    /** Decodes bytes of which a charset may be declared. */
    public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        List<String> notes = new ArrayList<>();
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != ByteOrderMark.NONE) {
            note(notes, declared, mark.charset(), "the byte order mark says ");
            return decoded(bytes, mark.length(), mark.charset(), notes);
        }
        Optional<Charset> wide = CharsetGuess.utf16(bytes);
        if (wide.isPresent()) {
            note(notes, declared, wide.get(), "the bytes are ");
            return decoded(bytes, 0, wide.get(), notes);
        }
        if (isAscii(bytes)) {
            boolean stateful = declared.isPresent() && isStateful(declared.get());
            return decoded(bytes, 0, stateful ? declared.get() : StandardCharsets.UTF_8, notes);
        }
        if (isValid(bytes, StandardCharsets.UTF_8)) {
            note(notes, declared, StandardCharsets.UTF_8, "the bytes are ");
            return decoded(bytes, 0, StandardCharsets.UTF_8, notes);
        }
        if (declared.isPresent() && canBe(bytes, declared.get())) {
            return decoded(bytes, 0, declared.get(), notes);
        }
        if (CharsetGuess.isMostlyUtf8(bytes)) {
            notes.add("not all bytes are UTF-8: the others read as \ufffd");
            return decoded(bytes, 0, StandardCharsets.UTF_8, notes);
        }
        Charset guess = CharsetGuess.of(bytes);
        if (declared.isPresent()) {
            note(notes, declared, guess, "the bytes look like ");
        } else {
            notes.add("no charset is declared: read as " + guess.name());
        }
        return decoded(bytes, 0, guess, notes);
    }

    private static void note(List<String> notes, Optional<Charset> declared, Charset used, String because) {
        if (declared.isPresent() && !used.name().startsWith(declared.get().name())) {
            notes.add("declared as " + declared.get().name() + ", but " + because + used.name());
        }
    }

    private static Decoded decoded(byte[] bytes, int from, Charset charset, List<String> notes) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, List.copyOf(notes));
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Charsets that write with ASCII bytes only. */
    private static boolean isStateful(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("x-ISO-2022");
    }

    private static boolean isValid(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether the bytes are text in a charset: valid, and no control characters where letters should be. */
    private static boolean canBe(byte[] bytes, Charset charset) {
        // every byte is valid in ISO-8859-1, which in the wild means windows-1252
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
            return false;
        }
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= '\u0080' && c <= '\u009f' || c >= '\ue000' && c <= '\uf8ff' || c == 0) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
