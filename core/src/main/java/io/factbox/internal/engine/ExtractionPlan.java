package io.factbox.internal.engine;

import io.factbox.FactboxException;
import io.factbox.mention.MentionKind;
import io.factbox.spi.ExtractorDescriptor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
        for (ExtractorDescriptor descriptor : descriptors) {
            waiting.put(descriptor.id(), descriptor);
        }
        List<ExtractorDescriptor> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            ExtractorDescriptor next = firstFree(waiting.values());
            if (next == null) {
                throw new FactboxException("extractors need each other in a circle: " + circle(waiting)
                        + ". Leave one of them out with without(..)");
            }
            waiting.remove(next.id());
            order.add(next);
        }
        return order;
    }

    /** The first that needs to wait for none of the others, if there is one. */
    private static @Nullable ExtractorDescriptor firstFree(Collection<ExtractorDescriptor> waiting) {
        for (ExtractorDescriptor one : waiting) {
            boolean free = true;
            for (ExtractorDescriptor other : waiting) {
                free &= !before(other, one);
            }
            if (free) {
                return one;
            }
        }
        return null;
    }

    /** Whether {@code maker} makes a kind that {@code user} looks at. An extractor may look at other makers of its own kind. */
    private static boolean before(ExtractorDescriptor maker, ExtractorDescriptor user) {
        return maker != user
                && (!Collections.disjoint(maker.produces(), user.requires())
                        || !Collections.disjoint(maker.produces(), user.uses()));
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
