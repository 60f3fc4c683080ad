package io.factbox.cli;

import static io.factbox.cli.CommandLineRun.factbox;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives: an article in each response. */
class WebArchiveTest {
    static final String PAGE = "<html><head><title>News</title></head><body><article><h1>News</h1>"
            + "<p>Shares of Åkerlund rose by a tenth on Monday, it said.</p>".repeat(9)
            + "</article></body></html>";

    @TempDir
    private Path folder;

    static byte[] response(String url, String contentType, String body) {
        return response(url, "200 OK", contentType, body.getBytes(charset(contentType)));
    }

    private static byte[] response(String url, String status, String contentType, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return record("response", url, "application/http; msgtype=response", concat(head, body));
    }

    private static byte[] record(String type, String url, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-10-23T17:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return concat(head.getBytes(StandardCharsets.US_ASCII), block, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static Charset charset(String contentType) {
        return contentType.contains("iso-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[]... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] record : records) {
            try (OutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(record);
            }
        }
        return out.toByteArray();
    }

    @Test
    void eachResponseIsAnArticleWithItsAddress() throws IOException {
        Path archive = Files.write(
                folder.resolve("crawl.warc"),
                concat(
                        response("https://example.com/1", "text/html; charset=utf-8", PAGE),
                        response("https://example.com/2", "text/html; charset=utf-8", PAGE)));
        CommandLineRun run = factbox(archive);
        assertThat(run.err()).isEmpty();
        assertThat(run.ids()).containsExactly("1", "2");
        assertThat(run.lines().get(1)).contains("\"url\":\"https://example.com/2\"");
    }

    @Test
    void whatIsNoArticleIsPassedOver() throws IOException {
        Path archive = Files.write(
                folder.resolve("crawl.warc"),
                concat(
                        record("warcinfo", "https://example.com/", "application/warc-fields", new byte[0]),
                        record(
                                "request",
                                "https://example.com/1",
                                "application/http; msgtype=request",
                                "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
                        response(
                                "https://example.com/gone",
                                "404 Not Found",
                                "text/html",
                                PAGE.getBytes(StandardCharsets.UTF_8)),
                        response("https://example.com/logo.png", "image/png", "no picture"),
                        response("https://example.com/1", "text/html", PAGE)));
        CommandLineRun run = factbox(archive);
        assertThat(run.err()).isEmpty();
        assertThat(run.ids()).containsExactly("1");
        assertThat(run.out()).contains("\"url\":\"https://example.com/1\"");
    }

    @Test
    void packedArchivesAreToldByTheirContent() throws IOException {
        byte[] bytes = packed(
                response("https://example.com/1", "text/html", PAGE),
                response("https://example.com/2", "text/html", PAGE));
        Path archive = Files.write(folder.resolve("crawl.dat"), bytes);
        assertThat(factbox(archive).ids()).containsExactly("1", "2");
    }

    @Test
    void theCharacterSetOfTheHeaderCounts() throws IOException {
        Path archive = Files.write(
                folder.resolve("crawl.warc"), response("https://example.com/1", "text/html; charset=iso-8859-1", PAGE));
        assertThat(factbox("--with-text", archive).out()).contains("Shares of Åkerlund");
    }
}
