package io.factbox.readers.structure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** News agencies and press-release wires, as they sign. */
final class Agencies {
    private static final Set<String> NAMES = withUpperCase(Phrases.names("agencies.tsv"));

    private Agencies() {}

    private static Set<String> withUpperCase(Set<String> given) {
        Set<String> all = new HashSet<>(given);
        for (String name : given) {
            all.add(name.toUpperCase(Locale.ROOT));
        }
        return Set.copyOf(all);
    }

    /** Whether a name is an agency's, in its own spelling or in upper case. */
    static boolean isAgency(String name) {
        return NAMES.contains(name);
    }
}
