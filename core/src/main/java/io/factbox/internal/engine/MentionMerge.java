package io.factbox.internal.engine;

import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins mentions of several extractors. Mentions of one kind and different extractors that overlap compete: the longer stays, of
 * equally long ones the one with the higher confidence, then the lower id. What is beaten beats nobody, and what one extractor returns
 * never competes with itself.
 */
final class MentionMerge {
    private static final Comparator<Mention> TEXT_ORDER = Comparator.comparing(Mention::span)
            .thenComparing(mention -> mention.kind().id())
            .thenComparing(mention -> mention.provenance().extractor())
            .thenComparing(mention -> -mention.confidence())
            .thenComparing(mention -> mention.provenance().rule());

    private static final Comparator<Mention> STRONGEST_FIRST = Comparator.comparingInt(
                    (Mention mention) -> -mention.span().length())
            .thenComparing(mention -> -mention.confidence())
            .thenComparing(mention -> mention.provenance().extractor())
            .thenComparing(TEXT_ORDER);

    private MentionMerge() {}

    /** All mentions that stay, in text order. */
    static List<Mention> merge(List<Mention> mentions) {
        Map<MentionKind<?>, List<Mention>> byKind = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byKind.computeIfAbsent(mention.kind(), kind -> new ArrayList<>()).add(mention);
        }
        List<Mention> kept = new ArrayList<>(mentions.size());
        byKind.values().forEach(rivals -> addWinners(rivals, kept));
        kept.sort(TEXT_ORDER);
        return kept;
    }

    private static void addWinners(List<Mention> rivals, List<Mention> kept) {
        Map<String, Taken> byExtractor = new TreeMap<>();
        for (Mention mention : rivals) {
            byExtractor.computeIfAbsent(mention.provenance().extractor(), id -> new Taken());
        }
        if (byExtractor.size() == 1) {
            kept.addAll(rivals);
            return;
        }
        rivals.sort(STRONGEST_FIRST);
        for (Mention mention : rivals) {
            String extractor = mention.provenance().extractor();
            boolean beaten = byExtractor.entrySet().stream()
                    .anyMatch(other -> !other.getKey().equals(extractor)
                            && other.getValue().overlaps(mention.span()));
            if (!beaten) {
                byExtractor.get(extractor).add(mention.span());
                kept.add(mention);
            }
        }
    }

    /** The stretches of text that one extractor's mentions have taken. */
    private static final class Taken {
        /** End by start; none overlap. */
        private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

        boolean overlaps(Span span) {
            Map.Entry<Integer, Integer> before = stretches.lowerEntry(span.end());
            return before != null && before.getValue() > span.start();
        }

        void add(Span span) {
            int start = span.start();
            int end = span.end();
            for (Map.Entry<Integer, Integer> before = stretches.lowerEntry(end);
                    before != null && before.getValue() > start;
                    before = stretches.lowerEntry(end)) {
                start = Math.min(start, before.getKey());
                end = Math.max(end, before.getValue());
                stretches.remove(before.getKey());
            }
            stretches.put(start, end);
        }
    }
}
