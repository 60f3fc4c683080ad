package io.factbox.extractors.organizations;

import io.factbox.kit.tagger.NameLabels;
import io.factbox.mention.OrganizationMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.AnalyzedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of one article while it is being decided what they are. No two overlap. */
final class Names {
    /** A name from one token to another, what kind it is, and which rule says so. */
    record Name(int first, int last, int kind, String rule) {
        int length() {
            return last - first + 1;
        }

        boolean isOrganization() {
            return kind == NameLabels.ORGANIZATION;
        }

        boolean isPerson() {
            return kind == NameLabels.PERSON;
        }

        // Written out: the generated ones are linked at run time, which every start would pay for.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Name name
                    && first == name.first
                    && last == name.last
                    && kind == name.kind
                    && rule.equals(name.rule);
        }

        @Override
        public int hashCode() {
            return first * 31 + last;
        }
    }

    private static final Comparator<Name> IN_TEXT_ORDER = new Comparator<>() {
        @Override
        public int compare(Name a, Name b) {
            return Integer.compare(a.first(), b.first());
        }
    };

    static final String TAGGER = "tagger";
    /** By so much other kinds may beat the labels of a name, on average over its tokens. */
    private static final double DOUBTFUL_WORD = -1.8;

    private static final double DOUBTFUL_WORDS = -0.3;

    private final ExtractionContext context;
    private final AnalyzedText text;
    /** For each token the name that it is in, numbered from 1; 0 for none. */
    private final int[] at;

    private final float[] margins;
    private final List<Name> names = new ArrayList<>();

    /** The names that a tagger found; see {@link io.factbox.kit.tagger.NameTagger#tag(AnalyzedText, float[])}. */
    Names(ExtractionContext context, byte[] labels, float[] margins) {
        this.context = context;
        this.margins = margins;
        text = context.text();
        at = new int[labels.length];
        int first = 0;
        for (int t = 0; t < labels.length; t++) {
            if (NameLabels.begins(labels[t])) {
                first = t;
            }
            if (NameLabels.ends(labels[t])) {
                add(first, t, NameLabels.kind(labels[t]), TAGGER);
            }
        }
    }

    AnalyzedText text() {
        return text;
    }

    /** All names, in text order. */
    List<Name> all() {
        List<Name> all = new ArrayList<>(names.size());
        for (Name name : names) {
            if (at[name.first()] != 0 && names.get(at[name.first()] - 1) == name) {
                all.add(name);
            }
        }
        all.sort(IN_TEXT_ORDER);
        return Collections.unmodifiableList(all);
    }

    /** Whether a token is in a name. */
    boolean isNamed(int token) {
        return at[token] != 0;
    }

    /** The name that a token is in, which there must be. */
    Name nameAt(int token) {
        return names.get(at[token] - 1);
    }

    /** Whether none of the tokens is in a name. */
    boolean isFree(int first, int last) {
        for (int t = first; t <= last; t++) {
            if (at[t] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds a name; those that it overlaps give way. */
    void add(int first, int last, int kind, String rule) {
        for (int t = first; t <= last; t++) {
            if (at[t] != 0) {
                clear(nameAt(t));
            }
        }
        names.add(new Name(first, last, kind, rule));
        Arrays.fill(at, first, last + 1, names.size());
    }

    /** Whether the tagger took words for a name that by themselves look like something else. */
    boolean isDoubtful(Name name) {
        float sum = 0;
        for (int t = name.first(); t <= name.last(); t++) {
            sum += margins[t];
        }
        return name.rule().equals(TAGGER) && sum < name.length() * (name.length() > 1 ? DOUBTFUL_WORDS : DOUBTFUL_WORD);
    }

    /** Takes away a name that is none of ours, and says why. */
    void veto(Name name, String why) {
        clear(name);
        context.skip(text.span(name.first(), name.last()), OrganizationMention.KIND, why);
    }

    private void clear(Name name) {
        Arrays.fill(at, name.first(), name.last() + 1, 0);
    }
}
