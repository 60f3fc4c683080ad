package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.tagger.NameLexicon;
import io.factbox.kit.tagger.NameTagger;
import io.factbox.kit.tagger.TaggerModel;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.OrganizationMention.Type;
import io.factbox.mention.PersonMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.text.AnalyzedText;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the names of organizations and persons: a tagger proposes, then rules decide, each looking at the whole article. */
final class OrganizationExtractor implements Extractor {
    private final NameTagger tagger;
    private final OrganizationTypes types;
    private final Terms terms;
    private final NameBoundaries boundaries;
    private final LookAlikes lookAlikes;
    private final WordTable classes;
    private final WatchList list;

    OrganizationExtractor(NameLexicon lexicon, TaggerModel model, WatchList list) {
        tagger = new NameTagger(model, lexicon);
        types = new OrganizationTypes(lexicon.names(), lexicon.classes());
        terms = new Terms();
        boundaries = new NameBoundaries(lexicon.classes(), terms);
        lookAlikes = new LookAlikes(lexicon.classes(), terms);
        classes = lexicon.classes();
        this.list = list;
    }

    @Override
    public List<Mention> extract(ExtractionContext context) throws ExtractionException {
        float[] margins = new float[context.text().tokenCount()];
        Names names = new Names(context, tagger.tag(context.text(), margins), margins);
        context.checkBudget();
        boundaries.decide(names);
        Acronyms.decide(names, terms, classes);
        lookAlikes.decide(names);
        PersonLikeFirms.decide(names, types);
        RepeatedNames.decide(names);
        CreditedNames.decide(names, context.article());
        Map<Name, Integer> rows = ListedNames.decide(names, list, types);
        return new MentionMaker(context, names).make(rows);
    }

    /** Turns the names of one article into mentions. */
    private final class MentionMaker {
        private final ExtractionContext context;
        private final AnalyzedText text;
        private final Names names;
        private final List<Name> all;
        private final PersonRoles roles;

        MentionMaker(ExtractionContext context, Names names) {
            this.names = names;
            this.context = context;
            text = context.text();
            all = names.all();
            roles = new PersonRoles(names, classes);
        }

        List<Mention> make(Map<Name, Integer> rows) {
            Map<Name, Type> typed = types.of(all, text);
            List<Mention> mentions = new ArrayList<>();
            for (Name name : all) {
                if (!isWanted(name, text.blockKind(name.first()))) {
                    continue;
                }
                if (name.isPerson()) {
                    mentions.add(person(name));
                } else if (name.isOrganization()) {
                    Integer row = rows.get(name);
                    Type type = typed.getOrDefault(name, Type.OTHER);
                    if (row == null
                            && type == Type.OTHER
                            && names.isDoubtful(name)
                            && !types.beginsListed(text, name.first(), name.last())) {
                        names.veto(name, "nothing but its neighbours make it one");
                        continue;
                    }
                    mentions.add(
                            row == null ? organization(name, type, Map.of()) : listed(name, type, list.entry(row)));
                }
            }
            return mentions;
        }

        private OrganizationMention listed(Name name, Type type, WatchList.Entry entry) {
            return organization(name, entry.type() == Type.OTHER ? type : entry.type(), entry.identifiers());
        }

        private OrganizationMention organization(Name name, Type type, Map<String, String> identifiers) {
            Span span = text.span(name.first(), name.last());
            String surface = span.slice(text);
            return new OrganizationMention(
                    span,
                    surface,
                    OneLine.of(surface),
                    type,
                    identifiers,
                    confidence(name.rule(), type),
                    context.provenance(name.rule()));
        }

        private PersonMention person(Name name) {
            Span span = text.span(name.first(), name.last());
            String surface = span.slice(text);
            PersonRoles.Role role = roles.of(name);
            return new PersonMention(
                    span,
                    surface,
                    OneLine.of(surface),
                    role.role(),
                    role.affiliation(),
                    confidenceOfPerson(name.rule()),
                    context.provenance(name.rule()));
        }
    }

    /** Names in the story count, in credits those of organizations, in furniture only those whom a credit names. */
    private static boolean isWanted(Name name, BlockKind kind) {
        return switch (kind) {
            case FURNITURE, TIMESTAMP -> name.rule().equals(CreditedNames.RULE);
            case BYLINE, DATELINE, CREDIT -> name.isOrganization();
            default -> true;
        };
    }

    /**
     * How often a rule is right, as measured on news of many countries. What the tagger finds is much surer where a list, a head or a
     * legal form tells the type too.
     */
    private static double confidence(String rule, Type type) {
        return switch (rule) {
            case CreditedNames.RULE, ListedNames.RULE -> 0.95;
            case Names.TAGGER -> type == Type.OTHER ? 0.53 : 0.87;
            case "acronym" -> 0.8;
            case "firm-like-person" -> 0.75;
            default -> 0.45;
        };
    }

    private static double confidenceOfPerson(String rule) {
        return rule.equals(Names.TAGGER) ? 0.78 : 0.75;
    }
}
