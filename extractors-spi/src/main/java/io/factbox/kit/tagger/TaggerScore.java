package io.factbox.kit.tagger;

import io.factbox.kit.tagger.AnnotatedText.Name;
import io.factbox.text.AnalyzedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares what a tagger finds with what is annotated: precision, recall and F1 of exact spans, for each kind of name. */
final class TaggerScore {
    private TaggerScore() {}

    static String of(NameTagger tagger, TextSource source, List<AnnotatedText> texts) {
        int[] hits = new int[3];
        int[] found = new int[3];
        int[] gold = new int[3];
        for (AnnotatedText annotated : texts) {
            Set<Name> wanted = new HashSet<>(annotated.names());
            wanted.forEach(name -> gold[name.kind()]++);
            AnalyzedText text = source.analyze(annotated.text());
            for (Name name : names(text, tagger.tag(text))) {
                found[name.kind()]++;
                hits[name.kind()] += wanted.contains(name) ? 1 : 0;
            }
        }
        StringBuilder out = new StringBuilder();
        String[] names = {"ORG", "PER", "LOC"};
        for (int kind = 0; kind < 3; kind++) {
            double precision = hits[kind] / Math.max(1.0, found[kind]);
            double recall = hits[kind] / Math.max(1.0, gold[kind]);
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            out.append(String.format(
                    Locale.ROOT, "%s P %.1f R %.1f F %.2f  ", names[kind], 100 * precision, 100 * recall, 100 * f1));
        }
        return out.toString();
    }

    /** The names that labels mark. */
    static List<Name> names(AnalyzedText text, byte[] labels) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        for (int t = 0; t < labels.length; t++) {
            if (NameLabels.begins(labels[t])) {
                first = t;
            }
            if (NameLabels.ends(labels[t])) {
                names.add(new Name(NameLabels.kind(labels[t]), text.tokenStart(first), text.tokenEnd(t)));
            }
        }
        return names;
    }
}
