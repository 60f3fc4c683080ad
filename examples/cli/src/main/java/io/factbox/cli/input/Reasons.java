package io.factbox.cli.input;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures in words for people, on one line. */
public final class Reasons {
    private Reasons() {}

    /** What went wrong, without the file's name. */
    public static String of(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "may not be read";
        }
        if (failure instanceof OutOfMemoryError) {
            return "needs more memory than there is: give more with java -Xmx, or split it";
        }
        if (failure instanceof StackOverflowError) {
            return "is nested too deeply";
        }
        String message = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.strip().replaceAll("\\s+", " ");
    }
}
