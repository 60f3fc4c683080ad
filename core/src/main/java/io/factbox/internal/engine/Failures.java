package io.factbox.internal.engine;

/** What of a plug-in's failures is caught, and how it is told. */
final class Failures {
    private Failures() {}

    /**
     * Whether a failure of plug-in code is contained: exceptions, linkage errors, failed assertions and exhausted stacks (a
     * regular expression can do that) are; other errors of the virtual machine are not ours to hide.
     */
    static boolean contained(Throwable failure) {
        if (failure instanceof InterruptedException || failure.getCause() instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return failure instanceof Exception
                || failure instanceof LinkageError
                || failure instanceof AssertionError
                || failure instanceof StackOverflowError;
    }

    /** The failure in one line. */
    static String describe(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + ": " + message.replaceAll("\\s+", " ");
    }

    /** Rethrows what is not contained: always an error, since every exception is. */
    static void rethrowUncontained(Throwable failure) {
        if (!contained(failure)) {
            throw (Error) failure;
        }
    }
}
