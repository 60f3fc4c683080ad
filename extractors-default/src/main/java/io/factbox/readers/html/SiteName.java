package io.factbox.readers.html;

import java.util.Locale;
import java.util.Optional;

/**
 * The outlet's name: OpenGraph, JSON-LD, the application's name, the copyright line, the logo, and as the last resort the domain.
 *
 * @param name the name, empty if nothing names the site
 * @param where where it was found
 */
record SiteName(String name, String where) {
    private static final int LONGEST = 60;

    static SiteName of(PageOutline outline, PageHead head, String url) {
        Optional<String> graph = head.meta("og:site_name").filter(SiteName::isName);
        if (graph.isPresent()) {
            return new SiteName(graph.get(), "meta");
        }
        Optional<String> data = head.jsonLd()
                .ofArticle("publisher")
                .flatMap(head.jsonLd()::text)
                .filter(SiteName::isName);
        if (data.isPresent()) {
            return new SiteName(data.get(), "json-ld");
        }
        Optional<String> application = head.meta(
                        "application-name", "apple-mobile-web-app-title", "dc.publisher", "twitter:app:name:iphone")
                .filter(SiteName::isName);
        if (application.isPresent()) {
            return new SiteName(application.get(), "meta");
        }
        Optional<String> copyright = copyright(outline);
        if (copyright.isPresent()) {
            return new SiteName(copyright.get(), "text");
        }
        return new SiteName(domain(url), "url");
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST && !name.startsWith("@") && !name.contains("://");
    }

    /** The name in the last "© 2019 Name". */
    private static Optional<String> copyright(PageOutline outline) {
        for (int run = outline.runs() - 1; run >= Math.max(0, outline.runs() - 40); run--) {
            if (outline.runLength(run) < 200) {
                String line = outline.runText(run);
                int at = line.indexOf('©');
                if (at >= 0) {
                    String name = owner(line.substring(at + 1));
                    if (name.length() > 2 && name.length() <= LONGEST) {
                        return Optional.of(name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String owner(String line) {
        int from = 0;
        while (from < line.length() && !Character.isLetter(line.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < line.length() && ".,|–—;()[]\n".indexOf(line.charAt(to)) < 0) {
            to++;
        }
        String name = line.substring(from, to).strip();
        int all = name.indexOf(" All ");
        name = all > 0 ? name.substring(0, all).strip() : name;
        name = name.replaceFirst("(?i)^copyright\\b[\\s\\d©-]*", "").replaceFirst("(?i)^by ", "");
        boolean capital = !name.isEmpty() && !Character.isLowerCase(name.charAt(0));
        return capital && !name.toLowerCase(Locale.ROOT).startsWith("all rights") ? name : "";
    }

    private static String domain(String url) {
        int from = url.indexOf("://");
        if (from < 0) {
            return "";
        }
        int to = from + 3;
        while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String host = url.substring(from + 3, to);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
