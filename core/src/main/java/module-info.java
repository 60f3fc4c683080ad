/** Factbox: the model of articles and facts, the interfaces of plug-ins, and the engine. */
module io.factbox.core {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.slf4j;

    exports io.factbox;
    exports io.factbox.article;
    exports io.factbox.entity;
    exports io.factbox.facts;
    exports io.factbox.mention;
    exports io.factbox.output;
    exports io.factbox.spi;
    exports io.factbox.text;

    uses io.factbox.spi.ArticleReader;
    uses io.factbox.spi.ExtractorProvider;
}
