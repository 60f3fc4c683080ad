package io.factbox.extractors.organizations;

import io.factbox.article.Article;
import io.factbox.article.Credit;
import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.tagger.NameLabels;
import io.factbox.text.AnalyzedText;
import io.factbox.text.BlockKind;
import io.factbox.text.TokenShape;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The outlet, the agency and the holder of the copyright, whom the article's credits name: there, and wherever else one of their
 * spellings stands ({@code The Outlook}, {@code THEOUTLOOK}, {@code TheOutlook.com}), furniture included.
 */
final class CreditedNames {
    static final String RULE = "credit";
    private static final int LONGEST = 6;

    private final Names names;
    private final AnalyzedText text;
    private final Set<String> spellings = new HashSet<>();

    private CreditedNames(Names names) {
        this.names = names;
        text = names.text();
    }

    static void decide(Names names, Article article) {
        CreditedNames credited = new CreditedNames(names);
        Optional<String> publisher = article.metadata().publisher();
        if (publisher.isPresent()) {
            credited.know(publisher.get());
        }
        for (Credit credit : article.credits()) {
            credited.take(credit);
        }
        for (Credit credit : article.credits()) {
            if (credit.role() == Credit.Role.CURATOR) {
                credited.takeCurator(credit);
            }
        }
        if (!credited.spellings.isEmpty()) {
            credited.find();
        }
    }

    /** Remembers a name, and the parts of one that names two. */
    private void know(String name) {
        for (String part : name.replace('|', '/').split("/")) {
            String key = key(part);
            if (key.length() > 3) {
                spellings.add(key);
            }
        }
    }

    private void take(Credit credit) {
        switch (credit.role()) {
            case PUBLISHER, WIRE, COPYRIGHT -> {
                if (mark(credit)) {
                    know(credit.name());
                }
            }
            default -> {}
        }
    }

    private void takeCurator(Credit credit) {
        if (spellings.contains(key(credit.name()))) {
            mark(credit);
        }
    }

    /** Makes the credited name an organization, unless it was taken for a person's. */
    private boolean mark(Credit credit) {
        int inside = credit.text().indexOf(credit.name());
        if (inside < 0 || credit.name().isBlank()) {
            return false;
        }
        int start = credit.span().start() + inside;
        int first = text.firstTokenAt(start);
        int last = text.firstTokenAt(start + credit.name().length() - 1);
        if (first >= text.tokenCount()
                || last >= text.tokenCount()
                || text.tokenStart(first) != start
                || last - first >= LONGEST * 2) {
            return false;
        }
        if (names.isNamed(first)
                && names.nameAt(first).isPerson()
                && credit.role() == Credit.Role.COPYRIGHT
                && !spellings.contains(key(credit.name()))) {
            return false;
        }
        names.add(first, last, NameLabels.ORGANIZATION, RULE);
        return true;
    }

    private void find() {
        StringBuilder letters = new StringBuilder();
        for (String spelling : spellings) {
            letters.append(spelling.charAt(0));
        }
        String initials = letters.toString();
        for (int t = 0; t < text.tokenCount(); t++) {
            if (!mayBegin(t) || initials.indexOf(Character.toLowerCase(text.charAt(text.tokenStart(t)))) < 0) {
                continue;
            }
            int last = lastOfSpelling(t);
            if (last >= t && standsAlone(t, last)) {
                names.add(t, last, NameLabels.ORGANIZATION, RULE);
                t = last;
            }
        }
    }

    /** The last token of the longest spelling that begins with a token, or -1. */
    private int lastOfSpelling(int first) {
        StringBuilder key = new StringBuilder(key(text.tokenText(first)));
        int end = Math.min(text.sentenceEnd(text.sentenceOf(first)), first + LONGEST);
        int best = -1;
        for (int t = first; t < end && startsSome(key.toString()); ) {
            if (text.tokenShape(t) != TokenShape.PUNCTUATION && spellings.contains(key.toString())) {
                best = t;
            }
            t++;
            if (t < end) {
                appendKey(key, text.subSequence(text.tokenStart(t), text.tokenEnd(t)));
            }
        }
        return best;
    }

    private boolean mayBegin(int token) {
        TokenShape shape = text.tokenShape(token);
        return shape.isNameLike() || shape == TokenShape.WEB && text.charAt(text.tokenStart(token)) != '@';
    }

    /** Whether the words are not part of a longer name that is known already. */
    private boolean standsAlone(int first, int last) {
        if (!names.isNamed(first)) {
            return text.blockKind(first) != BlockKind.TIMESTAMP;
        }
        Name name = names.nameAt(first);
        return name.first() >= first && name.last() <= last;
    }

    private boolean startsSome(String begun) {
        for (String spelling : spellings) {
            if (spelling.startsWith(begun)) {
                return true;
            }
        }
        return false;
    }

    /** A spelling without case, spaces and signs; of a host name the part before the dot. */
    static String key(String name) {
        String plain = name.strip();
        int dot = plain.indexOf('.');
        if (dot > 2
                && dot + 2 < plain.length()
                && plain.indexOf(' ') < 0
                && Character.isLetter(plain.charAt(dot + 1))) {
            plain = plain.startsWith("www.") ? key(plain.substring(4)) : plain.substring(0, dot);
        }
        StringBuilder key = new StringBuilder(plain.length());
        appendKey(key, plain);
        return key.toString();
    }

    private static void appendKey(StringBuilder key, CharSequence some) {
        for (int i = 0; i < some.length(); i++) {
            char c = Character.toLowerCase(some.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
    }
}
