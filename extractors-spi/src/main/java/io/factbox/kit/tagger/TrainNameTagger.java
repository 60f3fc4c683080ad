package io.factbox.kit.tagger;

import io.factbox.kit.tagger.AnnotatedText.Name;
import io.factbox.kit.tagger.LinearChainTrainer.Example;
import io.factbox.text.AnalyzedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains a name tagger from annotated texts and writes its model, and beside it, in a file of the same name with {@code .txt} behind
 * it, what it was trained from and how well it does on the test texts. Deterministic: the same files in the same order give the same
 * model.
 *
 * <pre>
 * java -cp factbox-extractors-spi.jar:factbox-core.jar:guava.jar:slf4j-api.jar io.factbox.kit.tagger.TrainNameTagger --out MODEL
 *      --clusters FILE --classes FILE … --gazetteer FILE … --data FILE|FOLDER[=WEIGHT] … [--unlabelled FILE[=WEIGHT] …]
 *      [--test FILE|FOLDER …]
 * </pre>
 *
 * <p>Unlabelled texts, a sentence a line, are labelled by a first model, and a second one learns from them too (self-training).
 */
public final class TrainNameTagger {
    /** So many lines of unlabelled text are taken for one article. */
    private static final int LINES = 10;

    private final TrainerOptions options;
    private final NameLexicon lexicon;
    private final TextSource source = new TextSource();
    private final StringBuilder report = new StringBuilder();

    private TrainNameTagger(TrainerOptions options) {
        this.options = options;
        lexicon = options.lexicon();
    }

    /**
     * Trains.
     *
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if an argument is not one of the options above
     */
    public static void main(String[] args) throws IOException {
        new TrainNameTagger(TrainerOptions.parse(args)).run();
    }

    private void run() throws IOException {
        List<Weighted> texts = new ArrayList<>();
        for (TrainerOptions.Data data : options.data()) {
            for (AnnotatedText text : AnnotatedText.read(data.path())) {
                texts.add(new Weighted(text, data.weight()));
            }
        }
        byte[] model = train(texts);
        if (!options.unlabelled().isEmpty()) {
            NameTagger first = new NameTagger(TaggerModel.read(new ByteArrayInputStream(model)), lexicon);
            for (TrainerOptions.Data data : options.unlabelled()) {
                for (String text : articles(Files.readAllLines(data.path()))) {
                    texts.add(new Weighted(label(first, text), data.weight()));
                }
            }
            model = train(texts);
        }
        Files.write(options.out(), model);
        test(TaggerModel.read(new ByteArrayInputStream(model)));
        Files.writeString(options.report(), report);
    }

    private record Weighted(AnnotatedText text, float weight) {}

