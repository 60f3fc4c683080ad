package io.factbox.kit.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/** Models for tests. */
final class TestModels {
    /** A model that likes every label, each differently. */
    TaggerModel random() {
        Random random = new Random(7);
        FeatureList list = new FeatureList();
        list.add(1, 0);
        byte[][] rows = new byte[1][NameLabels.COUNT];
        random.nextBytes(rows[0]);
        float[] transitions = new float[NameLabels.COUNT * NameLabels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = random.nextFloat();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TaggerModel.write(out, new int[] {list.features[0]}, rows, 0.1f, transitions);
            return TaggerModel.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
