package io.factbox.cli;

import java.util.function.BiConsumer;

/**
 * One option of a command.
 *
 * @param name as it is written: {@code --format}
 * @param letter its short form, {@code -f}; empty for none
 * @param value the word that stands for its value in the help: {@code FILE}; empty for a switch, which takes none
 * @param help what it does, in one sentence
 * @param taker takes the name, for messages, and the value, which is empty for a switch; throws {@link UsageException} for one that
 *     does not fit
 */
record Option(String name, String letter, String value, String help, BiConsumer<String, String> taker) {
    /** A switch. */
    static Option flag(String name, String help, Runnable taker) {
        return new Option(name, "", "", help, (option, value) -> taker.run());
    }

    /** An option with a value. */
    static Option value(String name, String value, String help, BiConsumer<String, String> taker) {
        return new Option(name, "", value, help, taker);
    }

    /** The same with a short form. */
    Option or(String shortForm) {
        return new Option(name, shortForm, value, help, taker);
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    boolean isCalled(String word) {
        return word.equals(name) || word.equals(letter);
    }

    /** Takes what the user gave. */
    void take(String given) {
        taker.accept(name, given);
    }
}
