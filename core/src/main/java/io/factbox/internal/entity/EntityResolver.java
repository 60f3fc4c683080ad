package io.factbox.internal.entity;

import io.factbox.article.Article;
import io.factbox.entity.Entity;
import io.factbox.entity.EntityType;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.text.AnalyzedText;
import io.factbox.text.BlockKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Groups mentions into entities, conservatively: a false merge is worse than a miss. */
public final class EntityResolver {
    /** Of two names the fuller: more words, then not all in capitals, then more letters. */
    private static final Comparator<String> FULLER = Comparator.comparingInt((String name) -> name.split(" ").length)
            .thenComparing(name -> name.chars().anyMatch(Character::isLowerCase))
            .thenComparing(name -> name.indexOf('.') < 0)
            .thenComparingInt(String::length);

    private EntityResolver() {}

    /**
     * The entities of an article.
     *
     * @param entities in the order of their types and first mentions
     * @param linked mentions that refer to an entity without being one of its names: sources, by identity
     */
    public record Result(List<Entity> entities, Map<Mention, Entity> linked) {}

    /** Groups the mentions of an article, which are in text order. */
    public static Result resolve(Article article, AnalyzedText text, List<Mention> mentions) {
        List<Entity> entities = new ArrayList<>();
        add(
                EntityType.ORGANIZATION,
                OrganizationAliases.group(article.text(), story(article), ofType(mentions, OrganizationMention.class)),
                OrganizationMention::name,
                entities);
        add(
                EntityType.PERSON,
                PersonAliases.group(ofType(mentions, PersonMention.class)),
                PersonMention::name,
                entities);
        int number = 1;
        for (List<FigureMention> same : SameFigures.group(article.text(), ofType(mentions, FigureMention.class))) {
            String id = EntityType.FIGURE + ":" + number++;
            entities.add(new Entity(id, EntityType.FIGURE, same.get(0).text(), List.copyOf(same), Map.of()));
        }
        return new Result(entities, SourceLinks.link(mentions, entities));
    }

    /** Where the first paragraph begins. */
    private static int story(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .map(block -> block.span().start())
                .orElse(0);
    }

    private static <M extends Mention> List<M> ofType(List<Mention> mentions, Class<M> type) {
        return mentions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <M extends Mention> void add(
            EntityType type, Groups<M> groups, Function<M, String> name, List<Entity> entities) {
        int number = 1;
        for (Map.Entry<Integer, List<M>> group : groups.joined().entrySet()) {
            String fullest = group.getValue().stream().map(name).max(FULLER).orElseThrow();
            entities.add(new Entity(
                    type + ":" + number++,
                    type,
                    fullest,
                    List.copyOf(group.getValue()),
                    groups.identifiers(group.getKey())));
        }
    }
}
