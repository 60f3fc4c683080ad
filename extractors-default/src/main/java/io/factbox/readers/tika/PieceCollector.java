package io.factbox.readers.tika;

import io.factbox.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the parts of a document from the XHTML that Tika's parsers write. */
final class PieceCollector extends DefaultHandler {
    /** More characters than this are not read: the message says so. */
    static final int MOST = 50_000_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int total;
    private int page = -1;
    private int body;
    private int lists;
    private int quotes;
    private int rows;
    private boolean titled;

    /** The parts so far. */
    List<Piece> pieces() {
        flush();
        return pieces;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        String name = local.toLowerCase(Locale.ROOT);
        String style = attributes.getValue("class");
        switch (name) {
            case "body" -> body++;
            case "div" -> {
                flush();
                page += "page".equals(style) ? 1 : 0;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                begin(name.equals("h1") && !titled ? BlockKind.HEADLINE : BlockKind.HEADING);
                titled = true;
            }
            case "p" -> {
                if (rows == 0 && lists == 0) {
                    boolean title = "title".equalsIgnoreCase(style) && !titled;
                    titled |= title;
                    begin(title ? BlockKind.HEADLINE : quotes > 0 ? BlockKind.QUOTE : BlockKind.PARAGRAPH);
                } else {
                    space();
                }
            }
            case "ul", "ol" -> lists++;
            case "li" -> begin(BlockKind.LIST_ITEM);
            case "blockquote" -> {
                flush();
                quotes++;
            }
            case "tr" -> {
                begin(BlockKind.TABLE);
                rows++;
            }
            case "td", "th" -> {
                if (text.length() > 0) {
                    text.append('\t');
                }
            }
            case "br" -> text.append('\n');
            default -> {
                // inline: its text is all that counts
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local.toLowerCase(Locale.ROOT)) {
            case "ul", "ol" -> {
                flush();
                lists = Math.max(0, lists - 1);
            }
            case "blockquote" -> {
                flush();
                quotes = Math.max(0, quotes - 1);
            }
            case "tr" -> {
                flush();
                rows = Math.max(0, rows - 1);
            }
            case "p" -> {
                if (rows == 0 && lists == 0) {
                    flush();
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "li", "div" -> flush();
            default -> {
                // inline
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (body == 0) {
            return;
        }
        total += length;
        if (total > MOST) {
            throw new SAXException("more than " + MOST + " characters");
        }
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    private void begin(BlockKind next) {
        flush();
        kind = next;
    }

    private void space() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void flush() {
        String done = text.toString().strip();
        if (!done.isEmpty()) {
            pieces.add(new Piece(kind, done, Math.max(0, page)));
        }
        text.setLength(0);
        kind = BlockKind.PARAGRAPH;
    }
}
