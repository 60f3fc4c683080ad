package io.factbox.internal.entity;

import io.factbox.article.Article;
import io.factbox.entity.Entity;
import io.factbox.entity.EntityType;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.text.AnalyzedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups mentions into entities. */
public final class EntityResolver {
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
        Map<String, List<Mention>> organizations = new LinkedHashMap<>();
        Map<String, List<Mention>> persons = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention instanceof OrganizationMention organization) {
                organizations
                        .computeIfAbsent(organization.name(), name -> new ArrayList<>())
                        .add(mention);
            } else if (mention instanceof PersonMention person) {
                persons.computeIfAbsent(person.name(), name -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Entity> entities = new ArrayList<>();
        add(EntityType.ORGANIZATION, organizations, entities);
        add(EntityType.PERSON, persons, entities);
        return new Result(entities, Map.of());
    }

    private static void add(EntityType type, Map<String, List<Mention>> groups, List<Entity> entities) {
        int number = 1;
        for (Map.Entry<String, List<Mention>> group : groups.entrySet()) {
            entities.add(new Entity(type + ":" + number++, type, group.getKey(), group.getValue(), Map.of()));
        }
    }
}
