package io.factbox.spi;

/**
 * What ServiceLoader finds. Cheap to construct, with a public constructor without parameters; it says what it makes and needs
 * before anything runs. Name it in {@code META-INF/services/io.factbox.spi.ExtractorProvider} and, in a module, under
 * {@code provides}.
 */
public interface ExtractorProvider {
    /** What the extractor makes and needs; equal on every call. */
    ExtractorDescriptor descriptor();

    /**
     * Makes the extractor; called once per {@link io.factbox.Factbox}. May load resources.
     *
     * @throws IllegalArgumentException if a setting has a value that it cannot have
     * @throws ExtractionException if a resource is missing or broken
     */
    Extractor create(ExtractorSettings settings) throws ExtractionException;
}
