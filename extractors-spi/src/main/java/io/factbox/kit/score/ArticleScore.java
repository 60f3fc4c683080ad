package io.factbox.kit.score;

import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One article compared: each marked mention is paired with at most one found one, the best agreement first. */
final class ArticleScore {
    private static final int CONTEXT = 40;

    private final GoldArticle article;
    private final List<GoldMention> gold;
    private final List<GoldMention> found;
    private final @Nullable GoldMention[] partner;
    private final boolean[] taken;
    private final Map<String, Map<Level, Counts>> counts = new TreeMap<>();
    private final List<ScoredError> errors = new ArrayList<>();

    ArticleScore(GoldArticle article, List<GoldMention> found) {
        this.article = article;
        gold = article.mentions().stream()
                .sorted(Comparator.comparing(GoldMention::span))
                .toList();
        this.found = found;
        partner = new GoldMention[gold.size()];
        taken = new boolean[found.size()];
        pair(Level.VALUE);
        pair(Level.SPAN);
        pair(Level.OVERLAP);
        count();
        addErrors();
    }

    Map<String, Map<Level, Counts>> counts() {
        return counts;
    }

    List<ScoredError> errors() {
        return errors;
    }

    private static boolean agree(GoldMention gold, GoldMention found, Level level) {
        return gold.kind().equals(found.kind())
                && switch (level) {
                    case VALUE -> gold.span().equals(found.span()) && gold.isMetBy(found);
                    case SPAN -> gold.span().equals(found.span());
                    case OVERLAP -> gold.span().overlaps(found.span());
                };
    }

    /** Both lists are in text order, so that of equally good partners the first is taken. */
    private void pair(Level level) {
        for (int g = 0; g < gold.size(); g++) {
            if (partner[g] != null) {
                continue;
            }
            Span span = gold.get(g).span();
            for (int f = 0; f < found.size() && found.get(f).span().start() < span.end(); f++) {
                if (!taken[f] && agree(gold.get(g), found.get(f), level)) {
                    taken[f] = true;
                    partner[g] = found.get(f);
                    break;
                }
            }
        }
    }

    private void count() {
        for (int g = 0; g < gold.size(); g++) {
            GoldMention mention = gold.get(g);
            GoldMention pair = partner[g];
            for (Level level : Level.values()) {
                add(mention.kind(), level, new Counts(1, 0, pair != null && agree(mention, pair, level) ? 1 : 0));
            }
        }
        for (GoldMention mention : found) {
            for (Level level : Level.values()) {
                add(mention.kind(), level, new Counts(0, 1, 0));
            }
        }
    }

    private void add(String kind, Level level, Counts more) {
        counts.computeIfAbsent(kind, one -> new EnumMap<>(Level.class)).merge(level, more, Counts::plus);
    }

    private void addErrors() {
        List<GoldMention> spurious = new ArrayList<>();
        for (int f = 0; f < found.size(); f++) {
            if (!taken[f]) {
                spurious.add(found.get(f));
            }
        }
        for (int g = 0; g < gold.size(); g++) {
            GoldMention mention = gold.get(g);
            GoldMention pair = partner[g];
            if (pair == null) {
                pair = spurious.stream()
                        .filter(other -> other.span().equals(mention.span()))
                        .findFirst()
                        .orElse(null);
                spurious.remove(pair);
                addError(pair == null ? ScoredError.Type.MISSED : ScoredError.Type.WRONG_KIND, mention, pair);
            } else if (!agree(mention, pair, Level.SPAN)) {
                addError(ScoredError.Type.WRONG_SPAN, mention, pair);
            } else if (!agree(mention, pair, Level.VALUE)) {
                addError(ScoredError.Type.WRONG_VALUE, mention, pair);
            }
        }
        spurious.forEach(mention -> addError(ScoredError.Type.SPURIOUS, null, mention));
    }

    private void addError(ScoredError.Type type, @Nullable GoldMention gold, @Nullable GoldMention found) {
        errors.add(new ScoredError(
                article.id(), type, Optional.ofNullable(gold), Optional.ofNullable(found), shown(gold, found)));
    }

    private String shown(@Nullable GoldMention gold, @Nullable GoldMention found) {
        GoldMention one = gold != null ? gold : found;
        if (one == null) {
            throw new IllegalArgumentException("an error has at least one side");
        }
        StringBuilder out = new StringBuilder(one.kind()).append(": ").append(inContext(one.span()));
        if (gold != null && found != null && !gold.span().equals(found.span())) {
            out.append("; found [")
                    .append(line(found.span().slice(article.text())))
                    .append(']');
        }
        if (gold != null && found != null && !gold.kind().equals(found.kind())) {
            out.append("; found ").append(found.kind());
        } else if (gold != null && found != null) {
            new TreeMap<>(gold.values()).forEach((key, value) -> {
                String other = found.values().get(key);
                if (!value.equals(other)) {
                    out.append("; ").append(key).append(" = ").append(value).append(", found ");
                    out.append(other == null ? "none" : other);
                }
            });
        }
        return out.toString();
    }

    private String inContext(Span span) {
        String text = article.text();
        return line(text.substring(Math.max(0, span.start() - CONTEXT), span.start()))
                + "[" + line(span.slice(text)) + "]"
                + line(text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    private static String line(String text) {
        return text.replaceAll("\\s", " ");
    }
}
