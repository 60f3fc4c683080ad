package io.factbox.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command line in this JVM.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandLineRun(int status, String out, String err) {
    /** Runs it without anybody looking. */
    static CommandLineRun factbox(Object... words) {
        return withInput("", words);
    }

    /** Runs it on this standard input. */
    static CommandLineRun withInput(String input, Object... words) {
        return run(input, false, words);
    }

    /** Runs it in front of somebody. */
    static CommandLineRun onTerminal(Object... words) {
        return run("", true, words);
    }

    private static CommandLineRun run(String input, boolean terminal, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(input, terminal, out, err, words);
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs it on these streams and returns the exit status. */
    static int run(String input, boolean terminal, OutputStream out, OutputStream err, Object... words) {
        return Main.run(
                java.util.Arrays.stream(words).map(String::valueOf).toList(),
                new Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        terminal,
                        terminal));
    }

    /** The lines of standard output. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The ids of the fact boxes in JSON Lines, in their order. */
    List<String> ids() {
        return lines().stream()
                .map(line -> line.replaceFirst("^\\{\"factbox\":\"1\",\"id\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
