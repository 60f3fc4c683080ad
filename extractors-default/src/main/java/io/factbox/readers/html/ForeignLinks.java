package io.factbox.readers.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells links to other sites from those within a page's own, which its head names. For one page. */
final class ForeignLinks {
    private @Nullable String site;

    /** Whether a link leads to another site: such links are content more often than furniture. */
    boolean leadTo(String href, List<Element> links, List<Element> metas) {
        if (!href.startsWith("http")) {
            return false;
        }
        if (site == null) {
            site = site(links, metas);
        }
        return !site.isEmpty() && !host(href).endsWith(site);
    }

    private static String site(List<Element> links, List<Element> metas) {
        for (Element link : links) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && link.attr("href").startsWith("http")) {
                return host(link.attr("href"));
            }
        }
        for (Element meta : metas) {
            if (meta.attr("property").equals("og:url") && meta.attr("content").startsWith("http")) {
                return host(meta.attr("content"));
            }
        }
        return "";
    }

    /** The last two labels of an address's host: {@code example.org}. */
    private static String host(String url) {
        int from = url.indexOf("//") + 2;
        int to = from;
        while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String host = url.substring(Math.min(from, to), to);
        int last = host.lastIndexOf('.');
        int second = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return host.substring(second + 1);
    }
}