    private static List<String> articles(List<String> lines) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            articles.add(String.join("\n\n", lines.subList(i, Math.min(lines.size(), i + LINES))));
        }
        return articles;
    }

    private AnnotatedText label(NameTagger tagger, String text) {
        AnalyzedText analyzed = source.analyze(text);
        return new AnnotatedText(text, TaggerScore.names(analyzed, tagger.tag(analyzed)));
    }

    private byte[] train(List<Weighted> texts) throws IOException {
        FeatureIndex index = new FeatureIndex();
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (Weighted one : texts) {
            // Some texts are learned from without the gazetteer, so that the weights do not lean on it alone.
            boolean listed = (number++ * 0x9E3779B9 >>> 16) % 100 >= options.percentWithoutGazetteer();
            addExamples(one.text(), listed ? lexicon : lexicon.withoutNames(), one.weight(), index, examples);
        }
        List<Example> kept = index.prune(examples, options.minCount());
        examples.clear();
        LinearChainTrainer trainer = new LinearChainTrainer(index.size(), options.rate(), options.l1(), options.l2());
        double loss = trainer.train(kept, options.rounds());
        byte[] model = quantize(index, trainer, biased(trainer.transitions(), options.organizationBias()));
        report.append(texts.size() + " texts, " + kept.size() + " runs, " + index.size() + " features, loss "
                + (long) loss + ", " + model.length + " bytes\n");
        return model;
    }

    private void test(TaggerModel model) throws IOException {
        for (Path test : options.tests()) {
            List<AnnotatedText> texts = AnnotatedText.read(test);
            report.append(test.getFileName() + " "
                    + TaggerScore.of(new NameTagger(model, lexicon), source, texts)
                    + "| without gazetteer "
                    + TaggerScore.of(new NameTagger(model, lexicon.withoutNames()), source, texts) + "\n");
        }
    }

    private void addExamples(
            AnnotatedText annotated, NameLexicon lists, float weight, FeatureIndex index, List<Example> examples) {
        AnalyzedText text = source.analyze(annotated.text());
        NameView view = new NameView(text, lists);
        byte[] gold = labels(annotated, text, view.candidates);
        FeatureList list = new FeatureList();
        NameTagger.eachRun(view, list, (first, end) -> {
            int[] rows = new int[list.size];
            for (int f = 0; f < list.size; f++) {
                rows[f] = index.add(list.features[f]);
            }
            examples.add(new Example(
                    rows, Arrays.copyOf(list.ends, list.tokens), Arrays.copyOfRange(gold, first, end), weight));
        });
    }

    /** The labels of the tokens; of a name with tokens that are no candidates, each stretch of candidates counts as one. */
    private static byte[] labels(AnnotatedText annotated, AnalyzedText text, byte[] candidates) {
        byte[] labels = new byte[text.tokenCount()];
        for (Name name : annotated.names()) {
            int end = Math.min(text.firstTokenAt(name.end() - 1) + 1, text.tokenCount());
            int t = text.firstTokenAt(name.start());
            while (t < end) {
                int first = t;
                while (t < end && candidates[t] != 0) {
                    t++;
                }
                for (int i = first; i < t; i++) {
                    labels[i] = (byte) NameLabels.of(name.kind(), i, first, t - 1);
                }
                t = Math.max(t, first + 1);
            }
        }
        return labels;
    }

    /** Makes beginnings of organizations more or less likely: annotated texts are often chosen for their many organizations. */
    private static float[] biased(float[] transitions, double bias) {
        for (int before = 0; before < NameLabels.COUNT; before++) {
            for (int label = 0; label < NameLabels.COUNT; label++) {
                if (NameLabels.begins(label) && NameLabels.kind(label) == NameLabels.ORGANIZATION) {
                    transitions[before * NameLabels.COUNT + label] += (float) bias;
                }
            }
        }
        return transitions;
    }

    private byte[] quantize(FeatureIndex index, LinearChainTrainer trainer, float[] transitions) throws IOException {
        float highest = 0;
        for (int row = 0; row < index.size(); row++) {
            for (int label = 0; label < NameLabels.COUNT; label++) {
                highest = Math.max(highest, Math.abs(trainer.weight(row, label)));
            }
        }
        float scale = Math.max(highest, 1e-6f) / 127;
        List<int[]> kept = new ArrayList<>();
        for (int row = 0; row < index.size(); row++) {
            int strongest = 0;
            for (int label = 0; label < NameLabels.COUNT; label++) {
                strongest = Math.max(strongest, Math.abs(Math.round(trainer.weight(row, label) / scale)));
            }
            if (strongest > options.weakest()) {
                kept.add(new int[] {index.feature(row), row});
            }
        }
        kept.sort((a, b) -> Integer.compare(a[0], b[0]));
        int[] features = new int[kept.size()];
        byte[][] rows = new byte[kept.size()][NameLabels.COUNT];
        for (int i = 0; i < features.length; i++) {
            features[i] = kept.get(i)[0];
            for (int label = 0; label < NameLabels.COUNT; label++) {
                rows[i][label] = (byte) Math.round(trainer.weight(kept.get(i)[1], label) / scale);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TaggerModel.write(out, features, rows, scale, transitions);
        return out.toByteArray();
    }
}
