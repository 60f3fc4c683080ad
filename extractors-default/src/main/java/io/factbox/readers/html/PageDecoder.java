package io.factbox.readers.html;

import io.factbox.article.ArticleInput;
import io.factbox.readers.charset.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into text. The charset is declared by the caller, as an HTTP header does, or in the page's first bytes; what
 * is declared as ISO-8859-1 is windows-1252, as in every browser. What the bytes are goes before what is declared.
 */
final class PageDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");
    private static final int SNIFFED = 8192;

    private PageDecoder() {}

    /**
     * The text and what a user should know.
     *
     * @param text the page's source
     * @param notes a charset that was declared wrongly
     */
    record Decoded(String text, List<String> notes) {}

    static Decoded decode(ArticleInput input) {
        if (input.text().isPresent()) {
            return new Decoded(input.text().get(), List.of());
        }
        byte[] bytes = input.bytes();
        Optional<Charset> declared = input.charset().or(() -> declared(bytes)).map(PageDecoder::asBrowsersDo);
        return plainUtf8(bytes, declared).orElseGet(() -> {
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared);
            return new Decoded(decoded.text(), decoded.notes());
        });
    }

    /** What most pages are, decoded at once: UTF-8 without a byte order mark, declared as such or not at all. */
    private static Optional<Decoded> plainUtf8(byte[] bytes, Optional<Charset> declared) {
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            if (bytes[i] <= 0) {
                return Optional.empty();
            }
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(new Decoded(text, List.of())) : Optional.empty();
    }

    private static Charset asBrowsersDo(Charset charset) {
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return latin ? WINDOWS : charset;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            try {
                return Optional.of(Charset.forName(matcher.group(1)));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // A name that nobody knows declares nothing.
            }
        }
        return Optional.empty();
    }
}
