package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of words that the rules for figures ask about. Immutable. */
final class FigureWords {
    private static final List<Tsv.Row> ROWS = Tsv.resource(FigureWords.class, "figure-words-en.tsv");

    /** Words that no counted noun phrase holds: prepositions, pronouns, auxiliaries, common verbs. */
    static final WordTable FUNCTION = words("FUNCTION");

    static final WordTable MONTH = words("MONTH");
    static final WordTable WEEKDAY = words("WEEKDAY");

    /** What stands before a year. */
    static final WordTable YEAR_CUE = words("YEAR_CUE");

    static final WordTable CLOCK = words("CLOCK");

    /** What a number behind it is a label of: {@code section 4}. */
    static final WordTable LABEL = words("LABEL");

    /** Labels that are common words too, and label in capitals only. */
    static final WordTable LABEL_FREE = words("LABEL_FREE");

    /** Plurals without an s. */
    static final WordTable PLURAL = words("PLURAL");

    /** Words on s that are no plurals. */
    static final WordTable NOT_PLURAL = words("NOT_PLURAL");

    /** What "one" does not count. */
    static final WordTable NOT_COUNTED = words("NOT_COUNTED");

    /** Behind these "one" is a pronoun. */
    static final WordTable ONE_AFTER = words("ONE_AFTER");

    /** Behind these an "m" is metres. */
    static final WordTable FOLLOWS_METRES = words("FOLLOWS_METRES");

    static final WordTable SCORE_CUE = words("SCORE_CUE");
    static final WordTable HALF_BEFORE = words("HALF_BEFORE");
    static final WordTable HALF_AFTER = words("HALF_AFTER");

    /** The other half of compounds that count nothing: {@code one-stop}. */
    static final WordTable COMPOUND_STOP = words("COMPOUND_STOP");

    /** Behind these an ordinal counts nothing: {@code first lady}. */
    static final WordTable ORDINAL_IDIOM = words("ORDINAL_IDIOM");

    static final WordTable DETERMINER = words("DETERMINER");
    static final WordTable ADDRESS = words("ADDRESS");

    /** With these "up" and "down" make other verbs. */
    static final WordTable PARTICLE_VERB = words("PARTICLE_VERB");

    /** What may stand between a verb of change and the amount. */
    static final WordTable LIGHT = words("LIGHT");

    /** What may stand between a verb of change and "to" besides names of things. */
    static final WordTable OBJECT_LINK = words("OBJECT_LINK");

    /** Behind these a number at the sentence's end belongs to the sentence. */
    static final WordTable TAKES_NUMBER = words("TAKES_NUMBER");

    /** Plurals that describe the noun behind them: {@code sales staff}. */
    static final WordTable ATTRIBUTIVE = words("ATTRIBUTIVE");

    /** Behind these an ordinal is a time: {@code the 21st century}. */
    static final WordTable PERIOD = words("PERIOD");

    /** Codes and signs of currencies that are words too: {@code ALL}, {@code TOP}. */
    static final WordTable CODE_WORD = words("CODE_WORD");

    /** Codes that are written in lower case too. */
    static final WordTable COMMON_CODE = words("COMMON_CODE");

    /** Currencies whose names are common words; large amounts only are money. */
    static final WordTable MONEY_WORD = words("MONEY_WORD");

    /** What follows "in" where it is inches. */
    static final WordTable SIZE = words("SIZE");

    /** What a price or a count is told for with a mere article: {@code $80 a share}. */
    static final WordTable RATE_NOUN = words("RATE_NOUN");

    /** Behind these "a year" is a time, no base of a rate: {@code a year earlier}. */
    static final WordTable TIME_SHIFT = words("TIME_SHIFT");

    /** Directions, which count nothing before "of": {@code 30 km north of}. */
    static final WordTable DIRECTION = words("DIRECTION");

    /** What is done to people; a number beside counts them. */
    static final WordTable VICTIM = words("VICTIM");

    /** Comparatives, which are not what is measured: {@code 2% higher}. */
    static final WordTable COMPARED = words("COMPARED");

    /** What an address abroad begins with: {@code 12 Rue de Rivoli}. */
    static final WordTable ADDRESS_FIRST = words("ADDRESS_FIRST");

    static final WordTable PARENT = words("PARENT");

    /** Behind these "over" says why: {@code jailed over $2m fraud}. */
    static final WordTable OVER_CAUSE = words("OVER_CAUSE");

    /** Verbs of headlines in capitals, behind which a number is no part of a name: {@code Firm to Hire 300 Engineers}. */
    static final WordTable TITLE_VERB = words("TITLE_VERB");

    /** Behind these a hyphen leaves the number a number: {@code sub-500}. */
    static final WordTable JOINER = words("JOINER");

    /** Behind these an ordinal alone is a place: {@code came second}. */
    static final WordTable RANK_CUE = words("RANK_CUE");

    /** Behind these a number may be years of age. */
    static final WordTable TURN_CUE = words("TURN_CUE");

    /** Verbs of a change whose direction the two values tell: {@code went from 5 to 7}. */
    static final WordTable MOVE_VERB = words("MOVE_VERB");

    /** In what something rises or falls: {@code fell 3% in volume}; behind "in" other things are where it did. */
    static final WordTable DIMENSION = words("DIMENSION");

    /** Alone behind a number these name nothing that it counts: {@code 200 more}. */
    static final WordTable COMPARING = words("COMPARING");

    /** Behind a number these show that it is no age: {@code he was 5 for 6}. */
    static final WordTable SCORE_LINK = words("SCORE_LINK");

    private FigureWords() {}

    private static WordTable words(String type) {
        Map<String, Integer> entries = new HashMap<>();
        for (Tsv.Row row : ROWS) {
            if (row.cell(0).equals(type)) {
                for (String word : row.cell(1).split(",")) {
                    entries.put(word.strip(), 0);
                }
            }
        }
        return WordTable.of(entries);
    }
}
