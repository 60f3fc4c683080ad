package io.factbox.cli;

/** The user asked for something that there is not; the message says what there is. Nothing was done yet. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
