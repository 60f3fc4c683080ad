package io.factbox.internal.engine;

import io.factbox.FactboxException;
import io.factbox.mention.MentionKind;
import io.factbox.spi.ExtractorDescriptor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The order of extractors: every maker of a kind before everyone who looks at it, ties by id. */
final class ExtractionPlan {
    private ExtractionPlan() {}

    /**
     * The descriptors in the order in which they run.
     *
     * @throws FactboxException if they need each other in a circle; the message names it
     */
    static List<ExtractorDescriptor> order(Iterable<ExtractorDescriptor> descriptors) {
        Map<String, ExtractorDescriptor> waiting = new TreeMap<>();
        descriptors.forEach(descriptor -> waiting.put(descriptor.id(), descriptor));
        List<ExtractorDescriptor> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            ExtractorDescriptor next = waiting.values().stream()
                    .filter(candidate -> waiting.values().stream().noneMatch(other -> before(other, candidate)))
                    .findFirst()
                    .orElseThrow(() -> new FactboxException("extractors need each other in a circle: " + circle(waiting)
                            + ". Leave one of them out with without(..)"));
            waiting.remove(next.id());
            order.add(next);
        }
        return order;
    }

    /** Whether {@code maker} makes a kind that {@code user} looks at. An extractor may look at other makers of its own kind. */
    private static boolean before(ExtractorDescriptor maker, ExtractorDescriptor user) {
        return maker != user
                && maker.produces().stream()
                        .anyMatch(kind ->
                                user.requires().contains(kind) || user.uses().contains(kind));
    }

    private static String circle(Map<String, ExtractorDescriptor> waiting) {
        Deque<String> path = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        ExtractorDescriptor at = waiting.values().iterator().next();
        while (seen.add(at.id())) {
            path.addLast(at.id());
            ExtractorDescriptor user = at;
            at = waiting.values().stream()
                    .filter(maker -> before(maker, user))
                    .findFirst()
                    .orElseThrow();
        }
        while (!path.getFirst().equals(at.id())) {
            path.removeFirst();
        }
        path.addLast(at.id());
        return String.join(" -> ", path);
    }

    /** The required kinds that none of {@code made} has. */
    static Set<MentionKind<?>> missing(ExtractorDescriptor descriptor, Set<MentionKind<?>> made) {
        Set<MentionKind<?>> missing = new HashSet<>(descriptor.requires());
        missing.removeAll(made);
        return missing;
    }
}
