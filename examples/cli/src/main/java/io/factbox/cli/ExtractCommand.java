package io.factbox.cli;

import io.factbox.Factbox;
import io.factbox.article.PublicationDate;
import io.factbox.cli.input.InputException;
import io.factbox.cli.input.InputType;
import io.factbox.cli.input.Inputs;
import io.factbox.cli.input.NamedInput;
import io.factbox.cli.input.Reasons;
import io.factbox.cli.input.StatedDate;
import io.factbox.cli.output.Destination;
import io.factbox.cli.output.FactsOutput;
import io.factbox.cli.output.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code factbox extract}: fact boxes. */
final class ExtractCommand implements Command {
    private static final List<Option> OPTIONS = FactboxOptions.after(
            Option.value(
                            "--format",
                            "FORMAT",
                            "text (default on a terminal), json, jsonl (default elsewhere), csv, jsonld or html.")
                    .or("-f"),
            Option.value("--output", "FILE", "Write there. The file appears when it is whole.")
                    .or("-o"),
            Option.flag("--with-text", "Put the article's text into JSON, whatever it was read from."),
            Option.value(
                    "--from",
                    "TYPE",
                    "What the inputs are: auto (default: told by content), jsonl, warc, html or text."),
            Option.value("--published", "DATE", "The day of publication of articles that state none: 2024-10-23."));

    private final FactboxOptions options = new FactboxOptions();
    private final Console console;
    private @Nullable Format format;
    private @Nullable Path output;
    private boolean withText;
    private InputType type = InputType.AUTO;
    private Optional<PublicationDate> published = Optional.empty();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public String synopsis() {
        return "factbox [extract] [OPTION...] FILE|DIR|-...";
    }

    @Override
    public String description() {
        return """
                Writes the fact box of each article: who says what, figures, dates, organizations.

                An input is a file, told by its content: HTML, plain text, PDF, DOCX and more; .jsonl with an article a line; .warc \
                or .warc.gz with one in each response. A folder stands for every file below it, - for standard input.

                Exit status: 0 all done; 1 some inputs failed, each named on standard error, the others written; 2 wrong usage.""";
    }

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public void set(String option, String value) {
        switch (option) {
            case "--format" -> format = oneOf(Format.values(), option, value);
            case "--output" -> output = FactboxOptions.path(option, value);
            case "--with-text" -> withText = true;
            case "--from" -> type = oneOf(InputType.values(), option, value);
            case "--published" -> published = Optional.of(date(option, value));
            default -> options.set(option, value);
        }
    }

    /** The constant that is written like this. */
    private static <E extends Enum<E>> E oneOf(E[] constants, String option, String word) {
        for (E constant : constants) {
            if (constant.toString().equals(word)) {
                return constant;
            }
        }
        throw new UsageException(option + " is one of " + Arrays.toString(constants) + ", not '" + word + "'");
    }

    private static PublicationDate date(String option, String value) {
        try {
            return StatedDate.parse(value);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage());
        }
    }

    @Override
    public int run(List<String> names) throws IOException {
        if (names.isEmpty()) {
            throw new UsageException("no input: name a file, a folder, or - for standard input");
        }
        Factbox factbox = options.build(console);
        try (Inputs inputs = new Inputs(names, type, options.maxCharacters(), console.in())) {
            Extraction extraction = new Extraction(factbox, published, options.maxCharacters());
            return output == null ? toConsole(inputs, extraction) : toFile(output, inputs, extraction);
        }
    }

    private int toConsole(Inputs inputs, Extraction extraction) throws IOException {
        Format form = format != null ? format : console.outIsTerminal() ? Format.TEXT : Format.JSONL;
        FactsOutput facts = new FactsOutput(form, withText, inputs.mayBeSeveral(), console.styled(), console.out());
        return run(inputs, extraction, facts, new Progress(console, !console.outIsTerminal()));
    }

    private int toFile(Path file, Inputs inputs, Extraction extraction) throws IOException {
        Destination destination;
        try {
            destination = Destination.of(file);
        } catch (IOException e) {
            throw new UsageException("--output " + file + ": " + Reasons.of(e));
        }
        try (destination) {
            Format form = format != null ? format : Format.JSONL;
            FactsOutput facts = new FactsOutput(form, withText, inputs.mayBeSeveral(), false, destination.stream());
            int status = run(inputs, extraction, facts, new Progress(console, true));
            destination.finish();
            return status;
        }
    }

    /** Writes all that can be had and names the rest. */
    private int run(Inputs inputs, Extraction extraction, FactsOutput output, Progress progress) throws IOException {
        int status = Main.DONE;
        long position = 0;
        boolean more = true;
        while (more) {
            position++;
            Optional<String> rendered = Optional.empty();
            try {
                Optional<NamedInput> input = inputs.next();
                more = input.isPresent();
                if (more) {
                    progress.step(input.get().where());
                    rendered = Optional.of(extraction.render(input.get(), position, output));
                }
            } catch (InputException e) {
                progress.clear();
                console.say(String.valueOf(e.getMessage()));
                status = Main.SOME_FAILED;
            }
            if (rendered.isPresent()) {
                output.write(rendered.get());
            }
        }
        output.finish();
        progress.clear();
        return status;
    }
}
