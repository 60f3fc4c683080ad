package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.tagger.NameLabels;
import io.factbox.kit.tagger.NameWord;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.Locale;
import java.util.Set;

/**
 * What looks like an organization and is none: a minister's field, a ship, a number, a country's code behind an athlete, and the name
 * of a body or firm that is part of that of an event, a law or a product ({@code FIFA World Cup}).
 */
final class LookAlikes {
    /** So many words of a minister's field are looked back at. */
    private static final int FIELDS = 16;
    /** So many words has the rest of an event's name at most. */
    private static final int REST = 4;

    private static final Set<String> SHIPS =
            Set.of("INS", "USS", "HMS", "HMAS", "HMCS", "HMNZS", "RMS", "MV", "KRI", "BRP", "USNS");

    private final WordTable classes;
    private final Terms terms;

    LookAlikes(WordTable classes, Terms terms) {
        this.classes = classes;
        this.terms = terms;
    }

    void decide(Names names) {
        AnalyzedText text = names.text();
        for (Name name : names.all()) {
            if (!name.isOrganization()) {
                continue;
            }
            if (isCountryCode(names, name)) {
                names.add(name.first(), name.last(), NameLabels.PLACE, "country-code");
            } else if (name.length() > 1 && SHIPS.contains(text.tokenText(name.first()))) {
                names.veto(name, "a ship");
            } else if (isNumber(text, name)) {
                names.veto(name, "a number");
            } else if (isField(text, name)) {
                names.veto(name, "a minister's field");
            } else if (isPartOfThing(names, name)) {
                names.veto(name, "part of the name of an event, a law or a product");
            }
        }
    }

    private boolean is(AnalyzedText text, int token, NameWord some) {
        return (Math.max(0, classes.get(text, token)) & some.bit()) != 0;
    }

    /** {@code Ana Diaz (ESP)} */
    private boolean isCountryCode(Names names, Name name) {
        int open = name.first() - 1;
        AnalyzedText text = names.text();
        return name.length() == 1
                && open > 0
                && text.tokenIs(open, "(")
                && names.isNamed(open - 1)
                && names.nameAt(open - 1).isPerson()
                && terms.isCountryCode(text, name.first());
    }

    /** {@code No. 3}, {@code Gen Z} */
    private static boolean isNumber(AnalyzedText text, Name name) {
        String first = text.tokenText(name.first()).toLowerCase(Locale.ROOT);
        int last = name.last();
        return name.length() > 1
                && name.length() < 4
                && ((first.equals("no") || first.equals("no.")) && text.tokenShape(last) == TokenShape.NUMBER
                        || (first.equals("gen") || first.equals("generation"))
                                && text.tokenEnd(last) - text.tokenStart(last) == 1);
    }

    /** {@code Minister of Education, Science and Technology}: whatever part of it was taken for a name. */
    private boolean isField(AnalyzedText text, Name name) {
        for (int t = name.first(); t <= name.last(); t++) {
            if (is(text, t, NameWord.HEAD) || text.tokenShape(t) == TokenShape.UPPER) {
                return false;
            }
        }
        int from = Math.max(text.sentenceStart(text.sentenceOf(name.first())) + 1, name.first() - FIELDS);
        for (int t = name.first() - 1; t >= from; t--) {
            if (text.tokenIs(t, "of") || text.tokenIs(t, "for")) {
                return text.tokenIs(t - 1, "minister") || text.tokenIs(t - 1, "ministers");
            }
            if (text.tokenShape(t) != TokenShape.CAPITALIZED
                    && !text.tokenIs(t, ",")
                    && !text.tokenIs(t, "and")
                    && !text.tokenIs(t, "the")) {
                return false;
            }
        }
        return false;
    }

    /** In running text, capitalised words behind the name that are in no name themselves and end in Cup, Act, Report and the like. */
    private boolean isPartOfThing(Names names, Name name) {
        AnalyzedText text = names.text();
        if (!text.blockKind(name.first()).isProse()) {
            return false;
        }
        int end = text.sentenceEnd(text.sentenceOf(name.first()));
        int t = name.last() + 1;
        while (t < end
                && t - name.last() <= REST
                && text.spaceBefore(t)
                && text.tokenShape(t) == TokenShape.CAPITALIZED
                && !names.isNamed(t)) {
            t++;
        }
        int last = t - 1;
        return last > name.last() && is(text, last, NameWord.THING) && !is(text, last, NameWord.HEAD);
    }
}
