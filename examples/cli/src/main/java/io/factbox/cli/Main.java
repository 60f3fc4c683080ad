package io.factbox.cli;

import io.factbox.cli.input.Reasons;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The command line. */
public final class Main {
    /** All was done. */
    static final int DONE = 0;
    /** Some inputs failed, or the output could not be written. */
    static final int SOME_FAILED = 1;
    /** The user asked for something that there is not. */
    static final int WRONG_USAGE = 2;

    private static final String HELP = """
            Usage: factbox [extract] [OPTION...] FILE|DIR|-...
                   factbox extractors [OPTION...]
                   factbox tokens [OPTION...] FILE|DIR|-...
                   factbox evaluate --gold FILE [OPTION...]

            Reads news articles and writes their fact boxes: who says what, figures, dates,
            organizations.

              extract     write fact boxes; meant where no command is named
              extractors  print what runs, in which order, and what it can be told
              tokens      print articles as extractors see them: blocks, sentences, tokens
              evaluate    score what is found against what people marked
              --help      print this, or behind a command's name the help of that command
              --version   print the version

            For example:
              factbox article.html
              factbox --format csv --output facts.csv articles/
              factbox --from jsonl - < articles.jsonl > facts.jsonl
            """;

    private Main() {}

    /** Runs the command line and ends the JVM with its exit status. */
    public static void main(String[] args) {
        boolean terminal = Terminals.isTerminal(1);
        Console console = new Console(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminal,
                Terminals.isTerminal(2),
                terminal && Terminals.isStyled());
        System.exit(run(List.of(args), console));
    }

    /** Runs the command line and returns its exit status. */
    static int run(List<String> words, Console console) {
        try {
            if (words.isEmpty()) {
                console.err().print(HELP);
                return WRONG_USAGE;
            }
            return switch (words.get(0)) {
                case "-h", "--help" -> print(HELP, console);
                case "-V", "--version" -> print(version(), console);
                case "extractors" -> run(new ExtractorsCommand(console), tail(words), console);
                case "tokens" -> run(new TokensCommand(console), tail(words), console);
                case "evaluate" -> run(new EvaluateCommand(console), tail(words), console);
                case "extract" -> run(new ExtractCommand(console), tail(words), console);
                default -> run(new ExtractCommand(console), words, console);
            };
        } catch (UsageException e) {
            console.say(String.valueOf(e.getMessage()));
            return WRONG_USAGE;
        } catch (IOException e) {
            if (isBrokenPipe(e)) {
                return DONE; // whoever read it has seen enough: "factbox ... | head"
            }
            console.say("the output could not be written: " + Reasons.of(e));
            return SOME_FAILED;
        } catch (RuntimeException | Error e) {
            console.say("this should not happen, please report it: " + e);
            return SOME_FAILED;
        }
    }

    private static int run(Command command, List<String> words, Console console) throws IOException {
        if (words.contains("--help") || words.contains("-h")) {
            return print(Help.of(command), console);
        }
        return command.run(Words.tell(command, words));
    }

    private static List<String> tail(List<String> words) {
        return words.subList(1, words.size());
    }

    private static int print(String text, Console console) throws IOException {
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return DONE;
    }

    /** The version that the jar's manifest states. */
    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "factbox " + (version == null ? "(not packaged)" : version) + "\n";
    }

    private static boolean isBrokenPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
