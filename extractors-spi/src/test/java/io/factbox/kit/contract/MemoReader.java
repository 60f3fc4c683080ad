package io.factbox.kit.contract;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.Credit;
import io.factbox.article.PublicationDate;
import io.factbox.article.Reading;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads "MEMO", a line with the writer's name, a line with the date, and text; keeps the contract unless it is given a way not to. */
public class MemoReader implements ArticleReader {
    private final Behaviour behaviour;

    public MemoReader() {
        this(new Behaviour() {});
    }

    MemoReader(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** What a broken reader does otherwise. */
    interface Behaviour {
        default ReaderDescriptor descriptor() {
            return new ReaderDescriptor("acme.memos", "1", Set.of("text/x-memo"));
        }

        default double suits(ArticleInput input) {
            byte[] bytes = input.bytes();
            return bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("MEMO\n") ? 0.9 : 0;
        }

        default Article read(ArticleInput input) throws IOException {
            String text = new String(input.bytes(), StandardCharsets.UTF_8);
            String[] lines = text.split("\n", 4);
            if (lines.length < 4 || !lines[0].equals("MEMO") || lines[1].isBlank() || lines[3].isBlank()) {
                throw new IOException("not MEMO, a name, a date and a text");
            }
            int name = 5;
            int body = name + lines[1].length() + 1 + lines[2].length() + 1;
            String inside = text.substring(body);
            int start = body + inside.length() - inside.stripLeading().length();
            Span block = new Span(start, start + inside.strip().length());
            return Article.builder(text)
                    .metadata(metadata(input.known(), lines[2]))
                    .blocks(List.of(new Block(BlockKind.PARAGRAPH, block)))
                    .credits(List.of(credit(name, lines[1])))
                    .reading(reading())
                    .build();
        }

        default ArticleMetadata metadata(ArticleMetadata known, String date) throws IOException {
            ArticleMetadata.Builder metadata = known.toBuilder();
            if (known.published().isEmpty()) {
                try {
                    metadata.published(PublicationDate.of(LocalDate.parse(date)), "text");
                } catch (DateTimeException e) {
                    throw new IOException("no date: " + date, e);
                }
            }
            return metadata.build();
        }

        default Credit credit(int start, String name) {
            return new Credit(Credit.Role.BYLINE, new Span(start, start + name.length()), name, name);
        }

        default Reading reading() {
            return new Reading("acme.memos", 1, List.of());
        }
    }

    @Override
    public ReaderDescriptor descriptor() {
        return behaviour.descriptor();
    }

    @Override
    public double suits(ArticleInput input) {
        return behaviour.suits(input);
    }

    @Override
    public Article read(ArticleInput input) throws IOException {
        return behaviour.read(input);
    }
}
