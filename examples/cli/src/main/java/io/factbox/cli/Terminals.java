package io.factbox.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether somebody looks at an output. */
final class Terminals {
    private Terminals() {}

    /** Whether a file descriptor is a terminal: 1 standard output, 2 standard error. */
    static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return consoleIsTerminal();
    }

    /** Whether the terminal knows ECMA-48 styles and its user wants them (no-color.org). */
    static boolean isStyled() {
        String terminal = System.getenv("TERM");
        return terminal != null && !terminal.equals("dumb") && System.getenv("NO_COLOR") == null;
    }

    /** Where there is no /proc: since Java 22 a console is there even if nobody looks, and says so. */
    private static boolean consoleIsTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
