package io.factbox.readers.html;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Who wrote the article: people, each once, without "By", times, roles and addresses. From JSON-LD, from {@code meta}, from elements that
 * are named after authors, from a line after the title that begins with "By", whichever first names a person.
 *
 * @param people the writers
 * @param where where they were found
 */
record Bylines(List<String> people, String where) {
    private static final Bylines NONE = new Bylines(List.of(), "");
    private static final String[] META = {
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "cxenseparse:author",
        "byl",
        "dc.contributor",
        "article:author_name",
        "og:author",
        "twitter:creator:name",
        "author_name",
        "rnews:author"
    };
    private static final int LONGEST = 160;
    private static final int MOST = 8;
    private static final WordTable WORDS = load();
    private static final int BY = 1;
    private static final int AND = 2;
    private static final int ROLE = 4;
    private static final int ORGANIZATION = 8;

    private static WordTable load() {
        Map<String, Integer> bits = Map.of("BY", BY, "AND", AND, "ROLE", ROLE, "ORGANIZATION", ORGANIZATION);
        Map<String, Integer> entries = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(Bylines.class, "page-bylines.tsv")) {
            for (String word : row.cell(1).split(",")) {
                entries.merge(word.strip(), bits.getOrDefault(row.cell(0), 0), (a, b) -> a | b);
            }
        }
        return WordTable.of(entries);
    }

    static Bylines of(PageHead head, Headline headline, MainText main, String publisher) {
        Bylines stated = stated(head, publisher);
        if (!stated.people.isEmpty()) {
            return stated;
        }
        Bylines visible = visible(main.outline(), headline, main.firstRun(), publisher);
        return visible.people.isEmpty() ? organization(head, publisher) : visible;
    }

    /** Who wrote the article by what the page says about itself outside its text. */
    static Bylines stated(PageHead head, String publisher) {
        Bylines data = jsonLd(head.jsonLd(), publisher);
        if (!data.people.isEmpty()) {
            return data;
        }
        for (String name : META) {
            Set<String> people = new LinkedHashSet<>();
            head.metas(name).forEach(value -> addPeople(value, publisher, people));
            if (!people.isEmpty()) {
                return new Bylines(List.copyOf(people), "meta");
            }
        }
        return NONE;
    }

    /** Where nobody is named, the organization that signs, unless it is the outlet itself. */
    private static Bylines organization(PageHead head, String publisher) {
        Optional<String> data = head.jsonLd().ofArticle("author").flatMap(head.jsonLd()::text);
        return data.or(() -> head.meta(META))
                .filter(name -> isOrganization(name, publisher))
                .map(name -> new Bylines(List.of(name), data.isPresent() ? "json-ld" : "meta"))
                .orElse(NONE);
    }

    private static boolean isOrganization(String name, String publisher) {
        String own = letters(publisher);
        String other = letters(name);
        return name.length() < 40
                && name.indexOf(' ') > 0
                && !name.contains("://")
                && (bits(name.substring(name.lastIndexOf(' ') + 1)) & ROLE) == 0
                && !other.contains(own)
                && !own.contains(other);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]|^the ", "");
    }

    private static Bylines jsonLd(JsonLd data, String publisher) {
        Set<String> people = new LinkedHashSet<>();
        for (Object author : JsonLd.list(
                data.ofArticle("author").orElse(data.ofArticle("creator").orElse(null)))) {
            if (author instanceof Map<?, ?> reference) {
                Map<?, ?> node = data.resolve(reference);
                if (!JsonLd.types(node).contains("Organization")) {
                    for (Object name : JsonLd.list(node.get("name"))) {
                        addPeople(JsonLd.plain(String.valueOf(name)), publisher, people);
                    }
                }
            } else if (author instanceof String name) {
                addPeople(JsonLd.plain(name), publisher, people);
            }
        }
        return new Bylines(List.copyOf(people), "json-ld");
    }

    private static Bylines visible(PageOutline outline, Headline headline, int bodyRun, String publisher) {
        Set<String> people = new LinkedHashSet<>();
        for (int e = 0; e < outline.elements() && people.isEmpty(); e++) {
            boolean named = isAuthorElement(outline, e);
            int length = outline.textEnd(e) - outline.textStart(e);
            if (named && length > 3 && length < LONGEST && !inComments(outline, e)) {
                addLinked(outline, e, publisher, people);
                if (people.isEmpty()) {
                    addPeople(outline.elementText(e), publisher, people);
                }
            }
        }
        if (!people.isEmpty()) {
            return new Bylines(List.copyOf(people), "markup");
        }
        int from = headline.element() < 0 ? Math.max(0, bodyRun - 8) : outline.firstRun(headline.element());
        for (int run = from; run < Math.min(outline.runs(), Math.max(bodyRun, from + 6)) && people.isEmpty(); run++) {
            String line = outline.runLength(run) < LONGEST ? outline.runText(run) : "";
            int space = line.indexOf(' ');
            if (space > 0 && (bits(line.substring(0, space)) & BY) != 0 && Character.isUpperCase(line.charAt(0))) {
                addPeople(line, publisher, people);
            }
        }
        return people.isEmpty() ? NONE : new Bylines(List.copyOf(people), "text");
    }

    /** Where a byline links its names, what stands around the links is their papers and places. */
    private static void addLinked(PageOutline outline, int byline, String publisher, Set<String> people) {
        for (Element link : outline.node(byline).getElementsByTag("a")) {
            addPeople(link.text(), publisher, people);
        }
    }

    private static boolean isAuthorElement(PageOutline outline, int e) {
        return (outline.roles(e) & Role.bits(Role.AUTHOR, Role.BYLINE)) != 0;
    }

    private static boolean inComments(PageOutline outline, int element) {
        for (int e = element; e >= 0; e = outline.parent(e)) {
            if (outline.has(e, Role.COMMENTS) || outline.has(e, Role.RELATED)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the people whom a line names. */
    private static void addPeople(String line, String publisher, Set<String> people) {
        if (line.length() > 600 || line.contains("://")) {
            return;
        }
        for (String part : parts(line)) {
            String name = trim(part);
            if (isPerson(name) && !name.equalsIgnoreCase(publisher) && people.size() < MOST) {
                people.add(name);
            }
        }
    }

    /** Cuts at line breaks, commas, bars, semicolons, slashes and the words for "and". */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word :
                line.replaceAll("[\\n|;,/•·()\\[\\]]|\\s[–—-]\\s", " \n ").split("[ \\t]+")) {
            boolean and = (bits(word) & AND) != 0 && !Character.isUpperCase(word.charAt(0)) || word.equals("\n");
            if (and) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(part.isEmpty() ? "" : " ").append(word);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Without "By" before and punctuation around. */
    private static String trim(String part) {
        String name = part.strip();
        while (true) {
            int space = name.indexOf(' ');
            if (space > 0 && (bits(name.substring(0, space)) & BY) != 0) {
                name = name.substring(space + 1).strip();
                continue;
            }
            int second = space < 0 ? -1 : name.indexOf(' ', space + 1);
            if (second > 0 && (bits(name.substring(0, second)) & BY) != 0) {
                name = name.substring(second + 1).strip();
                continue;
            }
            break;
        }
        int from = 0;
        int to = name.length();
        while (from < to && !Character.isLetter(name.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(name.charAt(to - 1)) && name.charAt(to - 1) != '.') {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isPerson(String name) {
        String[] words = name.split(" ");
        if (name.isEmpty()
                || words.length > 5
                || name.length() < 3
                || name.indexOf('@') >= 0
                || (bits(name) & ROLE) != 0) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if ((bits(word) & (ORGANIZATION | ROLE)) != 0) {
                return false;
            }
            char first = word.isEmpty() ? ' ' : word.charAt(0);
            if (Character.isDigit(first)) {
                return false;
            }
            capitals += isCapital(word) ? 1 : 0;
        }
        boolean cased = Character.isUpperCase(name.charAt(0)) || Character.isLowerCase(name.charAt(0));
        return !cased || capitals >= 2 && capitals * 2 >= words.length;
    }

    /** {@code Oakes}, and {@code d'Este} too. */
    private static boolean isCapital(String word) {
        boolean elided = word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '’');
        return !word.isEmpty()
                && (Character.isUpperCase(word.charAt(0)) || elided && Character.isUpperCase(word.charAt(2)));
    }

    private static int bits(String word) {
        return Math.max(0, word.isEmpty() ? 0 : WORDS.get(word));
    }
}
