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

    exports io.factbox.extractors;
    exports io.factbox.extractors.dates;
    exports io.factbox.extractors.figures;
    exports io.factbox.extractors.organizations;
    exports io.factbox.extractors.sources;
    exports io.factbox.readers;

    provides io.factbox.spi.ArticleReader with
            io.factbox.readers.PlainTextReader;
    provides io.factbox.spi.ExtractorProvider with
            io.factbox.extractors.dates.DateExtractorProvider,
            io.factbox.extractors.figures.FigureExtractorProvider,
            io.factbox.extractors.organizations.OrganizationExtractorProvider,
            io.factbox.extractors.sources.SourceExtractorProvider;
}
