package io.factbox.entity;

import io.factbox.mention.Mention;
import java.util.List;
import java.util.Map;

/**
 * One thing with all its mentions in the article. Aliases are merged conservatively: a false merge is worse than a miss.
 *
 * @param id unique in the article: {@code organization:1}
 * @param type what it is
 * @param name its fullest name in the article
 * @param mentions its mentions in text order, at least one
 * @param identifiers identifiers by scheme, from the lists that knew one of its names
 */
public record Entity(String id, EntityType type, String name, List<Mention> mentions, Map<String, String> identifiers) {
    /** Copies the collections. */
    public Entity {
        mentions = List.copyOf(mentions);
        identifiers = Map.copyOf(identifiers);
    }
}
