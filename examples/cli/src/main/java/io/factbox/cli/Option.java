package io.factbox.cli;

/**
 * One option of a command.
 *
 * @param name as it is written: {@code --format}
 * @param letter its short form, {@code -f}; empty for none
 * @param value the word that stands for its value in the help: {@code FILE}; empty for a switch, which takes none
 * @param help what it does, in one sentence
 */
record Option(String name, String letter, String value, String help) {
    /** A switch. */
    static Option flag(String name, String help) {
        return new Option(name, "", "", help);
    }

    /** An option with a value. */
    static Option value(String name, String value, String help) {
        return new Option(name, "", value, help);
    }

    /** The same with a short form. */
    Option or(String shortForm) {
        return new Option(name, shortForm, value, help);
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    boolean isCalled(String word) {
        return word.equals(name) || word.equals(letter);
    }
}
