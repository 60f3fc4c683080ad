package io.factbox.kit.tagger;

import io.factbox.kit.tagger.LinearChainTrainer.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers features as they come, counts them, and forgets the rare ones. */
final class FeatureIndex {
    private final Map<Integer, Integer> rows = new HashMap<>();
    private int[] features = new int[1 << 16];
    private int[] counts = new int[1 << 16];

    int add(int feature) {
        Integer row = rows.putIfAbsent(feature, rows.size());
        if (row != null) {
            counts[row]++;
            return row;
        }
        int fresh = rows.size() - 1;
        if (fresh == features.length) {
            features = Arrays.copyOf(features, fresh * 2);
            counts = Arrays.copyOf(counts, fresh * 2);
        }
        features[fresh] = feature;
        counts[fresh] = 1;
        return fresh;
    }

    int size() {
        return rows.size();
    }

    int feature(int row) {
        return features[row];
    }

    /** The examples with the features that occur often enough, which are numbered anew. */
    List<Example> prune(List<Example> examples, int minCount) {
        int[] fresh = new int[rows.size()];
        rows.clear();
        for (int row = 0; row < fresh.length; row++) {
            boolean keep = counts[row] >= minCount && features[row] != 0;
            fresh[row] = keep ? rows.size() : -1;
            if (keep) {
                features[rows.size()] = features[row];
                rows.put(features[row], rows.size());
            }
        }
        List<Example> kept = new ArrayList<>(examples.size());
        for (Example example : examples) {
            int[] some = new int[example.rows().length];
            int[] ends = new int[example.ends().length];
            int size = 0;
            int from = 0;
            for (int t = 0; t < ends.length; t++) {
                for (int f = from; f < example.ends()[t]; f++) {
                    int row = fresh[example.rows()[f]];
                    if (row >= 0) {
                        some[size++] = row;
                    }
                }
                from = example.ends()[t];
                ends[t] = size;
            }
            kept.add(new Example(Arrays.copyOf(some, size), ends, example.labels(), example.weight()));
        }
        return kept;
    }
}
