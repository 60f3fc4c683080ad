package io.factbox.readers.html;

import java.util.Locale;

/** What class and id names say about an element. Roles are kept as bits of an {@code int}. */
enum Role {
    /** Holds the article's text: {@code articleBody}, {@code entry-content}. */
    BODY,
    /** May hold the article: {@code post}, {@code story}, {@code content}. */
    STORY,
    /** What readers wrote. */
    COMMENTS,
    /** Links to other articles. */
    RELATED,
    /** Buttons that share, print and save. */
    SHARE,
    /** Advertising, newsletters, offers. */
    PROMO,
    /** Lines about the article: date, section, keywords. */
    META,
    /** Who wrote it, and a word about the writer. */
    AUTHOR,
    /** The text of a picture or a video. */
    CAPTION,
    /** Menus, footers, side columns. */
    NAVIGATION,
    /** Cookie and consent text. */
    CONSENT,
    /** Not shown, or shown to screen readers only. */
    HIDDEN,
    /** The article's title. */
    HEADLINE,
    /** The line below the title. */
    DECK,
    /** When it was published. */
    DATE,
    /** The line that names the writer. */
    BYLINE,
    /** The wall between a teaser and the rest. */
    PAYWALL;

    /** The roles whose elements are not part of the story. */
    static final int DISCARD =
            bits(COMMENTS, RELATED, SHARE, PROMO, META, AUTHOR, CAPTION, NAVIGATION, CONSENT, HIDDEN);

    /** Of these, the roles of single lines. */
    static final int LINES = bits(SHARE, META, AUTHOR, CAPTION);

    /** The bit of this role. */
    int bit() {
        return 1 << ordinal();
    }

    /** Whether this role is among {@code roles}. */
    boolean in(int roles) {
        return (roles & bit()) != 0;
    }

    static int bits(Role... roles) {
        int bits = 0;
        for (Role role : roles) {
            bits |= role.bit();
        }
        return bits;
    }

    static Role of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
