package io.factbox.kit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.Credit;
import io.factbox.article.PublicationDate;
import io.factbox.article.Reading;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import io.factbox.text.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every reader is held to, Factbox's own ones too. Extend it, say which reader is meant, and bring a few inputs that it reads; the
 * rules are numbered in CONTRACT.md. Required rules cannot be overridden.
 *
 * <pre>{@code
 * class HtmlContractTest extends ReaderContract {
 *     @Override
 *     protected ArticleReader reader() {
 *         return new HtmlReader();
 *     }
 *
 *     @Override
 *     protected List<ArticleInput> inputs() {
 *         byte[] page = "<html><p>The mine sold 1,200 tonnes of zinc.</p></html>".getBytes(StandardCharsets.UTF_8);
 *         return List.of(ArticleInput.of(page).name("story.html").build());
 *     }
 * }
 * }</pre>
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class ReaderContract {
    private static final int CUTS = 40;
    private static final long SEED = 42;

    /** A new reader, made as ServiceLoader makes it. */
    protected abstract ArticleReader reader();

    /** Inputs that the reader is made for: bytes as they come, with their media type or name where the reader asks for it. */
    protected abstract List<ArticleInput> inputs();

    // --- 1: what it says of itself ---------------------------------------------------------------

    /** {@code vendor.name} in lower case; {@code factbox.} belongs to this project. */
    @Test
    public final void required_601_idIsTheVendorsOwn() {
        ArticleReader reader = reader();
        String id = reader.descriptor().id();
        assertTrue(id.matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+"), () -> "'" + id + "' is not vendor.name");
        Checks.idIsTheVendorsOwn(id, reader, "io.factbox.readers");
    }

    /** Users need both: who read it, and what it reads. */
    @Test
    public final void required_602_versionAndMediaTypesAreStated() {
        ReaderDescriptor descriptor = reader().descriptor();
        Checks.versionIsStated(descriptor.version());
        assertFalse(descriptor.mediaTypes().isEmpty(), "it states no media type");
        descriptor
                .mediaTypes()
                .forEach(type -> assertTrue(
                        type.matches("[a-z]+/[a-z0-9.+*-]+"), () -> "'" + type + "' is no media type in lower case"));
    }

    /** On every call, from every instance. */
    @Test
    public final void required_603_descriptorIsEqualOnEveryCall() {
        ArticleReader reader = reader();
        ReaderDescriptor first = reader.descriptor();
        assertEquals(first, reader.descriptor(), "descriptor() differs on the second call");
        assertEquals(first, reader().descriptor(), "descriptor() of another instance differs");
    }

    /** By a services file and, where the reader comes as a module, by {@code provides}. */
    @Test
    public final void required_604_isRegisteredAsAService() {
        Registration.fault(ArticleReader.class, reader().getClass()).ifPresent(Assertions::fail);
    }

    // --- 2: what it returns ----------------------------------------------------------------------

    /** Else the contract would hold for a reader that reads nothing. */
    @Test
    public final void required_611_theAuthorsInputsSuitAndAreRead() {
        assertFalse(inputs().isEmpty(), "inputs() is empty");
        Checks.forEach(inputs(), input -> {
            double suits = reader().suits(input);
            assertTrue(suits > 0 && suits <= 1, () -> "suits(..) is " + suits);
            assertFalse(reader().read(input).text().isBlank(), "the article has no text");
        });
    }

    /** White space at the ends of a block is no part of it. */
    @Test
    public final void required_612_blocksBeginAndEndWithText() {
        forEachArticle((input, article) -> {
            for (Block block : article.blocks()) {
                String text = block.span().slice(article.text());
                assertFalse(text.isEmpty(), () -> block + " is empty");
                assertEquals(text.strip(), text, () -> block + " has white space at its ends");
            }
        });
    }

    /** And the name in it is not empty. */
    @Test
    public final void required_613_creditsSliceToTheirText() {
        forEachArticle((input, article) -> {
            for (Credit credit : article.credits()) {
                assertEquals(credit.span().slice(article.text()), credit.text(), () -> "the text of " + credit);
                assertFalse(credit.name().isBlank(), () -> credit + " has no name");
            }
        });
    }

    /** A user who sees a bad text must know which reader made it. */
    @Test
    public final void required_614_readingNamesThisReader() {
        String id = reader().descriptor().id();
        forEachArticle((input, article) -> {
            Reading reading =
                    article.reading().orElseThrow(() -> new AssertionError("the article says no reading(..)"));
            assertEquals(id, reading.reader(), "the reader that it names");
            assertTrue(reading.confidence() >= 0 && reading.confidence() <= 1, "its confidence");
        });
    }

    /** The caller's word goes before the reader's. */
    @Test
    public final void required_615_whatIsKnownGoesBeforeWhatIsFound() {
        PublicationDate published = PublicationDate.of(LocalDate.of(1999, 2, 3));
        ArticleMetadata known = ArticleMetadata.builder()
                .published(published, "given")
                .publisher("The Known Times", "given")
                .build();
        Checks.forEach(inputs(), input -> {
            ArticleMetadata read = reader().read(
                            copy(input, input.bytes()).known(known).build())
                    .metadata();
            assertEquals(published, read.published().orElse(null), "the publication date");
            assertEquals("The Known Times", read.publisher().orElse(null), "the publisher");
        });
    }

    // --- 3: how it behaves -----------------------------------------------------------------------

    /** Twice by one instance, and by another. */
    @Test
    public final void required_621_sameInputSameArticle() {
        ArticleReader one = reader();
        Checks.forEach(inputs(), input -> {
            Article first = one.read(input);
            assertEquals(first, one.read(input), "the second time");
            assertEquals(first, reader().read(input), "by another instance");
        });
    }

    /** All at once, over and over, by one instance. */
    @Test
    public final void required_622_eightThreadsGetWhatOneThreadGets() throws Exception {
        ArticleReader reader = reader();
        Checks.sameInACrowd(inputs(), 10, reader::read);
    }

    /** A server in Istanbul reads what one in Chicago reads. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    public final void required_623_localeAndTimeZoneDoNotMatter() throws Exception {
        List<ArticleInput> inputs = inputs();
        Checks.sameElsewhere(inputs, () -> Checks.everyOne(inputs, input -> reader().read(input)));
    }

    /** An article or an IOException, nothing else: cut off, with bytes changed, or nothing like what the reader is made for. */
    @Test
    public final void required_624_brokenInputIsReadOrRefused() {
        ArticleReader reader = reader();
        Checks.forEach(brokenInputs(), input -> {
            try {
                Article article = reader.read(input);
                for (Block block : article.blocks()) {
                    assertTrue(block.span().end() <= article.text().length());
                }
            } catch (IOException e) {
                assertFalse(e.getMessage() == null || e.getMessage().isBlank(), "the IOException says nothing");
            }
        });
    }

    /** A number from 0 to 1 for whatever it is shown, and 0 for noise that says it is something else. */
    @Test
    public final void required_625_suitsAnswersForEverything() {
        ArticleReader reader = reader();
        Checks.forEach(brokenInputs(), input -> {
            double suits = reader.suits(input);
            assertTrue(suits >= 0 && suits <= 1, () -> "suits(..) is " + suits);
        });
        byte[] noise = new byte[512];
        new Random(SEED).nextBytes(noise);
        ArticleInput image = ArticleInput.of(noise)
                .mediaType("image/x-noise")
                .name("noise.img")
                .build();
        assertTrue(reader.suits(image) <= 0.1, "it claims an image");
    }

    // --- the means -------------------------------------------------------------------------------

    private List<ArticleInput> brokenInputs() {
        List<ArticleInput> broken = new ArrayList<>();
        for (ArticleInput input : inputs()) {
            byte[] bytes = input.bytes();
            Random random = new Random(SEED);
            for (int cut = 0; cut < CUTS; cut++) {
                int length = (int) ((long) bytes.length * cut / CUTS);
                broken.add(copy(input, Arrays.copyOf(bytes, length))
                        .name("cut at " + length)
                        .build());
                byte[] changed = bytes.clone();
                for (int i = 0; i < 10 && changed.length > 0; i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
                broken.add(copy(input, changed).name("changed " + cut).build());
            }
        }
        for (Map.Entry<String, String> text : new LinkedHashMap<>(AwkwardTexts.all()).entrySet()) {
            broken.add(ArticleInput.of(text.getValue().getBytes(StandardCharsets.UTF_8))
                    .name(text.getKey())
                    .build());
        }
        return broken;
    }

    private static ArticleInput.Builder copy(ArticleInput input, byte[] bytes) {
        ArticleInput.Builder builder = ArticleInput.of(bytes).known(input.known());
        input.name().ifPresent(builder::name);
        input.mediaType().ifPresent(builder::mediaType);
        input.charset().ifPresent(builder::charset);
        return builder;
    }

    private interface ArticleCheck {
        void check(ArticleInput input, Article article);
    }

    private void forEachArticle(ArticleCheck check) {
        ArticleReader reader = reader();
        Checks.forEach(inputs(), input -> check.check(input, reader.read(input)));
    }
}
