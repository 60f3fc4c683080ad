/** Factbox: what the author of an extractor writes with. */
module io.factbox.kit {
    requires static transitive org.jspecify;
    requires transitive io.factbox.core;

    exports io.factbox.kit.calendar;
    exports io.factbox.kit.gazetteer;
    exports io.factbox.kit.lexicon;
    exports io.factbox.kit.match;
    exports io.factbox.kit.number;
    exports io.factbox.kit.phrase;
    exports io.factbox.kit.score;
    exports io.factbox.kit.spec;
    exports io.factbox.kit.support;
    exports io.factbox.kit.tagger;
}
