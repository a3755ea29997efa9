package org.newsarchive.extract.page;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.internal.StringUtil;
import org.newsarchive.source.InlinePicture;
import org.newsarchive.source.Neighbours;

/**
 * Where relative addresses on a page start from.
 *
 * @param base the address of the page or what it says instead; empty where none is known
 * @param beside the files that lie beside the page
 */
record Address(String base, Neighbours beside) {
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

    /** Where a picture is: a file beside the page, a part of the page, or somewhere on the web. */
    Optional<String> ofPicture(String source) {
        String address = source.strip();
        if (beside.find(address).isPresent()) {
            return Optional.of(address.startsWith("./") ? address.substring(2) : address);
        }
        return InlinePicture.name(address)
                .or(() -> Optional.of(resolve(address)).filter(target -> target.startsWith("http")));
    }

    /** Whether an address that {@link #ofPicture} gave stays within the archive, which means that the picture was kept. */
    static boolean isKept(String address) {
        return !address.startsWith("http");
    }
}
