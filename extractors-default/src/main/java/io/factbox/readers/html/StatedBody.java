package io.factbox.readers.html;

import io.factbox.text.BlockKind;
import io.factbox.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text that a page's JSON-LD gives as the article's ({@code articleBody}), as a set of its four-word sequences. It is often cut off,
 * and often leaves out lists, so it is asked about single blocks and never taken for the text.
 */
final class StatedBody {
    private static final int WORDS = 4;
    private static final double HAS = 0.5;
    private static final double LACKS = 0.3;
    private static final int LONGEST_ASKED = 500;

    private final int[] sequences;

    private StatedBody(int[] sequences) {
        this.sequences = sequences;
    }

    static StatedBody of(String body) {
        Sequences all = new Sequences(body, 0, body.length());
        int[] sequences = new int[body.length() / 2 + 1];
        int count = 0;
        while (all.next()) {
            sequences[count++] = all.hash;
        }
        int[] sorted = Arrays.copyOf(sequences, count);
        Arrays.sort(sorted);
        return new StatedBody(sorted);
    }

    /**
     * Leaves out short blocks that the body does not have, where the body is about this text and not cut off. Headings and decks are not
     * asked for, and list items only if the body has some of them.
     */
    List<MainText.Part> confirm(PageOutline outline, List<MainText.Part> parts) {
        if (sequences.length == 0) {
            return parts;
        }
        double[] shares = new double[parts.size()];
        int all = 0;
        int known = 0;
        int end = 0;
        int items = 0;
        int knownItems = 0;
        for (int i = 0; i < shares.length; i++) {
            int run = parts.get(i).run();
            int length = outline.runLength(run);
            shares[i] = share(outline.text(), outline.runStart(run), outline.runEnd(run));
            boolean has = shares[i] > HAS;
            boolean item = parts.get(i).kind() == BlockKind.LIST_ITEM;
            all += length;
            known += has ? length : 0;
            end = has ? 0 : end + length;
            items += item ? length : 0;
            knownItems += item && has ? length : 0;
        }
        if (known * 10 < all * 6 || end * 5 > all) {
            return parts;
        }
        List<MainText.Part> confirmed = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            MainText.Part part = parts.get(i);
            boolean asked = switch (part.kind()) {
                case HEADING, DECK -> false;
                case LIST_ITEM -> knownItems * 3 > items;
                default -> outline.runLength(part.run()) < LONGEST_ASKED;
            };
            if (!asked || shares[i] >= LACKS) {
                confirmed.add(part);
            }
        }
        return confirmed;
    }

    /** The share, 0 to 1, of a text's four-word sequences that the body has; 1 for a text of fewer words. */
    private double share(CharSequence text, int from, int to) {
        Sequences all = new Sequences(text, from, to);
        int count = 0;
        int known = 0;
        while (all.next()) {
            count++;
            known += Arrays.binarySearch(sequences, all.hash) >= 0 ? 1 : 0;
        }
        return count == 0 ? 1 : (double) known / count;
    }

    /** Walks over the four-word sequences of a text; tags in it are no words. */
    private static final class Sequences {
        private final CharSequence text;
        private final int to;
        private final int[] last = new int[WORDS];
        private int words;
        private int at;
        private int hash;

        Sequences(CharSequence text, int from, int to) {
            this.text = text;
            this.to = to;
            at = from;
        }

        boolean next() {
            while (word()) {
                if (++words >= WORDS) {
                    hash = 0;
                    for (int i = 0; i < WORDS; i++) {
                        hash = hash * 0x01000193 + last[(words + i) % WORDS];
                    }
                    return true;
                }
            }
            return false;
        }

        private boolean word() {
            while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
                at = text.charAt(at) == '<' ? endOfTag() : at + 1;
            }
            int word = 0;
            int start = at;
            while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
                word = WordHash.next(word, text.charAt(at++));
            }
            if (at > start) {
                last[words % WORDS] = word;
            }
            return at > start;
        }

        private int endOfTag() {
            int end = at + 1;
            while (end < to && end - at < 200 && text.charAt(end) != '>') {
                end++;
            }
            return end < to && text.charAt(end) == '>' ? end + 1 : at + 1;
        }
    }
}
