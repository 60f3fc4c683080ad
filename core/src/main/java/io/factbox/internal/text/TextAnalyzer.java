package io.factbox.internal.text;

import io.factbox.article.Article;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns an article into analysed text: tokens, then sentences and quotations block by block. */
public final class TextAnalyzer {
    private TextAnalyzer() {}

    /** Analyses an article. Text that no block covers is split into paragraphs at blank lines. */
    public static AnalyzedText analyze(Article article) {
        String text = article.text();
        char[] characters = text.toCharArray();
        TokenBuffer tokens = new Tokenizer(text, characters).tokenize();
        List<Block> blocks = cover(text, article.blocks());
        int[] blockStarts = blockStarts(tokens, blocks);
        SentenceSplitter splitter = new SentenceSplitter(text, characters, tokens);
        int[] sentences = new int[16];
        int count = 0;
        for (int b = 0; b < blocks.size(); b++) {
            int limit = b + 1 < blockStarts.length ? blockStarts[b + 1] : tokens.size;
            int first = blockStarts[b];
            while (first < limit) {
                if (count == sentences.length) {
                    sentences = Arrays.copyOf(sentences, count * 2);
                }
                sentences[count++] = first;
                first = splitter.end(first, limit);
            }
        }
        return new TokenizedText(
                text,
                characters,
                tokens,
                Arrays.copyOf(sentences, count),
                blocks,
                blockStarts,
                new QuotationScanner(characters, tokens).scanBlocks(blockStarts, tokens.size));
    }

    /** The first token of each block; the first block begins with the first token, so that every token has a block. */
    private static int[] blockStarts(TokenBuffer tokens, List<Block> blocks) {
        int[] starts = new int[blocks.size()];
        int token = 0;
        for (int b = 0; b < starts.length; b++) {
            int offset = blocks.get(b).span().start();
            while (b > 0 && token < tokens.size && tokens.starts[token] < offset) {
                token++;
            }
            starts[b] = token;
        }
        return starts;
    }

    private static List<Block> cover(String text, List<Block> given) {
        List<Block> blocks = new ArrayList<>(given.size());
        int end = 0;
        for (Block block : given) {
            addParagraphs(text, end, block.span().start(), blocks);
            blocks.add(block);
            end = block.span().end();
        }
        addParagraphs(text, end, text.length(), blocks);
        return List.copyOf(blocks);
    }

    private static void addParagraphs(String text, int from, int to, List<Block> blocks) {
        int start = -1;
        int lineBreaks = 0;
        int last = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineBreaks++;
            }
            if (Tokenizer.isSpace(c)) {
                continue;
            }
            if (start >= 0 && lineBreaks >= 2) {
                blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, last)));
                start = -1;
            }
            if (start < 0) {
                start = i;
            }
            lineBreaks = 0;
            last = i + 1;
        }
        if (start >= 0) {
            blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, last)));
        }
    }
}
