package io.factbox.internal.entity;

import io.factbox.mention.PersonMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names of an article mean the same person: a surname, or a name with fewer words, goes with the one full name that it fits. */
final class PersonAliases {
    /** Where more full names share a word, nobody can tell whose it is; and time stays linear. */
    private static final int MOST_OF_ONE_NAME = 32;

    private final Groups<PersonMention> groups = new Groups<>();
    private final List<List<String>> names = new ArrayList<>();

    private PersonAliases(List<PersonMention> mentions) {
        Map<List<String>, Integer> spelled = new HashMap<>();
        for (PersonMention mention : mentions) {
            List<String> words = NameForm.of(mention.name()).words();
            Integer known = spelled.get(words);
            int group = known == null ? groups.start() : known;
            if (known == null) {
                spelled.put(words, group);
                names.add(words);
            }
            groups.add(group, mention, Map.of());
        }
    }

    /** The mentions in groups. */
    static Groups<PersonMention> group(List<PersonMention> mentions) {
        PersonAliases aliases = new PersonAliases(mentions);
        aliases.join();
        return aliases.groups;
    }

    private void join() {
        Map<String, Set<Integer>> byWord = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            List<String> words = names.get(group);
            if (words.size() > 1) {
                Groups.addTo(byWord, words.get(0), group);
                Groups.addTo(byWord, words.get(words.size() - 1), group);
            }
        }
        // Fuller names first, so that a surname sees "Jo Doe" and "Jo A. Doe" as one.
        for (int length = 6; length >= 1; length--) {
            for (int group = 0; group < groups.size(); group++) {
                if (names.get(group).size() == length) {
                    joinFuller(group, byWord);
                }
            }
        }
    }

    private void joinFuller(int group, Map<String, Set<Integer>> byWord) {
        List<String> words = names.get(group);
        if (words.isEmpty()) {
            return;
        }
        Set<Integer> candidates = byWord.getOrDefault(words.get(words.size() - 1), Set.of());
        if (candidates.size() > MOST_OF_ONE_NAME) {
            return;
        }
        Set<Integer> fuller = new HashSet<>();
        for (int other : candidates) {
            if (isFuller(names.get(other), words) && fits(words, names.get(other))) {
                fuller.add(groups.root(other));
            }
        }
        if (fuller.size() == 1) {
            groups.join(fuller.iterator().next(), group);
        }
    }

    /** Whether a name has more words than another, or spells out its initials. */
    private static boolean isFuller(List<String> name, List<String> other) {
        return name.size() > other.size() || name.size() == other.size() && !name.equals(other) && hasInitial(other);
    }

    private static boolean hasInitial(List<String> name) {
        for (String word : name) {
            if (word.length() == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the shorter name's words stand in the longer one in their order; an initial stands for a word. */
    private static boolean fits(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : shorter) {
            while (at < longer.size() && !stands(word, longer.get(at))) {
                at++;
            }
            if (at++ == longer.size()) {
                return false;
            }
        }
        return shorter.size() == 1 || stands(shorter.get(0), longer.get(0));
    }

    private static boolean stands(String word, String other) {
        return word.equals(other) || word.length() == 1 && other.startsWith(word);
    }
}
