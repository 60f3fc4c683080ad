package io.factbox.kit.spec;

import io.factbox.article.Article;
import io.factbox.mention.CustomMention;
import io.factbox.mention.DateMention;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution;
import java.util.Locale;
import java.util.TreeMap;

/** The usual notation, by kind. */
final class StandardNotation {
    private StandardNotation() {}

    static String write(Mention mention, Article article) {
        if (mention instanceof DateMention date) {
            return date.timex().toString();
        }
        if (mention instanceof FigureMention figure) {
            return figure(figure.figure(), article);
        }
        if (mention instanceof OrganizationMention organization) {
            return organization.type() + named(organization.name(), mention);
        }
        if (mention instanceof PersonMention person) {
            return "PERSON" + named(person.name(), mention);
        }
        if (mention instanceof SourceAttribution source) {
            return source.type() + " " + source.style() + named(source.name(), mention);
        }
        String id = mention.kind().id();
        String kind = id.substring(id.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String values = mention instanceof CustomMention custom
                ? String.join(" ", new TreeMap<>(custom.attributes()).values())
                : "";
        return values.isEmpty() ? kind : kind + " " + values;
    }

    private static String named(String name, Mention mention) {
        return name.equals(mention.text()) ? "" : " = " + name;
    }

    private static String figure(Figure figure, Article article) {
        StringBuilder out = new StringBuilder(figure.toString());
        figure.modifier().ifPresent(modifier -> out.append(' ').append(modifier));
        figure.change().ifPresent(change -> out.append(' ').append(change));
        figure.of().ifPresent(of -> out.append(" of ").append(of.slice(article.text())));
        return out.toString();
    }
}
