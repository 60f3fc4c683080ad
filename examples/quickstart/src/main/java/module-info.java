/** An application that names no extractor: those on its path are found. */
module io.factbox.quickstart {
    requires io.factbox.core;
}
