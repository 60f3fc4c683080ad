package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.extractors.sources.SourceNouns.Kind;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.SourceAttribution.Type;
import io.factbox.text.TokenShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what kind of source a noun phrase names. */
final class SourceTypes {
    private final Passage passage;
    private final CueLexicon lexicon;
    private final SourceNouns nouns;
    private final Map<Integer, OrganizationMention> organizations = new HashMap<>();

    SourceTypes(Passage passage, CueLexicon lexicon, SourceNouns nouns, List<OrganizationMention> found) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.nouns = nouns;
        for (OrganizationMention organization : found) {
            organizations.putIfAbsent(organization.span().start(), organization);
        }
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    Type type(Range source, int head, int baseEnd) {
        if (at(head) == WordClass.PRONOUN || at(head) == WordClass.RELATIVE) {
            return pronoun(head);
        }
        if (isOrganization(source, head)) {
            return Type.ORGANIZATION;
        }
        boolean name = at(head) == WordClass.NAME;
        int kinds = nouns.kinds(passage.text, head);
        if (Kind.COUNTRY.in(kinds) && (baseEnd - source.start() == 1 || passage.is(source.start(), "the"))) {
            return Type.COUNTRY;
        }
        int document = lexicon.document(passage.text, head);
        if (document >= 0) {
            return document == CueLexicon.EVENT ? Type.EVENT : Type.DOCUMENT;
        }
        if (Kind.UNNAMED.in(kinds)) {
            return Type.ANONYMOUS;
        }
        if (Kind.GROUP.in(kinds)) {
            return passage.is(head, "police") || passage.is(head, "authorities") ? Type.ORGANIZATION : Type.GROUP;
        }
        if (name ? hasOrganizationWord(source, baseEnd) : Kind.ORGANIZATION.in(kinds)) {
            return Type.ORGANIZATION;
        }
        if (Kind.ROLE.in(kinds)) {
            return Type.PERSON;
        }
        if (!name) {
            boolean plural = passage.text.charAt(passage.text.tokenEnd(head) - 1) == 's';
            return plural || at(head) == WordClass.NUMBER || at(head) == WordClass.DETERMINER
                    ? Type.GROUP
                    : Type.PERSON;
        }
        boolean article = passage.is(source.start(), "the");
        boolean acronym = passage.text.tokenShape(head) == TokenShape.UPPER
                && passage.text.tokenEnd(head) - passage.text.tokenStart(head) > 1;
        return article || acronym || at(head) == WordClass.POSSESSIVE_MARK ? Type.ORGANIZATION : Type.PERSON;
    }

    private Type pronoun(int token) {
        if (passage.is(token, "it") || passage.is(token, "which") || passage.is(token, "that")) {
            return Type.ORGANIZATION;
        }
        boolean many = passage.is(token, "they") || passage.is(token, "we") || passage.is(token, "them");
        return many ? Type.GROUP : Type.PERSON;
    }

    private boolean hasOrganizationWord(Range source, int baseEnd) {
        for (int i = source.start(); i < baseEnd; i++) {
            if (at(i) == WordClass.NAME && nouns.is(passage.text, i, Kind.ORGANIZATION_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an earlier extractor found an organization that ends with the head. */
    private boolean isOrganization(Range source, int head) {
        for (int i = source.start(); i <= head && !organizations.isEmpty(); i++) {
            OrganizationMention organization = organizations.get(passage.text.tokenStart(i));
            if (organization != null && organization.span().end() >= passage.text.tokenEnd(head)) {
                return true;
            }
        }
        return false;
    }
}
