package io.factbox.internal.entity;

import io.factbox.internal.mention.Mentions;
import io.factbox.mention.OrganizationMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names of an article mean the same organization. Each rule needs evidence in the article or in the user's list: one spelling
 * in other letters, a legal form or Group more, an acronym with its words, or an identifier.
 */
final class OrganizationAliases {
    private static final int ACRONYM_WITHOUT_BRACKETS = 3;

    private final CharSequence text;
    private final Groups<OrganizationMention> groups = new Groups<>();
    private final List<NameForm> forms = new ArrayList<>();

    private OrganizationAliases(CharSequence text, List<OrganizationMention> mentions) {
        this.text = text;
        Map<String, Integer> spelled = new HashMap<>();
        for (OrganizationMention mention : mentions) {
            Integer known = spelled.get(mention.name());
            int group = known == null ? groups.start() : known;
            if (known == null) {
                spelled.put(mention.name(), group);
                forms.add(NameForm.of(mention.name()));
            }
            groups.add(group, mention, mention.identifiers());
        }
    }

    /**
     * The mentions in groups.
     *
     * @param story where the headline is over and the story begins
     */
    static Groups<OrganizationMention> group(CharSequence text, int story, List<OrganizationMention> mentions) {
        OrganizationAliases aliases = new OrganizationAliases(text, mentions);
        aliases.byIdentifier();
        aliases.bySpelling();
        aliases.byCore();
        aliases.byBrackets(mentions);
        aliases.byInitials();
        aliases.byBrand(story);
        return aliases.groups;
    }

    private void byIdentifier() {
        Map<Map.Entry<String, String>, Integer> known = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (Map.Entry<String, String> identifier :
                    groups.identifiers(group).entrySet()) {
                Integer other = known.putIfAbsent(identifier, group);
                if (other != null) {
                    groups.join(other, group);
                }
            }
        }
    }

    /** THE EXAMPLE, TheExample.com and The Example. */
    private void bySpelling() {
        Map<String, Integer> known = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            NameForm form = forms.get(group);
            joinKnown(known, form.compact(), group);
            joinKnown(known, String.join("", form.words()), group);
        }
    }

    private void joinKnown(Map<String, Integer> known, String key, int group) {
        if (!key.isEmpty()) {
            Integer other = known.putIfAbsent(key, group);
            if (other != null) {
                groups.join(other, group);
            }
        }
    }

    /** Example, Example Group and Example Group Holdings Ltd; but not Example Group with Example Technologies. */
    private void byCore() {
        Map<List<String>, List<Integer>> cores = new LinkedHashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            Mentions.addTo(cores, forms.get(group).core(), group);
        }
        for (List<Integer> same : cores.values()) {
            NameForm form = forms.get(same.get(0));
            if (same.size() > 1 && !form.core().isEmpty() && !form.isCommon()) {
                joinTails(same);
            }
        }
    }

    private void joinTails(List<Integer> same) {
        List<String> longest = List.of();
        for (int group : same) {
            List<String> tail = forms.get(group).tail();
            longest = tail.size() > longest.size() ? tail : longest;
        }
        boolean agree = true;
        for (int group : same) {
            List<String> tail = forms.get(group).tail();
            agree &= longest.subList(0, tail.size()).equals(tail);
        }
        Map<List<String>, Integer> byTail = new HashMap<>();
        for (int group : same) {
            List<String> key = agree ? List.of() : forms.get(group).tail();
            Integer other = byTail.putIfAbsent(key, group);
            if (other != null) {
                groups.join(other, group);
            }
        }
    }

    /** A name with its acronym in brackets behind it, or an acronym with its words. */
    private void byBrackets(List<OrganizationMention> mentions) {
        Map<String, Integer> number = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            number.put(groups.first(group).name(), group);
        }
        Set<String> defined = new HashSet<>();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            OrganizationMention before = mentions.get(i);
            OrganizationMention inside = mentions.get(i + 1);
            if (!isBracketed(before, inside)) {
                continue;
            }
            NameForm first = NameForm.of(before.name());
            NameForm second = NameForm.of(inside.name());
            boolean acronym = second.words().size() == 1 && first.mayShortenTo(inside.name())
                    || first.isAcronym() && second.mayShortenTo(before.name());
            String shorter = first.isAcronym() ? before.name() : inside.name();
            if (acronym && defined.add(shorter)) {
                groups.join(number.get(before.name()), number.get(inside.name()));
            }
        }
    }

    private boolean isBracketed(OrganizationMention before, OrganizationMention inside) {
        int open = before.span().end();
        int close = inside.span().end();
        return inside.span().start() - open == 2
                && text.charAt(open) == ' '
                && text.charAt(open + 1) == '('
                && close < text.length()
                && text.charAt(close) == ')';
    }

    /** An acronym that is the initials of just one name of the article, and in no bracket explained otherwise. */
    private void byInitials() {
        Map<String, Set<Integer>> byInitials = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            String initials = forms.get(group).initials();
            if (initials.length() >= ACRONYM_WITHOUT_BRACKETS
                    && forms.get(group).words().size() >= 3) {
                Groups.addTo(byInitials, initials, groups.root(group));
            }
        }
        Set<Integer> explained = new HashSet<>();
        for (int group = 0; group < groups.size(); group++) {
            if (!forms.get(group).isAcronym()) {
                explained.add(groups.root(group));
            }
        }
        for (int group = 0; group < groups.size(); group++) {
            NameForm form = forms.get(group);
            if (form.isAcronym() && !explained.contains(groups.root(group))) {
                Set<Integer> candidates =
                        byInitials.getOrDefault(form.original().replace(".", ""), Set.of());
                if (candidates.size() == 1) {
                    groups.join(candidates.iterator().next(), group);
                }
            }
        }
    }

    /** Example for Example Energy ASA, if no other name of the article begins like it. */
    private void byBrand(int story) {
        Map<List<String>, Integer> bare = new HashMap<>();
        Map<String, Set<Integer>> begun = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            NameForm form = forms.get(group);
            if (form.words().isEmpty()) {
                continue;
            }
            Groups.addTo(begun, form.words().get(0), groups.root(group));
            if (form.words().equals(form.core()) && !form.isCommon()) {
                bare.putIfAbsent(form.core(), group);
            }
        }
        for (int group = 0; group < groups.size(); group++) {
            NameForm form = forms.get(group);
            List<String> brand = form.hasLegalForm() ? form.brand() : form.core();
            Integer brief = brand.size() < form.core().size() ? bare.get(brand) : null;
            if (brief != null
                    && Set.of(groups.root(group), groups.root(brief)).equals(begun.get(brand.get(0)))
                    && takesUp(brief, group, story)) {
                groups.join(group, brief);
            }
        }
    }

    /**
     * Whether the story uses the full name first and the short one in a later sentence: in the same one it may be the parent
     * ({@code Example Energy ASA, a unit of Example}).
     */
    private boolean takesUp(int brief, int full, int story) {
        int from = groups.first(full).span().end();
        for (OrganizationMention mention : groups.members(brief)) {
            int start = mention.span().start();
            if (start >= story) {
                return start > from && hasSentenceEnd(lastEnd(full, start), start);
            }
        }
        return true;
    }

    /** Where the last mention of a group before an offset ends. */
    private int lastEnd(int group, int before) {
        int end = 0;
        for (OrganizationMention mention : groups.members(group)) {
            if (mention.span().start() < before) {
                end = mention.span().end();
            }
        }
        return end;
    }

    private boolean hasSentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '!'
                    || c == '?'
                    || c == '.' && i + 1 < to && !Character.isLetterOrDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
