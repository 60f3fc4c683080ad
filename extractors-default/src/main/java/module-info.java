/** The default extractors and the default readers. */
module io.factbox.extractors {
    requires transitive io.factbox.core;
    requires io.factbox.kit;
    requires static org.jspecify;
    requires org.jsoup;
    requires org.slf4j;

    // Tika has no module descriptors: whatever it needs must be asked for here, or "java -p" leaves it out.
    requires org.apache.tika.core;
    requires org.apache.commons.io;
    requires java.sql;
    // Only where an application reads PDF.
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;

    exports io.factbox.extractors;
    exports io.factbox.extractors.dates;
    exports io.factbox.extractors.figures;
    exports io.factbox.extractors.organizations;
    exports io.factbox.extractors.sources;
    exports io.factbox.readers;
    exports io.factbox.readers.html;

    // The lexicons beside these classes are read by the kit.
    opens io.factbox.extractors.dates to
            io.factbox.kit;
    opens io.factbox.extractors.figures to
            io.factbox.kit;
    opens io.factbox.extractors.organizations to
            io.factbox.kit;
    opens io.factbox.extractors.sources to
            io.factbox.kit;
    opens io.factbox.readers.html to
            io.factbox.kit;
    opens io.factbox.readers.language to
            io.factbox.kit;
    opens io.factbox.readers.structure to
            io.factbox.kit;

    provides io.factbox.spi.ArticleReader with
            io.factbox.readers.PlainTextReader,
            io.factbox.readers.html.HtmlReader,
            io.factbox.readers.tika.TikaReader;
    provides io.factbox.spi.ExtractorProvider with
            io.factbox.extractors.dates.DateExtractorProvider,
            io.factbox.extractors.figures.FigureExtractorProvider,
            io.factbox.extractors.organizations.OrganizationExtractorProvider,
            io.factbox.extractors.sources.SourceExtractorProvider;
}
