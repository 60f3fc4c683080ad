package io.factbox.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What the command line reads and writes beside files.
 *
 * @param in standard input
 * @param out standard output, as bytes: fact boxes are UTF-8 whatever the console is
 * @param err standard error, for people
 * @param outIsTerminal whether somebody reads standard output as it is written
 * @param errIsTerminal whether somebody reads standard error as it is written
 * @param styled whether standard output is a terminal that shows bold and faint characters
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean styled) {
    /** An error or a warning, on a line of its own. */
    void say(String message) {
        err.println("factbox: " + message);
    }
}
