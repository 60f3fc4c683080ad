package io.factbox.internal.entity;

import io.factbox.internal.mention.Mentions;
import io.factbox.mention.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Mentions in groups that are joined step by step (union-find). Groups whose identifiers contradict each other are never joined.
 *
 * @param <M> the kind of mentions
 */
final class Groups<M extends Mention> {
    private final List<List<M>> members = new ArrayList<>();
    private final List<Map<String, String>> identifiers = new ArrayList<>();
    /** Of each group the one it was joined to, or itself. */
    private int[] parents = new int[16];

    private int size;

    /** Starts a group and returns its number. */
    int start() {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
        }
        parents[size] = size;
        members.add(new ArrayList<>(2));
        identifiers.add(Map.of());
        return size++;
    }

    void add(int group, M mention, Map<String, String> some) {
        members.get(group).add(mention);
        if (!some.isEmpty()) {
            Map<String, String> all = new HashMap<>(some);
            all.putAll(identifiers.get(group));
            identifiers.set(group, all);
        }
    }

    int size() {
        return size;
    }

    M first(int group) {
        return members.get(group).get(0);
    }

    List<M> members(int group) {
        return members.get(group);
    }

    int root(int group) {
        int root = group;
        while (parents[root] != root) {
            root = parents[root];
        }
        int at = group;
        while (parents[at] != root) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    /** Joins two groups, unless one scheme identifies them differently. */
    void join(int a, int b) {
        int first = Math.min(root(a), root(b));
        int second = Math.max(root(a), root(b));
        if (first == second) {
            return;
        }
        Map<String, String> ours = identifiers.get(first);
        Map<String, String> others = identifiers.get(second);
        for (Map.Entry<String, String> theirs : others.entrySet()) {
            if (!ours.getOrDefault(theirs.getKey(), theirs.getValue()).equals(theirs.getValue())) {
                return;
            }
        }
        if (!others.isEmpty()) {
            Map<String, String> all = new HashMap<>(ours);
            all.putAll(others);
            identifiers.set(first, all);
        }
        parents[second] = first;
    }

    Map<String, String> identifiers(int group) {
        return identifiers.get(root(group));
    }

    /** The mentions of each joined group, by its first mention, each in text order. */
    Map<Integer, List<M>> joined() {
        Map<Integer, List<M>> joined = new LinkedHashMap<>();
        for (int group = 0; group < size; group++) {
            int root = root(group);
            if (root == group) {
                joined.put(root, new ArrayList<>(members.get(group)));
            } else {
                Objects.requireNonNull(joined.get(root)).addAll(members.get(group));
            }
        }
        for (List<M> same : joined.values()) {
            same.sort(Mentions.IN_TEXT_ORDER);
        }
        return joined;
    }

    /** Adds a group to those that a key leads to. */
    static void addTo(Map<String, Set<Integer>> sets, String key, int group) {
        Set<Integer> set = sets.get(key);
        if (set == null) {
            set = new HashSet<>();
            sets.put(key, set);
        }
        set.add(group);
    }
}
