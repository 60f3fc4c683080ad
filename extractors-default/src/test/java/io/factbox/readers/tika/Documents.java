package io.factbox.readers.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Small documents of the formats that are read. */
final class Documents {
    private Documents() {}

    /** A PDF whose pages have these lines; an empty line makes a gap. */
    static byte[] pdf(List<List<String>> pages) {
        return save(pdfDocument(pages));
    }

    /** A PDF that asks for a password. */
    static byte[] lockedPdf(String line) {
        PDDocument document = pdfDocument(List.of(List.of(line)));
        try {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return save(document);
    }

    /** A PDF of one page with two columns of lines. */
    static byte[] columns(List<String> left, List<String> right) {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            column(content, left, 50, 700);
            column(content, right, 320, 700);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return save(document);
    }

    private static PDDocument pdfDocument(List<List<String>> pages) {
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                column(content, lines, 50, 740);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return document;
    }

    private static void column(PDPageContentStream content, List<String> lines, float x, float top) throws IOException {
        try {
            QuietFonts.during(() -> lines(content, lines, x, top));
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
    }

    private static void lines(PDPageContentStream content, List<String> lines, float x, float top) throws IOException {
        float y = top;
        for (String line : lines) {
            if (!line.isEmpty()) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(x, y);
                content.showText(line);
                content.endText();
            }
            y -= line.isEmpty() ? 22 : 13;
        }
    }

    private static byte[] save(PDDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A DOCX with a paragraph for each text; one that begins with {@code # } is a heading. */
    static byte[] docx(String... paragraphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An OpenDocument text: a heading, then paragraphs. */
    static byte[] odt(String heading, String... paragraphs) {
        StringBuilder body = new StringBuilder("<text:h text:outline-level=\"1\">" + heading + "</text:h>");
        for (String text : paragraphs) {
            body.append("<text:p>").append(text).append("</text:p>");
        }
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                        + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
    }

    /** An EPUB of one chapter. */
    static byte[] epub(String title, String author, String chapter) {
        return zip(
                "mimetype", "application/epub+zip",
                "META-INF/container.xml",
                        "<?xml version=\"1.0\"?><container version=\"1.0\" "
                                + "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                                + "<rootfile full-path=\"c.opf\" media-type=\"application/oebps-package+xml\"/>"
                                + "</rootfiles></container>",
                "c.opf",
                        "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\">"
                                + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                                + "</dc:title><dc:creator>" + author
                                + "</dc:creator><dc:language>en</dc:language></metadata>"
                                + "<manifest><item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/>"
                                + "</manifest><spine><itemref idref=\"c\"/></spine></package>",
                "c.xhtml",
                        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>" + title
                                + "</title></head><body>" + chapter + "</body></html>");
    }

    /** A small OpenDocument text that unpacks to this many megabytes. */
    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            store(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<?xml version=\"1.0\"?><office:document-content "
                            + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                            + "<office:body><office:text>")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] paragraph = ("<text:p>" + "a".repeat((1 << 20) - 17) + "</text:p>").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(paragraph);
            }
            zip.write("</office:text></office:body></office:document-content>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A small archive with an entry that unpacks to this many megabytes of one character, behind a first entry stored as it is. */
    static byte[] bomb(String type, String name, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            store(zip, "mimetype", type.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A small PDF of one page whose content unpacks to this many megabytes, packed this many times over. */
    static byte[] pdfBomb(int megabytes, int layers) {
        byte[] content = ("BT /F1 11 Tf 50 700 Td " + "(aaaaaaaaaaaaaaaaaaaa) Tj T* ".repeat(megabytes * 37_500) + "ET")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < layers; i++) {
            content = deflated(content);
        }
        String packed = new String(content, StandardCharsets.ISO_8859_1);
        return ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length "
                        + packed.length() + "/Filter[" + "/FlateDecode ".repeat(layers) + "]>>\nstream\n" + packed
                        + "\nendstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out)) {
            packer.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** A ZIP archive of names and contents; the first entry is stored as it is. */
    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
                if (i == 0) {
                    store(zip, namesAndContents[i], content);
                } else {
                    zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                    zip.write(content);
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
