package io.factbox.internal.engine;

import io.factbox.mention.Mention;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Joins mentions of several extractors. Mentions of one kind and different extractors that overlap compete: the longer stays, of
 * equal spans the one with the higher confidence, then the lower id. What one extractor returns never competes with itself.
 */
final class MentionMerge {
    private static final Comparator<Mention> TEXT_ORDER = Comparator.comparing(Mention::span)
            .thenComparing(mention -> mention.kind().id())
            .thenComparing(mention -> mention.provenance().extractor());

    private static final Comparator<Mention> STRONGER = Comparator.comparingInt(
                    (Mention mention) -> -mention.span().length())
            .thenComparing(mention -> -mention.confidence())
            .thenComparing(mention -> mention.provenance().extractor());

    private MentionMerge() {}

    /** All mentions that stay, in text order. */
    static List<Mention> merge(List<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(TEXT_ORDER);
        List<Mention> kept = new ArrayList<>(ordered.size());
        // Mentions that may still overlap with the next one; few at a time.
        PriorityQueue<Mention> open = new PriorityQueue<>(
                Comparator.comparingInt(mention -> mention.span().end()));
        java.util.Set<Mention> beaten = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Mention mention : ordered) {
            Span span = mention.span();
            while (!open.isEmpty() && open.element().span().end() <= span.start()) {
                open.remove();
            }
            for (Mention other : open) {
                if (competes(mention, other)) {
                    beaten.add(STRONGER.compare(mention, other) < 0 ? other : mention);
                }
            }
            open.add(mention);
        }
        for (Mention mention : ordered) {
            if (!beaten.contains(mention)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static boolean competes(Mention a, Mention b) {
        return a.kind().equals(b.kind())
                && a.span().overlaps(b.span())
                && !a.provenance().extractor().equals(b.provenance().extractor());
    }
}
