package io.factbox.readers.tika;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Keeps PDFBox from looking through the machine's fonts, and from writing a list of them into the user's home, while a document is read
 * by us: text needs no glyphs, so PDFBox's own font serves for all, and
 * counts as the one asked for, or PDFBox would warn. Other users of PDFBox in the same program see no difference.
 */
final class QuietFonts implements FontMapper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final FontMapper others;
    private final ThreadLocal<@Nullable Boolean> reading = new ThreadLocal<>();
    private volatile @Nullable TrueTypeFont font;

    private QuietFonts(FontMapper others) {
        this.others = others;
    }

    /** PDFBox has one mapper for all; ours hands on whatever is not asked by a thread that reads for us. */
    private static QuietFonts installed() {
        synchronized (FontMappers.class) {
            FontMapper mapper = FontMappers.instance();
            if (mapper instanceof QuietFonts quiet) {
                return quiet;
            }
            QuietFonts quiet = new QuietFonts(mapper);
            FontMappers.set(quiet);
            return quiet;
        }
    }

    /** Reads in this thread with PDFBox's own font. */
    static void during(Work work) throws IOException, SAXException, TikaException {
        QuietFonts quiet = installed();
        quiet.reading.set(Boolean.TRUE);
        try {
            work.run();
        } finally {
            quiet.reading.remove();
        }
    }

    /** What is done with PDFBox. */
    interface Work {
        void run() throws IOException, SAXException, TikaException;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return reading.get() == null ? others.getTrueTypeFont(name, descriptor) : new FontMapping<>(font(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return reading.get() == null ? others.getFontBoxFont(name, descriptor) : new FontMapping<>(font(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return reading.get() == null
                ? others.getCIDFont(name, descriptor, system)
                : new CIDFontMapping((OpenTypeFont) null, font(), false);
    }

    private TrueTypeFont font() {
        TrueTypeFont known = font;
        if (known != null) {
            return known;
        }
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox is without its font " + FONT);
            }
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font = parsed;
            return parsed;
        } catch (IOException e) {
            throw new IllegalStateException("PDFBox's font cannot be read", e);
        }
    }
}
