package io.factbox.spi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings of one extractor: what the user set, else the default that the descriptor declares. Every method throws
 * {@link IllegalArgumentException} for a key that the descriptor does not declare and for a value that does not fit.
 */
public interface ExtractorSettings {
    /** The value as it is. */
    String string(String key);

    /** {@code true} or {@code false}. */
    boolean flag(String key);

    /** A whole number. */
    int integer(String key);

    /** A number with a decimal point. */
    double decimal(String key);

    /** A file; absent where the value is empty. */
    Optional<Path> path(String key);
}
