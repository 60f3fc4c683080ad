package io.factbox.readers.structure;

import java.util.Locale;

/** How names are spelled in prose. */
final class Spelling {
    private Spelling() {}

    /** An upper-case name as names are written: {@code JANE O'NEIL-DOE} as {@code Jane O'Neil-Doe}; initials stay. */
    static String asName(String upper) {
        StringBuilder name = new StringBuilder(upper.length());
        boolean inside = false;
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            name.append(inside ? upper.substring(i, i + 1).toLowerCase(Locale.ROOT) : c);
            inside = Character.isLetter(c);
        }
        return name.toString();
    }

    /**
     * The spelling that the text uses in prose for a name written without spaces: {@code The Beacon} for {@code THEBEACON} and
     * {@code TheBeacon.org}; the given one where there is no other.
     */
    static String inProse(String text, String name) {
        String key = letters(withoutDomain(name));
        if (key.length() < 3) {
            return name;
        }
        String spaced = find(text, key, true);
        if (!spaced.isEmpty()) {
            return spaced;
        }
        String together = isShouted(name) ? find(text, key, false) : "";
        return together.isEmpty() ? name : together;
    }

    /** {@code TheBeacon.org} without its {@code .ai}, {@code www.} too. */
    static String withoutDomain(String name) {
        String host = name.regionMatches(true, 0, "www.", 0, 4) ? name.substring(4) : name;
        int dot = host.indexOf('.');
        return dot > 1 && host.indexOf(' ') < 0 ? host.substring(0, dot) : host;
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                letters.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** A run of words whose letters are the key: each capitalized and parted by spaces, or one word with some lower case. */
    private static String find(String text, String key, boolean spaced) {
        for (int start = 0; start + key.length() <= text.length(); start++) {
            char c = text.charAt(start);
            boolean wordStart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (!wordStart || Character.toLowerCase(c) != key.charAt(0) || Character.isLowerCase(c)) {
                continue;
            }
            int end = match(text, start, key);
            if (end > 0) {
                String found = text.substring(start, end);
                if (spaced ? found.indexOf(' ') > 0 : !isShouted(found)) {
                    return found;
                }
            }
        }
        return "";
    }

    private static int match(String text, int start, String key) {
        int at = start;
        for (int k = 0; k < key.length(); k++) {
            if (k > 0 && at + 1 < text.length() && text.charAt(at) == ' ') {
                at++;
                if (Character.isLowerCase(text.charAt(at))) {
                    return -1;
                }
            }
            if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != key.charAt(k)) {
                return -1;
            }
            at++;
        }
        boolean wordEnd = at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                        && !(text.charAt(at) == '.'
                                && at + 1 < text.length()
                                && Character.isLetter(text.charAt(at + 1)));
        return wordEnd ? at : -1;
    }
}
