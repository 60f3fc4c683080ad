package io.factbox.cli;

import java.util.ArrayList;
import java.util.List;

/** What a command says of itself, 80 columns wide. */
final class Help {
    private static final int WIDTH = 80;
    private static final int LEFT = 28;

    private Help() {}

    /** The whole help of a command. */
    static String of(Command command) {
        StringBuilder out =
                new StringBuilder("Usage: ").append(command.synopsis()).append("\n\n");
        for (String paragraph : command.description().split("\n")) {
            wrap(paragraph, WIDTH).forEach(line -> out.append(line).append('\n'));
        }
        out.append("\nOptions:\n");
        for (Option option : command.options()) {
            row(option, out);
        }
        return out.toString();
    }

    private static void row(Option option, StringBuilder out) {
        String left = "  " + (option.letter().isEmpty() ? "" : option.letter() + ", ") + option.name()
                + (option.takesValue() ? " " + option.value() : "");
        out.append(left);
        int column = left.length();
        if (column > LEFT - 2) {
            out.append('\n');
            column = 0;
        }
        for (String line : wrap(option.help(), WIDTH - LEFT)) {
            out.append(" ".repeat(LEFT - column)).append(line).append('\n');
            column = 0;
        }
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
