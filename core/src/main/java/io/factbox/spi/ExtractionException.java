package io.factbox.spi;

/** An extractor could not handle an article. It becomes a problem of that article; the rest of the fact box stands. */
public class ExtractionException extends Exception {
    private static final long serialVersionUID = 1;

    /** With what was expected and what to do. */
    public ExtractionException(String message) {
        super(message);
    }

    /** With what was expected and what to do, and what is behind it. */
    public ExtractionException(String message, Throwable cause) {
        super(message, cause);
    }
}
