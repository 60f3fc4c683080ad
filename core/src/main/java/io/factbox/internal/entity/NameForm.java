package io.factbox.internal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name taken apart for comparison.
 *
 * @param original the name as written
 * @param words its words in lower case, without a leading article
 * @param core the words without legal form and words such as Group at the end
 * @param tail what was taken off the end, legal forms left out; a mark where there was nothing but a legal form
 */
record NameForm(String original, List<String> words, List<String> core, List<String> tail) {
    private static final Set<String> LEGAL =
            Set.of(("inc incorporated corp corporation co company ltd limited plc llc llp lp ag se sa sas nv bv"
                            + " ab as asa oyj oy spa srl gmbh kg kgaa pte pty bhd berhad sdn tbk pt pjsc jsc ojsc pcl kk ltda")
                    .split(" "));
    private static final Set<String> TAIL =
            Set.of("group", "holding", "holdings", "technologies", "technology", "enterprises");
    /** Words behind a brand that say what the firm does; not those that as a rule name a part of it, such as Capital or Ventures. */
    private static final Set<String> TRADE = Set.of(
            ("airlines airways automotive aviation bank banking beverages biosciences biotech breweries brewery cement"
                            + " chemical chemicals construction electric electronics energy engineering fertilisers fertilizers food"
                            + " foods gas healthcare industries insurance laboratories lines logistics machinery manufacturing medical"
                            + " metals minerals mining motor motors networks oil packaging paper petroleum pharma pharmaceutical"
                            + " pharmaceuticals power railways renewables resources retail semiconductor semiconductors shipbuilding"
                            + " shipping software solar steel stores sugar supermarkets systems telecom telecommunications telecoms"
                            + " textiles therapeutics tobacco transport utilities wind")
                    .split(" "));
    /** The tail of Example Ltd: it is not that of Example Group, which may be another firm. */
    private static final String LEGAL_FORM = "=";
    /** Words that name nothing by themselves. */
    private static final Set<String> COMMON = Set.of(
            ("news bank group party union council ministry united national international general first city state american federal"
                            + " central standard global world new public people progress star sun times post guardian mirror today"
                            + " media digital capital energy power gas oil steel water air sky ocean pacific atlantic northern southern"
                            + " eastern western north south east west royal imperial premier prime best smart future next front"
                            + " commercial industrial agricultural merchants savings development investment trust citizens peoples"
                            + " security community local regional metropolitan island river mountain valley coast country")
                    .split(" "));

    NameForm {
        words = List.copyOf(words);
        core = List.copyOf(core);
        tail = List.copyOf(tail);
    }

    static NameForm of(String name) {
        List<String> words = words(name);
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        List<String> core = new ArrayList<>(words);
        List<String> tail = new ArrayList<>();
        while (core.size() > 1) {
            String last = core.get(core.size() - 1);
            if (TAIL.contains(last)) {
                tail.add(0, last.equals("holding") ? "holdings" : last);
            } else if (!LEGAL.contains(last)) {
                break;
            }
            core.remove(core.size() - 1);
        }
        if (tail.isEmpty() && core.size() < words.size()) {
            tail.add(LEGAL_FORM);
        }
        return new NameForm(name, words, core, tail);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                word.append(c);
            } else if (c != '.' && c != '\'' && c != '’' && !(c == '/' && word.length() == 1)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** Whether the name is one word that names nothing by itself. */
    boolean isCommon() {
        return core.size() == 1 && COMMON.contains(core.get(0));
    }

    /** Whether the name ends in a legal form. */
    boolean hasLegalForm() {
        return words.size() > 1 && LEGAL.contains(words.get(words.size() - 1));
    }

    /** The words before those of the trade: {@code example} of Example Oil and Gas Ltd; all of them where there are none. */
    List<String> brand() {
        int end = core.size();
        while (end > 1 && (TRADE.contains(core.get(end - 1)) || isAnd(core.get(end - 1)) && end < core.size())) {
            end--;
        }
        return core.subList(0, end);
    }

    private static boolean isAnd(String word) {
        return word.equals("and") || word.equals("&");
    }

    /** Letters and digits only, in lower case; of a host name the part before the dot. */
    String compact() {
        String plain = original.strip();
        int dot = plain.indexOf('.');
        boolean host = dot > 2
                && dot + 2 < plain.length()
                && plain.indexOf(' ') < 0
                && Character.isLetter(plain.charAt(dot + 1))
                && plain.indexOf('.', dot + 1) < 0;
        return String.join("", words(host ? plain.substring(0, dot) : plain));
    }

    /** The initials of the capitalised words, in capitals. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (start && Character.isUpperCase(c)) {
                initials.append(c);
            }
            start = c == ' ' || c == '-' || c == '\n' || c == '\u00A0';
        }
        if (original.regionMatches(true, 0, "the ", 0, 4) && initials.length() > 1) {
            initials.deleteCharAt(0);
        }
        return initials.toString();
    }

    /** Whether the name is one word that is mostly capitals. */
    boolean isAcronym() {
        int upper = 0;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c == ' ') {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper >= 2 && upper * 2 >= original.length();
    }

    /** Whether the letters of {@code acronym} stand in this name in their order, the first at its beginning. */
    boolean mayShortenTo(String acronym) {
        String letters = String.join("", words);
        String small = acronym.toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || small.isEmpty() || letters.charAt(0) != small.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            at = letters.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
