package org.newsarchive.extract.page;

import java.util.Locale;
import org.jsoup.internal.StringUtil;

/**
 * Where relative addresses on a page start from.
 *
 * @param base the address of the page or what it says instead; empty where none is known
 */
record Address(String base) {
    /** The whole address of a link; empty where it leads nowhere, only within the page, or to a script. */
    String resolve(String href) {
        String target = href.strip();
        String lower = target.toLowerCase(Locale.ROOT);
        if (target.isEmpty()
                || target.startsWith("#")
                || lower.startsWith("javascript:")
                || lower.startsWith("data:")
                || lower.startsWith("vbscript:")) {
            return "";
        }
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")) {
            return target;
        }
        return base.isEmpty() ? "" : StringUtil.resolve(base, target);
    }
}
