package io.factbox.internal.entity;

import io.factbox.internal.mention.Mentions;
import io.factbox.mention.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions in groups that are joined step by step (union-find). Groups whose identifiers contradict each other are never joined.
 *
 * @param <M> the kind of mentions
 */
final class Groups<M extends Mention> {
    private final List<List<M>> members = new ArrayList<>();
    private final List<Map<String, String>> identifiers = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    /** Starts a group and returns its number. */
    int start() {
        parents.add(parents.size());
        members.add(new ArrayList<>());
        identifiers.add(new HashMap<>());
        return parents.size() - 1;
    }

    void add(int group, M mention, Map<String, String> some) {
        members.get(group).add(mention);
        for (Map.Entry<String, String> identifier : some.entrySet()) {
            identifiers.get(group).putIfAbsent(identifier.getKey(), identifier.getValue());
        }
    }

    int size() {
        return parents.size();
    }

    M first(int group) {
        return members.get(group).get(0);
    }

    List<M> members(int group) {
        return members.get(group);
    }

    int root(int group) {
        int root = group;
        while (parents.get(root) != root) {
            root = parents.get(root);
        }
        int at = group;
        while (parents.get(at) != root) {
            int next = parents.get(at);
            parents.set(at, root);
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
        for (Map.Entry<String, String> theirs : identifiers.get(second).entrySet()) {
            if (!ours.getOrDefault(theirs.getKey(), theirs.getValue()).equals(theirs.getValue())) {
                return;
            }
        }
        ours.putAll(identifiers.get(second));
        parents.set(second, first);
    }

    Map<String, String> identifiers(int group) {
        return identifiers.get(root(group));
    }

    /** The mentions of each joined group, by its first mention, each in text order. */
    Map<Integer, List<M>> joined() {
        Map<Integer, List<M>> joined = new LinkedHashMap<>();
        for (int group = 0; group < size(); group++) {
            List<M> same = joined.get(root(group));
            if (same == null) {
                same = new ArrayList<>();
                joined.put(root(group), same);
            }
            same.addAll(members.get(group));
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
