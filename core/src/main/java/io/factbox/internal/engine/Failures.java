package io.factbox.internal.engine;

/** What of a plug-in's failures is caught, and how it is told. */
final class Failures {
    private Failures() {}

    /**
     * Rethrows errors of the virtual machine, which are not ours to hide: out of memory, internal errors. An exhausted stack is
     * contained like every other failure, since a regular expression can do that. An interrupt is passed on to the thread.
     */
    static void rethrowUncontained(Throwable failure) {
        if (failure instanceof InterruptedException || failure.getCause() instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof VirtualMachineError error && !(failure instanceof StackOverflowError)) {
            throw error;
        }
    }

    /** The failure in one line. */
    static String describe(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + ": " + message.replaceAll("\\s+", " ");
    }
}
