package io.factbox.kit.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.factbox.Factbox;
import io.factbox.FactboxException;
import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.mention.CustomMention;
import io.factbox.mention.DateMention;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.Setting;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every extractor is held to, Factbox's own ones too. Extend it, say which provider is meant, and bring a few articles in which
 * it finds something; the rules are numbered in CONTRACT.md.
 *
 * <pre>{@code
 * class FigureContractTest extends ExtractorContract {
 *     @Override
 *     protected ExtractorProvider provider() {
 *         return new FigureExtractorProvider();
 *     }
 *
 *     @Override
 *     protected List<Article> articlesWithMentions() {
 *         return List.of(Article.of("The mine sold 1,200 tonnes of zinc for $3.4 million."));
 *     }
 * }
 * }</pre>
 *
 * <p>Required rules cannot be overridden. An optional one can, with a comment that says why it does not hold.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class ExtractorContract {
    private static final int LONG = 100_000;
    private static final LocalDate LONG_AGO = LocalDate.of(1999, 2, 3);
    private static final String PREFIX = "The rain stopped in the night.\n\n";

    /** A new provider, made as ServiceLoader makes it. */
    protected abstract ExtractorProvider provider();

    /** Articles of the author's own in which the extractor finds each of its kinds at least once. */
    protected abstract List<Article> articlesWithMentions();

    /** Providers of the kinds that the extractor uses or requires; none unless overridden. */
    protected List<ExtractorProvider> upstream() {
        return List.of();
    }

    /** Settings that the extractor is tested with; its defaults unless overridden. */
    protected Map<String, String> settings() {
        return Map.of();
    }

    // --- 1: what it says of itself ---------------------------------------------------------------

    /** The id's first part is the vendor's; {@code factbox.} belongs to this project. */
    @Test
    public final void required_101_idIsTheVendorsOwn() {
        ExtractorProvider provider = provider();
        Checks.idIsTheVendorsOwn(provider.descriptor().id(), provider, "io.factbox.extractors");
    }

    /** A user who reports a wrong mention must be able to say which version made it. */
    @Test
    public final void required_102_versionIsStated() {
        Checks.versionIsStated(provider().descriptor().version());
    }

    /** The plan is computed from it, so it must not change. */
    @Test
    public final void required_103_descriptorIsEqualOnEveryCall() {
        ExtractorProvider provider = provider();
        ExtractorDescriptor first = provider.descriptor();
        assertEquals(first, provider.descriptor(), "descriptor() differs on the second call");
        assertEquals(first, provider().descriptor(), "descriptor() of another instance differs");
    }

    /** By a services file and, where the extractor comes as a module, by {@code provides}. */
    @Test
    public final void required_104_isRegisteredAsAService() {
        Registration.fault(ExtractorProvider.class, provider().getClass())
                .ifPresent(org.junit.jupiter.api.Assertions::fail);
    }

    /** A key in camel case, a sentence of description, and a default with which the extractor can be made. */
    @Test
    public final void required_105_settingsAreDocumentedAndTheirDefaultsWork() {
        for (Setting setting : provider().descriptor().settings()) {
            assertTrue(setting.key().matches("[a-z][A-Za-z0-9]*"), () -> setting.key() + " is not in camel case");
            assertFalse(setting.description().isBlank(), () -> setting.key() + " has no description");
        }
        Factbox factbox = new Probe(provider()).factbox(upstream(), settings());
        assertEquals(List.of(), factbox.problems(), "the extractor cannot be made");
    }

    // --- 2: what it returns ----------------------------------------------------------------------

    /** Offsets are UTF-16, half-open, into the article's text. */
    @Test
    public final void required_201_spansLieInsideTheTextAndSliceToTheMentionText() {
        forEachMention((article, mention) -> {
            Span span = mention.span();
            assertFalse(span.isEmpty(), () -> "the span of " + mention + " is empty");
            assertTrue(span.end() <= article.text().length(), () -> mention + " reaches past the text's end");
            assertEquals(span.slice(article.text()), mention.text(), () -> "the text of " + mention);
        });
    }

    /** Who builds on a kind must know where it comes from. */
    @Test
    public final void required_202_onlyDeclaredKindsAreProduced() {
        Set<MentionKind<?>> declared = provider().descriptor().produces();
        forEachMention((article, mention) -> {
            assertTrue(declared.contains(mention.kind()), () -> mention.kind() + " is not under produces(..)");
            assertTrue(mention.kind().type().isInstance(mention), () -> mention + " is not of its kind's type");
        });
    }

    /** And is a number. */
    @Test
    public final void required_203_confidenceLiesBetweenZeroAndOne() {
        forEachMention((article, mention) -> assertTrue(
                mention.confidence() >= 0 && mention.confidence() <= 1,
                () -> "confidence " + mention.confidence() + " of " + mention));
    }

    /** As {@code context.provenance(rule)} gives it. */
    @Test
    public final void required_204_provenanceNamesThisExtractorItsVersionAndARule() {
        ExtractorDescriptor descriptor = provider().descriptor();
        forEachMention((article, mention) -> {
            assertEquals(descriptor.id(), mention.provenance().extractor(), () -> "the extractor of " + mention);
            assertEquals(descriptor.version(), mention.provenance().version(), () -> "the version of " + mention);
            assertFalse(mention.provenance().rule().isBlank(), () -> "the rule of " + mention + " has no name");
        });
    }

    /** Two rules that find the same agree on who returns it. */
    @Test
    public final void required_205_noMentionIsReturnedTwice() {
        forEachRun((article, run) -> {
            Set<List<Object>> seen = new HashSet<>();
            for (Mention mention : run.mentions()) {
                assertTrue(seen.add(List.of(mention.kind(), mention.span())), () -> mention + " is returned twice");
            }
        });
    }

    /** Else the contract would hold for an extractor that finds nothing. */
    @Test
    public final void required_206_theAuthorsArticlesYieldEveryDeclaredKind() {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        Set<MentionKind<?>> found = new HashSet<>();
        for (Article article : articlesWithMentions()) {
            Probe.Run run = probe.run(factbox, article);
            if (run.thrown != null) {
                fail("extract(..) threw on " + article, run.thrown);
            }
            run.mentions().forEach(mention -> found.add(mention.kind()));
        }
        Set<MentionKind<?>> missing = new HashSet<>(provider().descriptor().produces());
        missing.removeAll(found);
        assertEquals(Set.of(), missing, "no mention of these kinds in articlesWithMentions()");
    }

    /** Nothing found is an empty list. */
    @Test
    public final void required_207_extractReturnsAListWithoutNulls() {
        forEachRun((article, run) -> {
            if (run.thrown == null) {
                assertNotNull(run.returned, "extract(..) returned null");
                run.returned.forEach(mention -> assertNotNull(mention, "a mention is null"));
            }
        });
    }

    // --- 3: how it behaves -----------------------------------------------------------------------

    /** Twice by one instance, and by another. Mentions need {@code equals}; records have it. */
    @Test
    public final void required_301_sameArticleSameMentions() {
        Probe one = new Probe(provider());
        Factbox factbox = one.factbox(upstream(), settings());
        Probe other = new Probe(provider());
        Factbox otherFactbox = other.factbox(upstream(), settings());
        Checks.forEach(articles(), article -> {
            Set<Mention> first = set(one.run(factbox, article));
            assertEquals(first, set(one.run(factbox, article)), "the second time");
            assertEquals(first, set(other.run(otherFactbox, article)), "from another instance");
        });
    }

    /** All at once, over and over, on one instance. */
    @Test
    public final void required_302_eightThreadsGetWhatOneThreadGets() throws Exception {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        Checks.sameInACrowd(articlesWithMentions(), 25, article -> set(probe.run(factbox, article)));
    }

    /** Whatever the text, {@code extract} returns; it may find nothing. */
    @Test
    public final void required_303_awkwardTextIsSurvived() {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        Checks.forEach(awkward(Integer.MAX_VALUE), article -> {
            Probe.Run run = probe.run(factbox, article);
            if (run.thrown != null) {
                fail("extract(..) threw " + run.thrown, run.thrown);
            }
        });
    }

    /** The day on which the program runs is nowhere in what it finds, whether a publication date is known or not. */
    @Test
    public final void required_304_theClockIsNotRead() {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        List<Article> articles = new ArrayList<>();
        for (Article article : articlesWithMentions()) {
            articles.add(with(article, null));
            articles.add(with(article, LONG_AGO));
        }
        String days =
                "It opened yesterday, shuts today and reopens tomorrow, now, this week, this month, on Friday, this year.";
        articles.add(Article.of(days));
        articles.add(Article.of(days, LONG_AGO));
        Checks.forEach(articles, article -> {
            for (Mention mention : probe.run(factbox, article).mentions()) {
                for (String today : aroundToday()) {
                    assertTrue(
                            article.text().contains(today) || !meaning(mention).contains(today),
                            () -> mention + " knows what day it is: " + meaning(mention));
                }
            }
        });
    }

    /** What else is on the path, and in which order it was found, is chance. */
    @Test
    public final void required_305_orderOfNeighboursDoesNotMatter() {
        List<ExtractorProvider> neighbours = new ArrayList<>(upstream());
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(neighbours, settings());
        Collections.reverse(neighbours);
        Probe other = new Probe(provider());
        Factbox.Builder builder = Factbox.builder().discover(false);
        neighbours.forEach(builder::with);
        String id = provider().descriptor().id();
        settings().forEach((key, value) -> builder.set(id, key, value));
        Factbox shuffled = builder.with(other).build();
        Checks.forEach(
                articlesWithMentions(),
                article -> assertEquals(set(probe.run(factbox, article)), set(other.run(shuffled, article))));
    }

    /** A server in Istanbul finds what one in Chicago finds. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    public final void required_306_localeAndTimeZoneDoNotMatter() throws Exception {
        List<Article> articles = articles();
        Checks.sameElsewhere(articles, () -> fresh(articles));
    }

    // --- 4: what it asks for ---------------------------------------------------------------------

    /** A number or a flag that is neither is the user's mistake, and the user hears of it. */
    @Test
    public final void required_401_settingsThatDoNotFitAreRefused() {
        for (Setting setting : provider().descriptor().settings()) {
            if (setting.defaultValue().matches("true|false|-?\\d+(\\.\\d+)?")) {
                Map<String, String> settings = new HashMap<>(settings());
                settings.put(setting.key(), "no such value");
                assertThrows(
                        FactboxException.class,
                        () -> new Probe(provider()).factbox(upstream(), settings),
                        () -> "setting " + setting.key() + " takes any value");
            }
        }
    }

    /** What is not declared cannot be set, and nobody reads of it. */
    @Test
    public final void required_402_onlyDeclaredSettingsAreRead() {
        Probe probe = new Probe(provider());
        probe.factbox(upstream(), settings());
        assertEquals(Set.of(), probe.undeclaredSettings(), "read by create(..), but not declared with setting(..)");
    }

    /** The order of extractors follows from what they declare. */
    @Test
    public final void required_403_onlyDeclaredKindsAreAskedFor() {
        forEachRun((article, run) -> assertEquals(
                List.of(), run.undeclared, "asked for, but neither under uses(..) nor under requires(..)"));
    }

    /** Used kinds may be missing; required ones may not, then it is not run at all. */
    @Test
    public final void required_404_runsWithoutTheKindsThatItMerelyUses() {
        if (!provider().descriptor().requires().isEmpty()) {
            return;
        }
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(List.of(), settings());
        Checks.forEach(articlesWithMentions(), article -> assertNull(probe.run(factbox, article).thrown));
    }

    // --- 5: what it should do --------------------------------------------------------------------

    /** A paragraph before the text moves the mentions, and nothing else: offsets do not drift. */
    @Test
    public void optional_501_paragraphBeforeTheTextShiftsSpansOnly() {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        Checks.forEach(
                articlesWithMentions(),
                article -> assertEquals(
                        places(probe.run(factbox, article), 0),
                        places(probe.run(factbox, prefixed(article)), PREFIX.length())));
    }

    /** Four times the text takes about four times as long, whatever the text. */
    @Test
    public void optional_502_timeGrowsInStepWithTheText() {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        Map<String, String> patterns = new HashMap<>(AwkwardTexts.patterns());
        articlesWithMentions().forEach(article -> patterns.put("the author's " + article, article.text() + "\n\n"));
        assertAll(patterns.entrySet().stream()
                .map(pattern -> () -> Growth.check(
                        pattern.getKey(), pattern.getValue(), text -> probe.run(factbox, Article.of(text)).nanos)));
    }

    /** Work that takes seconds asks whether there is still time. */
    @Test
    public void optional_503_longWorkAsksForTheBudget() {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        Checks.forEach(awkward(Integer.MAX_VALUE), article -> {
            Probe.Run run = probe.run(factbox, article);
            assertTrue(
                    run.checkedBudget || run.nanos < TimeUnit.SECONDS.toNanos(2),
                    () -> "it worked for " + run.nanos / 1_000_000 + " ms without context.checkBudget()");
        });
    }

    // --- the means -------------------------------------------------------------------------------

    /** The author's articles and the awkward ones that are not very long. */
    private List<Article> articles() {
        return Stream.concat(articlesWithMentions().stream(), awkward(LONG).stream())
                .toList();
    }

    private static List<Article> awkward(int longest) {
        return AwkwardTexts.all().entrySet().stream()
                .filter(text -> text.getValue().length() < longest)
                .map(text -> Article.builder(text.getValue()).id(text.getKey()).build())
                .toList();
    }

    private List<Set<Mention>> fresh(List<Article> articles) {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        return articles.stream()
                .map(article -> set(probe.run(factbox, article)))
                .toList();
    }

    private static Set<Mention> set(Probe.Run run) {
        return new HashSet<>(run.mentions());
    }

    private void forEachRun(BiConsumer<Article, Probe.Run> check) {
        Probe probe = new Probe(provider());
        Factbox factbox = probe.factbox(upstream(), settings());
        Checks.forEach(articles(), article -> check.accept(article, probe.run(factbox, article)));
    }

    private void forEachMention(BiConsumer<Article, Mention> check) {
        forEachRun((article, run) -> run.mentions().forEach(mention -> check.accept(article, mention)));
    }

    private static Article with(Article article, LocalDate published) {
        ArticleMetadata metadata = published == null
                ? ArticleMetadata.none()
                : ArticleMetadata.builder()
                        .published(PublicationDate.of(published), "given")
                        .build();
        return article.toBuilder().metadata(metadata).build();
    }

    /** The days that it may be somewhere on earth, in the usual forms, and the year. */
    private static List<String> aroundToday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<String> forms = new ArrayList<>();
        for (LocalDate day = today.minusDays(2); !day.isAfter(today.plusDays(2)); day = day.plusDays(1)) {
            forms.add(day.toString());
            forms.add(DateTimeFormatter.BASIC_ISO_DATE.format(day));
        }
        forms.add(today.getYear() + "-");
        return forms;
    }

    private static String meaning(Mention mention) {
        if (mention instanceof DateMention date) {
            return date.timex() + " " + date.timex().range() + " "
                    + date.timex().resolution();
        }
        return mention instanceof CustomMention custom ? mention + " " + custom.attributes() : mention.toString();
    }

    private static Set<String> places(Probe.Run run, int shift) {
        return run.mentions().stream()
                .filter(mention -> mention.span().start() >= shift)
                .map(mention -> mention.kind() + " '" + mention.text() + "' at "
                        + (mention.span().start() - shift))
                .collect(Collectors.toSet());
    }

    private static Article prefixed(Article article) {
        Article.Builder builder = Article.builder(PREFIX + article.text()).metadata(article.metadata());
        if (!article.blocks().isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block(BlockKind.PARAGRAPH, new Span(0, PREFIX.length() - 2)));
            for (Block block : article.blocks()) {
                blocks.add(new Block(
                        block.kind(),
                        new Span(
                                block.span().start() + PREFIX.length(),
                                block.span().end() + PREFIX.length())));
            }
            builder.blocks(blocks);
        }
        return builder.build();
    }
}
