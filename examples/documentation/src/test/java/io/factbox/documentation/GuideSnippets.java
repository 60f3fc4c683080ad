package io.factbox.documentation;

import io.factbox.Factbox;
import io.factbox.kit.score.Evaluation;
import io.factbox.kit.score.GoldFile;
import java.io.IOException;
import java.nio.file.Path;

/** The lines of the guide that are no file of their own. */
final class GuideSnippets {
    private GuideSnippets() {}

    static void evaluate() throws IOException {
        Evaluation evaluation = Evaluation.of(GoldFile.read(Path.of("gold.jsonl")), Factbox.create()::extract);
        System.out.print(evaluation.report(20));
    }
}
