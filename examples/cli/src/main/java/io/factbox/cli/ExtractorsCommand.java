package io.factbox.cli;

import io.factbox.Factbox;
import io.factbox.facts.ExtractionProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code factbox extractors}: the plan. */
final class ExtractorsCommand implements Command {
    private final FactboxOptions options = new FactboxOptions();
    private final Console console;

    ExtractorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public String synopsis() {
        return "factbox extractors [OPTION...]";
    }

    @Override
    public String description() {
        return "Prints the extractors in the order in which they run, with what they make, need and can be told.";
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
    public int run(List<String> operands) throws IOException {
        if (!operands.isEmpty()) {
            throw new UsageException("extractors takes no files: " + operands.get(0));
        }
        Factbox factbox = options.build();
        console.out().write(factbox.plan().getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        for (ExtractionProblem problem : factbox.problems()) {
            console.say(problem.extractor() + ": " + problem.message());
        }
        return factbox.problems().isEmpty() ? Main.DONE : Main.SOME_FAILED;
    }
}
