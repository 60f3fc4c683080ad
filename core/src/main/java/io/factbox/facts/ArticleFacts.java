package io.factbox.facts;

import io.factbox.article.Article;
import io.factbox.entity.Entity;
import io.factbox.mention.DateMention;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fact box of one article: its mentions, its entities, and what binds them. Immutable. */
public final class ArticleFacts {
    private final Article article;
    private final List<Mention> mentions;
    private final List<Entity> entities;
    private final Bindings bindings;
    private final List<SkippedFact> skipped;
    private final List<ExtractionProblem> problems;
    private final Map<Mention, Entity> entityOf = new IdentityHashMap<>();

    /**
     * What binds mentions to each other; mentions are keys by identity.
     *
     * @param saidBy mention to the attribution whose content it stands in
     * @param asOf figure to the date that it holds for
     * @param entityOf mentions without an entity list entry of their own (sources) to their entity
     */
    public record Bindings(
            Map<Mention, SourceAttribution> saidBy, Map<Mention, DateMention> asOf, Map<Mention, Entity> entityOf) {
        /** Nothing is bound. */
        public static Bindings none() {
            return new Bindings(Map.of(), Map.of(), Map.of());
        }
    }

    /**
     * Binds the parts; called by the engine.
     *
     * @param article the article
     * @param mentions all mentions in text order
     * @param entities all entities
     * @param bindings what binds the mentions; the maps are kept, not copied
     * @param skipped what was vetoed
     * @param problems what failed
     */
    public ArticleFacts(
            Article article,
            List<Mention> mentions,
            List<Entity> entities,
            Bindings bindings,
            List<SkippedFact> skipped,
            List<ExtractionProblem> problems) {
        this.article = article;
        this.mentions = List.copyOf(mentions);
        this.entities = List.copyOf(entities);
        this.bindings = bindings;
        this.skipped = List.copyOf(skipped);
        this.problems = List.copyOf(problems);
        entityOf.putAll(bindings.entityOf());
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                entityOf.put(mention, entity);
            }
        }
    }

    /** The article, with the structure that was found in it. */
    public Article article() {
        return article;
    }

    /** All mentions in text order; at the same place the longer first, then by kind. */
    public List<Mention> mentions() {
        return mentions;
    }

    /**
     * The mentions of one kind in text order.
     *
     * @param <M> the kind's type
     */
    public <M extends Mention> List<M> mentions(MentionKind<M> kind) {
        List<M> some = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind().equals(kind)) {
                some.add(kind.type().cast(mention));
            }
        }
        return Collections.unmodifiableList(some);
    }

    /** Who says what. */
    public List<SourceAttribution> sources() {
        return mentions(SourceAttribution.KIND);
    }

    /** The dates. */
    public List<DateMention> dates() {
        return mentions(DateMention.KIND);
    }

    /** The organizations. */
    public List<OrganizationMention> organizations() {
        return mentions(OrganizationMention.KIND);
    }

    /** The persons. */
    public List<PersonMention> persons() {
        return mentions(PersonMention.KIND);
    }

    /** The figures. */
    public List<FigureMention> figures() {
        return mentions(FigureMention.KIND);
    }

    /** What several mentions have in common, ordered by type and first mention. */
    public List<Entity> entities() {
        return entities;
    }

    /** The entity of a mention of this fact box. */
    public Optional<Entity> entityOf(Mention mention) {
        return Optional.ofNullable(entityOf.get(mention));
    }

    /** Who says it: the innermost attribution whose content a mention of this fact box stands in. */
    public Optional<SourceAttribution> saidBy(Mention mention) {
        return Optional.ofNullable(bindings.saidBy().get(mention));
    }

    /** The date that a figure of this fact box holds for, where its clause states one. */
    public Optional<DateMention> asOf(Mention figure) {
        return Optional.ofNullable(bindings.asOf().get(figure));
    }

    /** What looked like a fact and was vetoed, in text order. */
    public List<SkippedFact> skipped() {
        return skipped;
    }

    /** What failed, in the order of the plan. */
    public List<ExtractionProblem> problems() {
        return problems;
    }

    /** Equal in article, mentions, entities, and what was skipped and failed. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleFacts that
                && article.equals(that.article)
                && mentions.equals(that.mentions)
                && entities.equals(that.entities)
                && skipped.equals(that.skipped)
                && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return article.hashCode() * 31 + mentions.hashCode();
    }

    @Override
    public String toString() {
        return "ArticleFacts[" + article + ", " + mentions.size() + " mentions, " + problems.size() + " problems]";
    }
}
