package io.factbox.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the words of a command line in the GNU way: {@code --name value}, {@code --name=value}, {@code -n value}; behind {@code --}
 * nothing is an option, and {@code -} alone is none.
 */
final class Words {
    private Words() {}

    /**
     * Tells a command its options and returns the other words.
     *
     * @throws UsageException for an option that the command does not know, or a value that is missing or too much
     */
    static List<String> tell(Command command, List<String> words) {
        List<String> operands = new ArrayList<>();
        Iterator<String> left = words.iterator();
        while (left.hasNext()) {
            String word = left.next();
            if (word.equals("--")) {
                while (left.hasNext()) {
                    operands.add(left.next());
                }
            } else if (word.startsWith("-") && word.length() > 1) {
                option(command, word, left);
            } else {
                operands.add(word);
            }
        }
        return operands;
    }

    private static void option(Command command, String word, Iterator<String> left) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = find(command, name);
        if (!option.takesValue()) {
            if (equals >= 0) {
                throw new UsageException(name + " takes no value");
            }
            command.set(option.name(), "");
        } else if (equals >= 0) {
            command.set(option.name(), word.substring(equals + 1));
        } else if (left.hasNext()) {
            command.set(option.name(), left.next());
        } else {
            throw new UsageException(name + " takes a value: " + name + " " + option.value());
        }
    }

    private static Option find(Command command, String name) {
        for (Option option : command.options()) {
            if (option.isCalled(name)) {
                return option;
            }
        }
        throw new UsageException("there is no option " + name);
    }
}
