package io.factbox.internal.engine;

import io.factbox.internal.mention.Mentions;
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
    private static final Comparator<Mention> TEXT_ORDER = new Comparator<>() {
        @Override
        public int compare(Mention a, Mention b) {
            int order = a.span().compareTo(b.span());
            order = order != 0 ? order : a.kind().id().compareTo(b.kind().id());
            order = order != 0 ? order : byExtractor(a, b);
            order = order != 0 ? order : Double.compare(b.confidence(), a.confidence());
            return order != 0
                    ? order
                    : a.provenance().rule().compareTo(b.provenance().rule());
        }
    };

    private static final Comparator<Mention> STRONGEST_FIRST = new Comparator<>() {
        @Override
        public int compare(Mention a, Mention b) {
            int order = Integer.compare(b.span().length(), a.span().length());
            order = order != 0 ? order : Double.compare(b.confidence(), a.confidence());
            order = order != 0 ? order : byExtractor(a, b);
            return order != 0 ? order : TEXT_ORDER.compare(a, b);
        }
    };

    private MentionMerge() {}

    /** All mentions that stay, in text order. */
    static List<Mention> merge(List<Mention> mentions) {
        Map<MentionKind<?>, List<Mention>> byKind = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Mentions.addTo(byKind, mention.kind(), mention);
        }
        List<Mention> kept = new ArrayList<>(mentions.size());
        for (List<Mention> rivals : byKind.values()) {
            addWinners(rivals, kept);
        }
        kept.sort(TEXT_ORDER);
        return kept;
    }

    private static int byExtractor(Mention a, Mention b) {
        return a.provenance().extractor().compareTo(b.provenance().extractor());
    }

    private static void addWinners(List<Mention> rivals, List<Mention> kept) {
        if (areOfOneExtractor(rivals)) {
            kept.addAll(rivals);
            return;
        }
        Map<String, Taken> taken = new TreeMap<>();
        rivals.sort(STRONGEST_FIRST);
        for (Mention mention : rivals) {
            String extractor = mention.provenance().extractor();
            if (!isBeaten(mention, taken)) {
                taken.computeIfAbsent(extractor, id -> new Taken()).add(mention.span());
                kept.add(mention);
            }
        }
    }

    private static boolean areOfOneExtractor(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (byExtractor(mention, mentions.get(0)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBeaten(Mention mention, Map<String, Taken> taken) {
        for (Map.Entry<String, Taken> other : taken.entrySet()) {
            if (!other.getKey().equals(mention.provenance().extractor())
                    && other.getValue().overlaps(mention.span())) {
                return true;
            }
        }
        return false;
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
