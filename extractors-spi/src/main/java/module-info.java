/** Factbox: what the author of an extractor writes with. */
module io.factbox.kit {
    requires static transitive org.jspecify;
    requires transitive io.factbox.core;

    exports io.factbox.kit.lexicon;
    exports io.factbox.kit.number;
}
