package io.factbox.internal.entity;

import io.factbox.entity.Entity;
import io.factbox.internal.mention.Mentions;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says which entity a source is: by the mention that it stands for, by its name, or by the one name in it that fits its type. */
final class SourceLinks {
    private final List<Mention> named = new ArrayList<>();
    private final Map<Mention, Entity> entityOf = new IdentityHashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();

    private SourceLinks(List<Entity> entities) {
        for (Entity entity : entities) {
            byName.putIfAbsent(entity.name().toLowerCase(Locale.ROOT), entity);
            for (Mention mention : entity.mentions()) {
                if (mention instanceof OrganizationMention || mention instanceof PersonMention) {
                    named.add(mention);
                    entityOf.put(mention, entity);
                    byName.putIfAbsent(mention.text().toLowerCase(Locale.ROOT), entity);
                }
            }
        }
        named.sort(Mentions.IN_TEXT_ORDER);
    }

    static Map<Mention, Entity> link(List<Mention> mentions, List<Entity> entities) {
        SourceLinks links = new SourceLinks(entities);
        Map<Mention, Entity> linked = new IdentityHashMap<>();
        for (Mention mention : mentions) {
            if (mention instanceof SourceAttribution source) {
                Entity entity = links.entityOf(source);
                if (entity != null) {
                    linked.put(source, entity);
                }
            }
        }
        return linked;
    }

    private @Nullable Entity entityOf(SourceAttribution source) {
        if (source.antecedent().isPresent()) {
            Entity entity = inside(source.antecedent().get(), source.type());
            if (entity != null) {
                return entity;
            }
        }
        Entity entity = byName.get(source.name().toLowerCase(Locale.ROOT));
        return entity != null ? entity : inside(source.span(), source.type());
    }

    /** The first person for a person, the first organization for the rest; nobody for groups, events and countries. */
    private @Nullable Entity inside(Span span, SourceAttribution.Type type) {
        Class<? extends Mention> wanted = switch (type) {
            case PERSON -> PersonMention.class;
            case ORGANIZATION, DOCUMENT -> OrganizationMention.class;
            default -> null;
        };
        if (wanted == null) {
            return null;
        }
        for (int i = Mentions.firstFrom(named, span.start()); i < named.size(); i++) {
            Mention mention = named.get(i);
            if (mention.span().start() >= span.end()) {
                return null;
            }
            if (wanted.isInstance(mention) && span.contains(mention.span())) {
                return entityOf.get(mention);
            }
        }
        return null;
    }
}
