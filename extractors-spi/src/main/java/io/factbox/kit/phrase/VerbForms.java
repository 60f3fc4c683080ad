package io.factbox.kit.phrase;

import java.util.function.ObjIntConsumer;

/** The forms of English verbs, made from the base form by the rules of spelling. */
public final class VerbForms {
    /** The base form. */
    public static final int BASE = 1;
    /** The form with -s. */
    public static final int THIRD = 2;
    /** The past tense. */
    public static final int PAST = 4;
    /** The past participle. */
    public static final int PARTICIPLE = 8;
    /** The form with -ing. */
    public static final int GERUND = 16;

    private static final String VOWELS = "aeiou";

    private VerbForms() {}

    /**
     * Passes every form of a verb with its bits to a consumer; one form may come twice.
     *
     * @param base the base form
     * @param past the past tense; empty if regular
     * @param participle the past participle; empty if regular
     * @param doubling whether a last consonant doubles though the verb has several syllables
     */
    public static void forEach(
            String base, String past, String participle, boolean doubling, ObjIntConsumer<String> consumer) {
        String stem = doubling || isShortClosed(base) ? base.concat(base.substring(base.length() - 1)) : base;
        consumer.accept(base, BASE);
        consumer.accept(third(base), THIRD);
        consumer.accept(past.isEmpty() ? regularPast(base, stem) : past, PAST);
        consumer.accept(participle.isEmpty() ? regularPast(base, stem) : participle, PARTICIPLE);
        consumer.accept(gerund(base, stem), GERUND);
    }

    private static boolean isVowel(String word, int i) {
        return i >= 0 && VOWELS.indexOf(word.charAt(i)) >= 0;
    }

    /** One syllable that ends in a vowel and one consonant: stop, beg. */
    private static boolean isShortClosed(String word) {
        int n = word.length();
        if (n < 3 || isVowel(word, n - 1) || "wxy".indexOf(word.charAt(n - 1)) >= 0 || !isVowel(word, n - 2)) {
            return false;
        }
        for (int i = 0; i < n - 2; i++) {
            if (isVowel(word, i) && !(i > 0 && word.charAt(i) == 'u' && word.charAt(i - 1) == 'q')) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInConsonantY(String word) {
        return word.endsWith("y") && !isVowel(word, word.length() - 2);
    }

    private static String third(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1).concat("ies");
        }
        boolean hissing = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("o");
        return base.concat(hissing ? "es" : "s");
    }

    private static String regularPast(String base, String stem) {
        if (base.endsWith("e")) {
            return base.concat("d");
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1).concat("ied") : stem.concat("ed");
    }

    private static String gerund(String base, String stem) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2).concat("ying");
        }
        boolean silent = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && base.length() > 2;
        return (silent ? base.substring(0, base.length() - 1) : stem).concat("ing");
    }
}
