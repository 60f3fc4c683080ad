package io.factbox.internal.text;

import io.factbox.text.AnalyzedText;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Quotation;
import io.factbox.text.Span;
import io.factbox.text.TokenShape;
import io.factbox.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Analysed text in arrays. */
final class TokenizedText implements AnalyzedText {
    private final String text;
    /** The text again: a character is read without asking in which of two forms the string keeps it. */
    private final char[] characters;

    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final byte[] shapes;
    /** The first token of each sentence. */
    private final int[] sentences;

    private final List<Block> blocks;
    /** The first token of each block. */
    private final int[] blockStarts;

    private final BlockKind[] blockKinds;
    private final List<Quotation> quotations;

    TokenizedText(
            String text,
            char[] characters,
            TokenBuffer tokens,
            int[] sentences,
            List<Block> blocks,
            int[] blockStarts,
            List<Quotation> quotations) {
        this.text = text;
        this.characters = characters;
        starts = tokens.starts;
        ends = tokens.ends;
        hashes = tokens.hashes;
        shapes = tokens.shapes;
        this.sentences = sentences;
        this.blocks = blocks;
        this.blockStarts = blockStarts;
        blockKinds = new BlockKind[blocks.size()];
        for (int b = 0; b < blockKinds.length; b++) {
            blockKinds[b] = blocks.get(b).kind();
        }
        this.quotations = List.copyOf(quotations);
    }

    @Override
    public int tokenCount() {
        return starts.length;
    }

    @Override
    public int tokenStart(int token) {
        return starts[token];
    }

    @Override
    public int tokenEnd(int token) {
        return ends[token];
    }

    @Override
    public TokenShape tokenShape(int token) {
        return TokenShape.of(shapes[token]);
    }

    @Override
    public int tokenHash(int token) {
        return hashes[token];
    }

    @Override
    public boolean tokenEquals(int token, String word) {
        return ends[token] - starts[token] == word.length() && text.startsWith(word, starts[token]);
    }

    @Override
    public boolean tokenIs(int token, String lowerCase) {
        int start = starts[token];
        int length = ends[token] - start;
        if (length != lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (WordHash.fold(characters[start + i]) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean spaceBefore(int token) {
        int start = starts[token];
        return start == 0 || Tokenizer.isSpace(characters[start - 1]);
    }

    @Override
    public String tokenText(int token) {
        return text.substring(starts[token], ends[token]);
    }

    @Override
    public int firstTokenAt(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (ends[mid] <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    @Override
    public int sentenceCount() {
        return sentences.length;
    }

    @Override
    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    @Override
    public int sentenceEnd(int sentence) {
        return sentence + 1 < sentences.length ? sentences[sentence + 1] : starts.length;
    }

    @Override
    public int sentenceOf(int token) {
        return floor(sentences, Objects.checkIndex(token, starts.length));
    }

    @Override
    public BlockKind blockKind(int token) {
        return blockKinds[blockOf(token)];
    }

    @Override
    public int blockOf(int token) {
        int block = floor(blockStarts, Objects.checkIndex(token, starts.length));
        return block;
    }

    /** The last index whose value is at most the key; of equal values the last. */
    private static int floor(int[] values, int key) {
        int index = Arrays.binarySearch(values, key);
        if (index < 0) {
            return -index - 2;
        }
        while (index + 1 < values.length && values[index + 1] == key) {
            index++;
        }
        return index;
    }

    @Override
    public List<Block> blocks() {
        return blocks;
    }

    @Override
    public List<Span> sentences() {
        List<Span> spans = new ArrayList<>(sentences.length);
        for (int s = 0; s < sentences.length; s++) {
            spans.add(span(sentences[s], sentenceEnd(s) - 1));
        }
        return List.copyOf(spans);
    }

    @Override
    public List<Quotation> quotations() {
        return quotations;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
