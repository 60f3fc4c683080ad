package io.factbox.cli.input;

import java.io.Closeable;
import java.util.Optional;

/** Inputs, one after the other. What it has open is closed by {@link #close}. */
public interface ArticleSource extends Closeable {
    /**
     * The next input, empty at the end.
     *
     * @throws InputException if there is one that cannot be had; the next call goes on behind it
     */
    Optional<NamedInput> next() throws InputException;
}
