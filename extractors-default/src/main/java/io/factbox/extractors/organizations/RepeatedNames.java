package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.tagger.NameLabels;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One article, one meaning: a name that is of several kinds in an article is of one, and a name found once is found everywhere. */
final class RepeatedNames {
    private final Names names;
    private final AnalyzedText text;

    private RepeatedNames(Names names) {
        this.names = names;
        text = names.text();
    }

    static void decide(Names names) {
        RepeatedNames repeated = new RepeatedNames(names);
        repeated.surnames();
        repeated.vote();
        repeated.find();
    }

    /** A single word that ends a person's full name in the article, and begins no organization's, is that person. */
    private void surnames() {
        Set<Integer> last = new HashSet<>();
        for (Name name : names.all()) {
            if (name.isPerson() && name.length() > 1) {
                last.add(text.tokenHash(name.last()));
            }
        }
        for (Name name : names.all()) {
            if (name.isOrganization() && name.length() > 1) {
                last.remove(text.tokenHash(name.first()));
            }
        }
        for (Name name : names.all()) {
            if (name.isOrganization()
                    && name.length() == 1
                    && text.tokenShape(name.first()) == TokenShape.CAPITALIZED
                    && last.contains(text.tokenHash(name.first()))) {
                names.add(name.first(), name.last(), NameLabels.PERSON, "surname");
            }
        }
    }

    private int hash(Name name) {
        return WordHash.of(text, text.tokenStart(name.first()), text.tokenEnd(name.last()));
    }

    /** The kind that most mentions of a name have is that of all. */
    private void vote() {
        Map<Integer, int[]> votes = new HashMap<>();
        List<Name> all = names.all();
        for (Name name : all) {
            int hash = hash(name);
            int[] counts = votes.get(hash);
            if (counts == null) {
                counts = new int[3];
                votes.put(hash, counts);
            }
            counts[name.kind()]++;
        }
        for (Name name : all) {
            int[] counts = votes.get(hash(name));
            int total = counts[0] + counts[1] + counts[2];
            int kind = name.kind();
            for (int k = 0; k < 3; k++) {
                if (counts[k] > counts[kind] && counts[k] * 3 >= total * 2) {
                    kind = k;
                }
            }
            if (kind != name.kind()) {
                names.add(name.first(), name.last(), kind, "majority");
            }
        }
    }

    /** Names of organizations that the tagger found in most places stand in the others too. */
    private void find() {
        Map<Integer, Name> known = new HashMap<>();
        Map<Name, Integer> balance = new HashMap<>();
        for (Name name : names.all()) {
            if (name.isOrganization()
                    && (name.length() > 1 || text.tokenShape(name.first()) != TokenShape.CAPITALIZED)) {
                Name first = known.putIfAbsent(text.tokenHash(name.first()), name);
                count(balance, first == null ? name : first, 1);
            }
        }
        Map<Integer, Name> others = new TreeMap<>();
        for (int t = 0; t < text.tokenCount(); t++) {
            if (names.isNamed(t) || !text.tokenShape(t).isNameLike()) {
                continue;
            }
            Name name = known.get(text.tokenHash(t));
            if (name != null && standsAt(name, t) && !goesOn(t + name.length())) {
                others.put(t, name);
                count(balance, name, -1);
            }
        }
        for (Map.Entry<Integer, Name> other : others.entrySet()) {
            int token = other.getKey();
            Name name = other.getValue();
            if (balance.getOrDefault(name, 0) >= 0) {
                names.add(token, token + name.length() - 1, NameLabels.ORGANIZATION, "repeated");
            }
        }
    }

    private static void count(Map<Name, Integer> counts, Name name, int more) {
        counts.put(name, counts.getOrDefault(name, 0) + more);
    }

    private boolean goesOn(int token) {
        return token < text.tokenCount()
                && text.tokenShape(token).isNameLike()
                && text.sentenceOf(token) == text.sentenceOf(token - 1);
    }

    private boolean standsAt(Name name, int token) {
        int length = name.length();
        if (token + length > text.tokenCount() || !names.isFree(token, token + length - 1)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.tokenHash(token + i) != text.tokenHash(name.first() + i)
                    || text.tokenShape(token + i) != text.tokenShape(name.first() + i)) {
                return false;
            }
        }
        return true;
    }
}
