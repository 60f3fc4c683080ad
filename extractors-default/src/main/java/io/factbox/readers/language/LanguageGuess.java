package io.factbox.readers.language;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language by its script, and among Latin ones by its commonest words. Says nothing where it is not sure: a wrong
 * language keeps extractors from the article.
 */
public final class LanguageGuess {
    /** So many characters are looked at. */
    private static final int LOOK = 20_000;

    private static final int FEWEST_LETTERS = 40;
    private static final int FEWEST_WORDS = 25;
    private static final int FEWEST_HITS = 6;

    private static final Lexicon LEXICON = Lexicon.load();

    private final CharSequence text;
    private final int end;
    /** Letters beside Latin ones, by script; null while there are none, since scripts are slow to load. */
    private int @Nullable [] letters;

    private int all;
    private int words;
    private final int[] hits = new int[LEXICON.languages.size()];
    private int ukrainian;
    private int russian;
    private int persian;

    private LanguageGuess(CharSequence text) {
        this.text = text;
        end = Math.min(text.length(), LOOK);
    }

    /** Languages, and their common words: a word's number has a bit for each language that has it. */
    private record Lexicon(List<String> languages, WordTable words) {
        static Lexicon load() {
            List<String> languages = new ArrayList<>();
            Map<String, Integer> words = new HashMap<>();
            for (Tsv.Row row : Tsv.resource(LanguageGuess.class, "stopwords.tsv")) {
                int bit = 1 << languages.size();
                languages.add(row.cell(0));
                for (String word : row.cell(1).split(" ")) {
                    words.put(word, words.getOrDefault(word, 0) | bit);
                }
            }
            return new Lexicon(List.copyOf(languages), WordTable.of(words));
        }
    }

    /** The language of a text, where that is certain. */
    public static Optional<Locale> of(CharSequence text) {
        LanguageGuess guess = new LanguageGuess(text);
        guess.count();
        Optional<String> tag = guess.decide();
        return tag.isPresent() ? Optional.of(Locale.forLanguageTag(tag.get())) : Optional.empty();
    }

    private void count() {
        int at = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (!Character.isLetter(c)) {
                at++;
                continue;
            }
            int start = at;
            int hash = 0;
            while (at < end && (Character.isLetter(text.charAt(at)) || isApostrophe(at))) {
                letter(text.charAt(at));
                hash = WordHash.next(hash, text.charAt(at));
                at++;
            }
            word(start, at, hash);
        }
    }

    private boolean isApostrophe(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < end && Character.isLetter(text.charAt(at + 1));
    }

    private void letter(char c) {
        all++;
        if (c < 0x250 || c == '’') {
            return;
        }
        if (letters == null) {
            letters = new int[UnicodeScript.values().length];
        }
        letters[UnicodeScript.of(c).ordinal()]++;
        ukrainian += "іїєґІЇЄҐў".indexOf(c) >= 0 ? 1 : 0;
        russian += "ыэёъЫЭ".indexOf(c) >= 0 ? 1 : 0;
        persian += "پچژگکیٹڈے".indexOf(c) >= 0 ? 1 : 0;
    }

    private void word(int start, int to, int hash) {
        if (text.charAt(start) >= 0x2000) {
            return;
        }
        words++;
        int bits = LEXICON.words.get(text, start, to, hash);
        if (bits == WordTable.NONE) {
            return;
        }
        for (int i = 0; i < hits.length; i++) {
            hits[i] += bits >> i & 1;
        }
    }

    private Optional<String> decide() {
        if (all < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return letters == null ? latin() : byScript(letters);
    }

    private Optional<String> byScript(int[] counts) {
        int kana = counts[UnicodeScript.HIRAGANA.ordinal()] + counts[UnicodeScript.KATAKANA.ordinal()];
        int han = counts[UnicodeScript.HAN.ordinal()];
        if (isMost(kana + han)) {
            return Optional.of(kana * 10 > han ? "ja" : "zh");
        }
        if (isMost(counts[UnicodeScript.HANGUL.ordinal()])) {
            return Optional.of("ko");
        }
        if (isMost(counts[UnicodeScript.CYRILLIC.ordinal()])) {
            return russian > 0 && ukrainian == 0 ? Optional.of("ru") : Optional.empty();
        }
        if (isMost(counts[UnicodeScript.ARABIC.ordinal()])) {
            return persian == 0 ? Optional.of("ar") : Optional.empty();
        }
        if (isMost(counts[UnicodeScript.GREEK.ordinal()])) {
            return Optional.of("el");
        }
        if (isMost(counts[UnicodeScript.HEBREW.ordinal()])) {
            return Optional.of("he");
        }
        if (isMost(counts[UnicodeScript.THAI.ordinal()])) {
            return Optional.of("th");
        }
        return latin();
    }

    private boolean isMost(int count) {
        return count * 10 > all * 6;
    }

    /** The language whose common words are a sixth of all words, and half as many again as of any other. */
    private Optional<String> latin() {
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        int best = 0;
        int second = -1;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                second = best;
                best = i;
            } else if (second < 0 || hits[i] > hits[second]) {
                second = i;
            }
        }
        boolean sure = hits[best] >= FEWEST_HITS && hits[best] * 6 >= words && hits[best] * 2 >= hits[second] * 3;
        return sure ? Optional.of(LEXICON.languages.get(best)) : Optional.empty();
    }
}
