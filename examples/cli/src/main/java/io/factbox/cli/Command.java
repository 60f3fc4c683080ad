package io.factbox.cli;

import java.io.IOException;
import java.util.List;

/** One of the things that the command line does. Told its options one by one, then run, once. */
interface Command {
    /** How it is called: {@code factbox extract [OPTION...] FILE}. */
    String synopsis();

    /** What it does, and what else its help says before the options. */
    String description();

    /** The options it knows. */
    List<Option> options();

    /**
     * Takes what the user gave.
     *
     * @param option the name of one of its options
     * @param value the value; empty for a switch
     * @throws UsageException for a value that does not fit
     */
    void set(String option, String value);

    /**
     * Does it.
     *
     * @param operands the words that are no options
     * @return the exit status
     * @throws UsageException if the options do not fit each other or what there is
     * @throws IOException if the output cannot be written
     */
    int run(List<String> operands) throws IOException;
}
