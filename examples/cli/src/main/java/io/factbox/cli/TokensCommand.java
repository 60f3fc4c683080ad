package io.factbox.cli;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.cli.input.InputException;
import io.factbox.cli.input.InputType;
import io.factbox.cli.input.Inputs;
import io.factbox.cli.input.NamedInput;
import io.factbox.cli.input.Reasons;
import io.factbox.mention.CustomMention;
import io.factbox.mention.MentionKind;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.AnalyzedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code factbox tokens}: what extractors see. */
final class TokensCommand implements Command {
    private final FactboxOptions options = new FactboxOptions();
    private final Console console;

    TokensCommand(Console console) {
        this.console = console;
    }

    @Override
    public String synopsis() {
        return "factbox tokens [OPTION...] FILE|DIR|-...";
    }

    @Override
    public String description() {
        return """
                Prints each article as extractors see it, for those who write one: # before each block with its role and offsets; a \
                line for each token, its start, end, text and shape parted by tabs; an empty line after each sentence.""";
    }

    @Override
    public List<Option> options() {
        return FactboxOptions.after();
    }

    @Override
    public void set(String option, String value) {
        options.set(option, value);
    }

    @Override
    public int run(List<String> names) throws IOException {
        if (names.isEmpty()) {
            throw new UsageException("no input: name a file, a folder, or - for standard input");
        }
        Factbox factbox = options.build(console);
        Factbox lister = Factbox.builder().discover(false).with(new Lister()).build();
        int status = Main.DONE;
        try (Inputs inputs = new Inputs(names, InputType.AUTO, options.maxCharacters(), console.in())) {
            boolean more = true;
            while (more) {
                try {
                    Optional<NamedInput> input = inputs.next();
                    more = input.isPresent();
                    if (more) {
                        lister.extract(read(factbox, input.get()));
                    }
                } catch (InputException e) {
                    console.say(String.valueOf(e.getMessage()));
                    status = Main.SOME_FAILED;
                }
            }
        }
        console.out().flush();
        return status;
    }

    private static Article read(Factbox factbox, NamedInput input) throws InputException {
        try {
            return factbox.read(input.input());
        } catch (IOException e) {
            throw new InputException(input.where(), Reasons.of(e));
        }
    }

    /** An extractor that prints what it is shown and finds nothing. */
    private final class Lister implements ExtractorProvider {
        private static final String ID = "cli.tokens";

        @Override
        public ExtractorDescriptor descriptor() {
            return ExtractorDescriptor.builder(ID)
                    .version("1")
                    .produces(MentionKind.custom(ID, CustomMention.class))
                    .build();
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            return context -> {
                try {
                    console.out().write(list(context.text()).getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return List.of();
            };
        }

        private static String list(AnalyzedText text) {
            StringBuilder out = new StringBuilder();
            int block = -1;
            for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
                int first = text.sentenceStart(sentence);
                if (text.blockOf(first) != block) {
                    block = text.blockOf(first);
                    out.append("# ").append(text.blocks().get(block).kind());
                    out.append(' ').append(text.blocks().get(block).span().start());
                    out.append("..")
                            .append(text.blocks().get(block).span().end())
                            .append('\n');
                }
                for (int token = first; token < text.sentenceEnd(sentence); token++) {
                    out.append(text.tokenStart(token)).append('\t').append(text.tokenEnd(token));
                    out.append('\t').append(text.tokenText(token));
                    out.append('\t').append(text.tokenShape(token)).append('\n');
                }
                out.append('\n');
            }
            return out.toString();
        }
    }
}
