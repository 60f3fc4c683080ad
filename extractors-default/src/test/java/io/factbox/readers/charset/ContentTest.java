package io.factbox.readers.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.ArticleInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {
    private static Content of(String start, String charset) {
        return Content.of(
                ArticleInput.of(start.getBytes(Charset.forName(charset))).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT | Three towns agreed on Monday.",
                "TEXT | From: a friend",
                "TEXT | <3 is how the young write love",
                "HTML | <!DOCTYPE html><title>Ferries</title>",
                "HTML | <div class='story'><p>Three towns</p></div>",
                "XML | <?xml version='1.0'?><newsItem/>",
                "PDF | %PDF-1.7",
                "RTF | {\\rtf1\\ansi Ferries}",
                "PACKED | BZh91AY",
                "MEDIA | GIF89a"
            })
    void tells(Content content, String start) {
        assertThat(of(start, "ISO-8859-1")).isEqualTo(content);
    }

    @Test
    void tellsAMessageByItsHeaders() {
        assertThat(of("From: a@example.org\r\nSubject: Ferries\r\nMIME-Version: 1.0\r\n\r\nThree towns", "US-ASCII"))
                .isEqualTo(Content.MAIL);
    }

    @Test
    void tellsTextInWideCharacters() {
        assertThat(of("Three towns agreed on Monday.", "UTF-16LE")).isEqualTo(Content.TEXT);
        assertThat(of("\ufeff<html><body>", "UTF-16BE")).isEqualTo(Content.HTML);
    }

    @Test
    void tellsBinaryData() {
        byte[] bytes = new byte[300];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7);
        }
        assertThat(Content.of(ArticleInput.of(bytes).build())).isEqualTo(Content.BINARY);
    }

    @Test
    void tellsThatThereIsNothing() {
        assertThat(of("", "US-ASCII")).isEqualTo(Content.EMPTY);
        assertThat(of(" \n\t\n ", "US-ASCII")).isEqualTo(Content.EMPTY);
    }

    @Test
    void looksAtTextThatWasGivenToo() {
        assertThat(Content.of(ArticleInput.ofText("<html><body>Ferries").build()))
                .isEqualTo(Content.HTML);
        assertThat(Content.of(ArticleInput.of("BZh is an old word".getBytes(StandardCharsets.UTF_8))
                        .build()))
                .isEqualTo(Content.PACKED);
    }
}
