package io.factbox.extractors.organizations;

/** Makes white space single. */
final class OneLine {
    private OneLine() {}

    static String of(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
