package io.factbox.cli;

import io.factbox.Factbox;
import io.factbox.cli.input.Reasons;
import io.factbox.kit.score.Comparison;
import io.factbox.kit.score.Evaluation;
import io.factbox.kit.score.GoldArticle;
import io.factbox.kit.score.GoldFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code factbox evaluate}: how good it is on articles in which people marked what should be found. */
final class EvaluateCommand implements Command {
    private static final int ERRORS_SHOWN = 10;

    private static final List<Option> OPTIONS = FactboxOptions.after(
            Option.value("--gold", "FILE", "The articles with what should be found, one a line."),
            Option.value("--errors", "N", "How many errors of each class are shown (default: 10)."),
            Option.flag(
                    "--compare",
                    "Evaluate also without the options below, and tell which errors these make and mend."));

    private final FactboxOptions options = new FactboxOptions();
    private final Console console;
    private @Nullable Path gold;
    private int errors = ERRORS_SHOWN;
    private boolean compare;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public String synopsis() {
        return "factbox evaluate --gold FILE [OPTION...]";
    }

    @Override
    public String description() {
        return """
                Compares what is found with what people marked: precision, recall and F1 by kind, with the range in which F1 lies with \
                95 percent confidence, and the errors by class.

                A gold file has one article a line: {"id": ..., "text": ..., "published": ..., "mentions": [...]}, mentions as "factbox \
                --format jsonl" writes them. What a mention does not state is not asked for.""";
    }

    @Override
    public List<Option> options() {
        return OPTIONS;
    }

    @Override
    public void set(String option, String value) {
        switch (option) {
            case "--gold" -> gold = FactboxOptions.path(option, value);
            case "--errors" -> errors = (int) FactboxOptions.number(option, value, 0, Integer.MAX_VALUE);
            case "--compare" -> compare = true;
            default -> options.set(option, value);
        }
    }

    @Override
    public int run(List<String> operands) throws IOException {
        if (gold == null || !operands.isEmpty()) {
            throw new UsageException("the gold file is named by --gold FILE, and nothing else is");
        }
        Factbox factbox = options.build(console);
        List<GoldArticle> articles = read(gold);
        Evaluation evaluation = Evaluation.of(articles, factbox::extract);
        StringBuilder report = new StringBuilder(evaluation.report(errors));
        if (compare) {
            Evaluation before = Evaluation.of(articles, Factbox.create()::extract);
            report.append("\nCompared with the default options:\n")
                    .append(Comparison.of(before, evaluation).report());
        }
        console.out().write(report.toString().getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return Main.DONE;
    }

    private static List<GoldArticle> read(Path file) {
        try {
            return GoldFile.read(file);
        } catch (IOException e) {
            throw new UsageException("--gold " + file + ": " + Reasons.of(e));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--gold: " + Reasons.of(e));
        }
    }
}
