package io.factbox.kit.tagger;

import io.factbox.text.AnalyzedText;

/** Labels the tokens of articles. Immutable, so safe for many threads; some arrays are allocated an article, nothing a token. */
public final class NameTagger {
    private final TaggerModel model;
    private final NameLexicon lexicon;

    /** A tagger with the lists that the model was trained with. */
    public NameTagger(TaggerModel model, NameLexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    /** The label of each token of an article, to be read with {@link NameLabels}. */
    public byte[] tag(AnalyzedText text) {
        return tag(text, new float[text.tokenCount()]);
    }

    /**
     * The label of each token of an article, to be read with {@link NameLabels}.
     *
     * @param margins takes, for each token in a name, by how much the score of its label beats those of the other kinds and of
     *     {@link NameLabels#OUTSIDE}: below 0 where only the neighbours made it part of the name
     * @throws IllegalArgumentException if {@code margins} is shorter than the article
     */
    public byte[] tag(AnalyzedText text, float[] margins) {
        if (margins.length < text.tokenCount()) {
            throw new IllegalArgumentException(
                    "margins for " + margins.length + " tokens, the article has " + text.tokenCount());
        }
        NameView view = new NameView(text, lexicon);
        FeatureList list = new FeatureList();
        SharedScores scores = new SharedScores(view);
        eachRun(view, list, (first, end) -> {
            for (int t = first; t < end; t++) {
                model.score(list, list.start(t - first), list.ends[t - first], scores.emissions, scores.add(t));
            }
        });
        scores.share();
        Viterbi viterbi = new Viterbi(model);
        byte[] labels = new byte[text.tokenCount()];
        int t = 0;
        int offset = 0;
        for (int s = 0; s < text.sentenceCount(); s++) {
            int end = text.sentenceEnd(s);
            while (t < end) {
                int first = t;
                while (t < end && view.candidates[t] != 0) {
                    t++;
                }
                if (t > first) {
                    viterbi.label(scores.emissions, offset, t - first, labels, first);
                    for (int i = first; i < t; i++) {
                        margins[i] = scores.lead(offset + (i - first) * NameLabels.COUNT, labels[i]);
                    }
                    offset += (t - first) * NameLabels.COUNT;
                } else {
                    t++;
                }
            }
        }
        return labels;
    }

    /** Takes a run of tokens that may be part of names, when its features are in the list. */
    @FunctionalInterface
    interface RunTaker {
        void take(int first, int end);
    }

    static void eachRun(NameView view, FeatureList list, RunTaker taker) {
        AnalyzedText text = view.text;
        NameFeatures features = new NameFeatures(view, list);
        for (int s = 0; s < text.sentenceCount(); s++) {
            int end = text.sentenceEnd(s);
            int t = text.sentenceStart(s);
            features.sentence(t, end);
            while (t < end) {
                if (view.candidates[t] == 0) {
                    t++;
                    continue;
                }
                int first = t;
                list.clear();
                while (t < end && view.candidates[t] != 0) {
                    features.add(t++);
                }
                taker.take(first, t);
            }
        }
    }
}
