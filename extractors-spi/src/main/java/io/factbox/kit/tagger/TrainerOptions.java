package io.factbox.kit.tagger;

import io.factbox.kit.gazetteer.NameList;
import io.factbox.kit.gazetteer.PhraseTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of the trainer.
 *
 * @param weakest how strong a feature's strongest weight must be to stay, less one, where the strongest of all is 127: the many weak
 *     ones cost room and time and tell next to nothing
 */
record TrainerOptions(
        Path out,
        NameLexicon lexicon,
        List<Data> data,
        List<Data> unlabelled,
        Path report,
        List<Path> tests,
        int rounds,
        int minCount,
        double rate,
        double l1,
        double l2,
        int weakest,
        int percentWithoutGazetteer,
        double organizationBias) {
    /** Texts to learn from, and how much each counts. */
    record Data(Path path, float weight) {
        static Data parse(String value) {
            int equals = value.lastIndexOf('=');
            return new Data(
                    Path.of(equals < 0 ? value : value.substring(0, equals)),
                    equals < 0 ? 1 : Float.parseFloat(value.substring(equals + 1)));
        }
    }

    static TrainerOptions parse(String[] args) throws IOException {
        Path out = Path.of("names.model");
        WordClusters clusters = WordClusters.none();
        List<Reader> classes = new ArrayList<>();
        PhraseTable.Builder names = PhraseTable.builder();
        List<Data> data = new ArrayList<>();
        List<Data> unlabelled = new ArrayList<>();
        List<Path> tests = new ArrayList<>();
        int rounds = 12;
        int minCount = 2;
        int without = 35;
        double rate = 0.03;
        double l1 = 0.3;
        double l2 = 5;
        int weakest = 7;
        double bias = -0.6;
        for (int i = 0; i + 1 < args.length; i += 2) {
            String value = args[i + 1];
            switch (args[i]) {
                case "--out" -> out = Path.of(value);
                case "--clusters" -> {
                    try (InputStream in = Files.newInputStream(Path.of(value))) {
                        clusters = WordClusters.read(in);
                    }
                }
                case "--classes" -> classes.add(new StringReader(Files.readString(Path.of(value))));
                case "--gazetteer" -> {
                    try (Reader in = Files.newBufferedReader(Path.of(value))) {
                        NameList.addTo(names, in);
                    }
                }
                case "--data" -> data.add(Data.parse(value));
                case "--unlabelled" -> unlabelled.add(Data.parse(value));
                case "--test" -> tests.add(Path.of(value));
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--min-count" -> minCount = Integer.parseInt(value);
                case "--rate" -> rate = Double.parseDouble(value);
                case "--l1" -> l1 = Double.parseDouble(value);
                case "--l2" -> l2 = Double.parseDouble(value);
                case "--weakest" -> weakest = Integer.parseInt(value);
                case "--without-gazetteer" -> without = Integer.parseInt(value);
                case "--organization-bias" -> bias = Double.parseDouble(value);
                default -> throw new IllegalArgumentException("there is no option " + args[i]);
            }
        }
        return new TrainerOptions(
                out,
                new NameLexicon(clusters, NameWords.read(classes.toArray(Reader[]::new)), names.build()),
                List.copyOf(data),
                List.copyOf(unlabelled),
                out.resolveSibling(out.getFileName() + ".txt"),
                List.copyOf(tests),
                rounds,
                minCount,
                rate,
                l1,
                l2,
                weakest,
                without,
                bias);
    }
}
