/** Plug-ins of one's own. Nothing is exported: ServiceLoader finds what is provided. */
module com.example.factbox {
    requires transitive io.factbox.kit;
    requires java.xml;

    // The cues beside this class are read by the kit.
    opens com.example.factbox.mergers to
            io.factbox.kit;

    provides io.factbox.spi.ExtractorProvider with
            com.example.factbox.isodates.IsoDatesProvider,
            com.example.factbox.mergers.MergersProvider,
            com.example.factbox.watchlist.WatchListProvider;
    provides io.factbox.spi.ArticleReader with
            com.example.factbox.newsml.NewsMlReader;
}
