package io.factbox.internal.entity;

import io.factbox.article.Article;
import io.factbox.entity.Entity;
import io.factbox.entity.EntityType;
import io.factbox.internal.mention.Mentions;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Groups mentions into entities, conservatively: a false merge is worse than a miss. */
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
        List<Entity> entities = new ArrayList<>();
        add(
                EntityType.ORGANIZATION,
                OrganizationAliases.group(
                        article.text(), story(article), Mentions.ofType(mentions, OrganizationMention.class)),
                entities);
        add(EntityType.PERSON, PersonAliases.group(Mentions.ofType(mentions, PersonMention.class)), entities);
        int number = 1;
        for (List<FigureMention> same :
                SameFigures.group(article.text(), Mentions.ofType(mentions, FigureMention.class))) {
            String id = EntityType.FIGURE + ":" + number++;
            entities.add(new Entity(id, EntityType.FIGURE, same.get(0).text(), List.copyOf(same), Map.of()));
        }
        return new Result(entities, SourceLinks.link(mentions, entities));
    }

    private static String name(Mention mention) {
        return mention instanceof OrganizationMention organization
                ? organization.name()
                : mention instanceof PersonMention person ? person.name() : mention.text();
    }

    /** Where the first paragraph begins. */
    private static int story(Article article) {
        for (Block block : article.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                return block.span().start();
            }
        }
        return 0;
    }

    private static <M extends Mention> void add(EntityType type, Groups<M> groups, List<Entity> entities) {
        int number = 1;
        for (Map.Entry<Integer, List<M>> group : groups.joined().entrySet()) {
            String fullest = name(group.getValue().get(0));
            for (M mention : group.getValue()) {
                String name = name(mention);
                fullest = !name.equals(fullest) && isFuller(name, fullest) ? name : fullest;
            }
            entities.add(new Entity(
                    type + ":" + number++,
                    type,
                    fullest,
                    List.copyOf(group.getValue()),
                    groups.identifiers(group.getKey())));
        }
    }

    /** Of two names the fuller: more words, then not all in capitals, then more letters. */
    private static boolean isFuller(String name, String other) {
        int words = count(name, true) - count(other, true);
        if (words != 0) {
            return words > 0;
        }
        boolean lower = count(name, false) > 0;
        if (lower != count(other, false) > 0) {
            return lower;
        }
        boolean whole = name.indexOf('.') < 0;
        return whole == other.indexOf('.') < 0 ? name.length() > other.length() : whole;
    }

    /** How many spaces a name has, or how many lower-case letters. */
    private static int count(String name, boolean spaces) {
        int count = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            count += (spaces ? c == ' ' : Character.isLowerCase(c)) ? 1 : 0;
        }
        return count;
    }
}
