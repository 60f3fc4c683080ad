package io.factbox.extractors;

/** What the default extractors have in common. */
public final class DefaultExtractors {
    /** The version in every default extractor's descriptor and provenance. */
    public static final String VERSION = "0.1.0";

    private DefaultExtractors() {}
}
