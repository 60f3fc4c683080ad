package io.factbox.cli.input;

/** An input that cannot be had. The message names it. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    /** With where it is and what is wrong. */
    public InputException(String where, String why) {
        super(where + ": " + why);
    }

    /** With where it is and what is wrong, in the words of an exception from below. */
    public InputException(String where, Throwable cause) {
        super(where + ": " + Reasons.of(cause), cause);
    }
}
