package io.factbox;

/** A Factbox could not be built, or under {@link Factbox.FailurePolicy#THROW} an article could not be handled whole. */
public class FactboxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With what was expected and what to do. */
    public FactboxException(String message) {
        super(message);
    }

    /** With what was expected and what to do, and what is behind it. */
    public FactboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
