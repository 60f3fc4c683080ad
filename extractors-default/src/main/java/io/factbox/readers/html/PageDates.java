package io.factbox.readers.html;

import io.factbox.article.PublicationDate;
import io.factbox.kit.lexicon.Tsv;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published and when it was changed. From JSON-LD, {@code meta}, marked-up times, the address, and the lines around
 * the title, whichever first states a full date. A date of change is none of publication.
 */
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:published_time",
        "og:article:published_time",
        "datepublished",
        "date_published",
        "published_time",
        "article.published",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publication-date",
        "pubdate",
        "pub_date",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dc.date.created",
        "dcterms.created",
        "dcterms.date",
        "dcterms.available",
        "bt:pubdate",
        "rnews:datepublished",
        "displaydate",
        "originalpublicationdate",
        "article_date_original",
        "article:post_date",
        "citation_publication_date",
        "citation_online_date",
        "ptime",
        "release_date",
        "timestamp",
        "date",
        "pdate",
        "datecreated",
        "og:pubdate",
        "og:publish_date",
        "gentime",
        "dateposted",
        "article-publication-date",
        "last-publication-date",
        "cre_date"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:article:modified_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "article:modified",
        "lastmod",
        "last-modified",
        "lastmodified",
        "modified_time",
        "bt:moddate",
        "utime",
        "revised",
        "updated_time"
    };
    private static final Set<String> DAY_FIRST =
            Set.of("uk", "au", "nz", "ie", "in", "za", "pk", "ng", "ke", "sg", "my", "hk", "eu");
    private static final List<String> UPDATES = Tsv.resource(PageDates.class, "page-updates.tsv").stream()
            .map(row -> row.cell(0))
            .toList();
    private static final int LONGEST_LINE = 160;
    private static final int BEGINNING = 30;
    private static final int LINES_AROUND = 12;

    /** Names of parts whose dates are those of other articles and of comments. */
    private static final int OTHERS = Role.bits(Role.COMMENTS, Role.RELATED);

    private final PageOutline outline;
    private final PageHead head;
    private final Headline headline;
    private final String url;
    private final MainText main;
    private final int bodyRun;
    private final boolean monthFirst;

    /** A date and where it was found. */
    record Found(PublicationDate date, String where) {}

    PageDates(PageHead head, Headline headline, MainText main, String url) {
        outline = main.outline();
        this.head = head;
        this.headline = headline;
        this.main = main;
        bodyRun = main.firstRun();
        this.url = url;
        String language = head.language().toLowerCase(Locale.ROOT);
        String domain = topDomain(url);
        monthFirst = language.equals("en-us")
                || (language.isEmpty() || language.startsWith("en"))
                        && !language.equals("en-gb")
                        && !DAY_FIRST.contains(domain)
                        && (domain.isEmpty()
                                || domain.length() > 2
                                || domain.equals("us")
                                || domain.equals("io")
                                || domain.equals("ph"));
    }

    private static String topDomain(String url) {
        int from = url.indexOf("://");
        if (from < 0) {
            return "";
        }
        int to = from + 3;
        while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        return url.substring(url.lastIndexOf('.', to - 1) + 1, to);
    }

    Optional<Found> published() {
        return stated("datePublished", PUBLISHED)
                .map(this::onSiteCalendar)
                .or(this::markup)
                .or(this::address)
                .or(this::aroundTitle)
                .or(() -> data("dateCreated").or(() -> data("uploadDate")))
                .or(this::namedElement)
                .or(() -> lines(0, outline.runs(), false));
    }

    /** A time stated in UTC may fall on another day than the one the site gave the article, which stands in its address. */
    private Found onSiteCalendar(Found found) {
        boolean universal = found.date().offset().filter(ZoneOffset.UTC::equals).isPresent();
        return universal
                ? address()
                        .filter(site -> Math.abs(site.date().date().toEpochDay()
                                        - found.date().date().toEpochDay())
                                == 1)
                        .orElse(found)
                : found;
    }

    Optional<Found> modified() {
        return stated("dateModified", MODIFIED);
    }

    private Optional<Found> stated(String key, String[] names) {
        Optional<Found> found = data(key);
        for (int i = 0; i < names.length && found.isEmpty(); i++) {
            found = head.meta(names[i]).flatMap(this::parse).map(date -> new Found(date, "meta"));
        }
        return found;
    }

    private Optional<Found> data(String key) {
        return head.jsonLd()
                .ofArticle(key)
                .or(() -> head.jsonLd().ofPage(key))
                .flatMap(head.jsonLd()::text)
                .flatMap(this::parse)
                .map(date -> new Found(date, "json-ld"));
    }

    private Optional<PublicationDate> parse(String text) {
        return DateText.first(text, monthFirst);
    }

    /** {@code time} and {@code itemprop="datePublished"} elements that are not in a list of other articles. */
    private Optional<Found> markup() {
        @Nullable PublicationDate time = null;
        for (int e = 0; e < outline.elements(); e++) {
            if (!outline.has(e, Role.DATE)) {
                continue;
            }
            Element node = outline.node(e);
            boolean property = node.attr("itemprop").contains("datePublished") || node.hasAttr("pubdate");
            boolean isTime = node.normalName().equals("time");
            if (!property && !isTime || elsewhere(e) || isUpdate(e)) {
                continue;
            }
            String value = node.hasAttr("datetime") ? node.attr("datetime") : node.attr("content");
            Optional<PublicationDate> date = parse(value.isEmpty() ? outline.elementText(e) : value);
            if (date.isPresent() && property) {
                return Optional.of(new Found(date.get(), "microdata"));
            }
            if (date.isPresent() && time == null) {
                time = date.get();
            }
        }
        return Optional.ofNullable(time).map(date -> new Found(date, "time"));
    }

    private boolean isUpdate(int e) {
        String name = outline.node(e).className() + " " + outline.node(e).attr("itemprop");
        String before = outline.text(Math.max(0, outline.textStart(e) - 12), outline.textStart(e));
        return saysUpdate(name) && !name.contains("ublish") || saysUpdate(before) || saysUpdate(outline.elementText(e));
    }

    private static boolean saysUpdate(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return UPDATES.stream().anyMatch(folded::contains);
    }

    private boolean elsewhere(int element) {
        int run = outline.firstRun(element);
        if (headline.element() >= 0 && run >= outline.firstRun(headline.element()) && run < bodyRun) {
            return false;
        }
        for (int e = element; e >= 0; e = outline.parent(e)) {
            boolean aside = outline.kind(e) == TagKind.ASIDE && !outline.has(e, Role.META);
            boolean others = (outline.roles(e) & OTHERS) != 0 || aside;
            if (others && main.story().isDiscarded(e)) {
                return true;
            }
        }
        return false;
    }

    /** A full date in the address: {@code /2019/11/18/}, {@code /2019-11-18-title}. */
    private Optional<Found> address() {
        for (int i = 0; i + 8 < url.length(); i++) {
            if (url.charAt(i) == '/' || url.charAt(i) == '-' || url.charAt(i) == '_') {
                Optional<PublicationDate> date = addressDate(url.substring(i + 1, Math.min(url.length(), i + 12)));
                if (date.isPresent()) {
                    return Optional.of(new Found(date.get(), "url"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> addressDate(String part) {
        if (!part.startsWith("20") && !part.startsWith("199") || part.length() < 8) {
            return Optional.empty();
        }
        boolean separated = "/-_.".indexOf(part.charAt(4)) >= 0;
        boolean compact = part.chars().limit(8).allMatch(c -> c >= '0' && c <= '9')
                && (part.length() == 8 || !Character.isDigit(part.charAt(8)));
        if (!separated && !compact) {
            return Optional.empty();
        }
        return DateText.first(
                separated
                        ? part.substring(0, Math.min(10, part.length()))
                                .replace('/', '-')
                                .replace('_', '-')
                        : part.substring(0, 8),
                false);
    }

    /** The lines before and after the title. */
    private Optional<Found> aroundTitle() {
        if (headline.element() < 0) {
            return Optional.empty();
        }
        int first = outline.firstRun(headline.element());
        int after = outline.endRun(headline.element());
        int stop = Math.min(outline.runs(), Math.max(after + LINES_AROUND, bodyRun + 1));
        return lines(after, stop, true)
                .or(() -> lines(Math.max(0, first - 4), first, true))
                .or(() -> lines(after, stop, false))
                .or(() -> lines(Math.max(0, first - 4), first, false));
    }

    /**
     * The first full date in a line, or at the beginning of a paragraph.
     *
     * @param named whether the line must be in an element that is named after dates
     */
    private Optional<Found> lines(int from, int to, boolean named) {
        for (int run = from; run < to; run++) {
            int owner = outline.runOwner(run);
            if (hasDigit(run) && (!named || isNamed(owner)) && !elsewhere(owner)) {
                int length = outline.runLength(run);
                int start = outline.runStart(run);
                String line = outline.text(start, start + (length <= LONGEST_LINE ? length : BEGINNING));
                if (!saysUpdate(line.substring(0, Math.min(20, line.length())))) {
                    Optional<PublicationDate> date = parse(line);
                    if (date.isPresent()) {
                        return Optional.of(new Found(date.get(), "text"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNamed(int owner) {
        int up = outline.parent(owner);
        return outline.has(owner, Role.DATE) || outline.has(owner, Role.META) || up >= 0 && outline.has(up, Role.DATE);
    }

    private boolean hasDigit(int run) {
        int stop = Math.min(outline.runEnd(run), outline.runStart(run) + LONGEST_LINE);
        for (int i = outline.runStart(run); i < stop; i++) {
            if (Character.isDigit(outline.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Elements that are named after dates, anywhere but in lists of other articles. */
    private Optional<Found> namedElement() {
        for (int e = 0; e < outline.elements(); e++) {
            if (outline.has(e, Role.DATE)
                    && outline.textEnd(e) - outline.textStart(e) <= LONGEST_LINE
                    && !elsewhere(e)) {
                Optional<PublicationDate> date = parse(outline.elementText(e));
                if (date.isPresent()) {
                    return Optional.of(new Found(date.get(), "text"));
                }
            }
        }
        return Optional.empty();
    }
}
