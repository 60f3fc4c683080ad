package io.factbox.internal.text;

import io.factbox.text.WordTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The word lists of text analysis. */
final class Words {
    /** The full stop after the abbreviation never ends a sentence. */
    static final int NEVER_ENDS = 0;
    /** The full stop after the abbreviation ends a sentence if the next word begins one. */
    static final int MAY_END = 1;

    /** The word is an abbreviation only where a number follows: "no. 5", "art. 7". */
    static final int NUMBER_FOLLOWS = 2;

    /** Abbreviations without their last stop. */
    static final WordTable ABBREVIATIONS = abbreviations();

    /** Top-level domains that make {@code Name.tld} one token; no common words of prose after a missing space. */
    static final WordTable DOMAINS = WordTable.ofWords(
            "com org net gov edu mil int info biz ai io co uk us ca au nz de fr es it nl be ch at se no dk "
                    + "fi pl cz ru ua cn jp kr in pk bd lk sg my th vn ph id hk tw za ng ke gh eg ae sa il tr br mx ar cl pe ie pt gr eu tv fm app dev "
                    + "news media asia africa online site");

    /** Letters that are glued before an amount: split from the digits. */
    static final WordTable CURRENCY_PREFIXES =
            WordTable.ofWords("rm rs r tk dh dhs usd eur gbp cny rmb jpy inr aud cad nzd sgd hkd twd "
                    + "krw idr myr thb php vnd pkr bdt lkr aed sar qar omr kwd bhd ils try egp zar ngn kes ghs ugx tzs brl mxn ars clp cop pen jd qr kd bd sr ro usdt dzd tnd lbp jod kzt uzs gel amd azn etb xaf xof mur scr mvr npr lak khr mmk mnt sh shs kshs "
                    + "rub uah pln czk huf sek nok dkk chf isk ron bgn n gh us ksh tsh ush ugsh nt hk idr");

    /** Of these, the ones that begin other codes too: the N95 mask, the COP28 conference. */
    static final WordTable CODE_PREFIXES = WordTable.ofWords("cop n");

    /** Words that begin a sentence far more often than they continue one, when capitalised after an abbreviation. */
    static final WordTable STARTERS = WordTable.ofWords(
            "the a an this that these those it its he she they we i you his her their our my there here "
                    + "but and or so yet if when while as after before since although though because however meanwhile moreover in on at by for from "
                    + "with without under over during last next now then also both all some many most more other another one two three no not "
                    + "what who how why where which according despite");

    private Words() {}

    private static WordTable abbreviations() {
        Map<String, Integer> entries = new HashMap<>();
        String name = "abbreviations.tsv";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    entries.put(cells[0], ends(cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return WordTable.of(entries);
    }

    private static int ends(String cell) {
        return switch (cell) {
            case "NEVER" -> NEVER_ENDS;
            case "MAYBE" -> MAY_END;
            case "NUMBER" -> NUMBER_FOLLOWS;
            default -> throw new IllegalArgumentException("abbreviations end NEVER, MAYBE or NUMBER, not " + cell);
        };
    }
}
