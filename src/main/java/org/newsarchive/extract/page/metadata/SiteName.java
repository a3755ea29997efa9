package org.newsarchive.extract.page.metadata;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsarchive.extract.metadata.Outlets;

/**
 * How a site names itself: by its address, or by a name with a slogan or its owner after it.
 *
 * @param host its host without {@code www}; "" where no address is known
 */
record SiteName(String host) {
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:https?://)?(?:www\\.)?([^/\\s.]+(?:\\.[^/\\s.]+)+)/?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLOGAN = Pattern.compile("\\s*\\|\\s*|\\s+[-–—:]\\s+");

    static SiteName at(String address) {
        int scheme = address.indexOf("://");
        if (scheme <= 0) {
            return new SiteName("");
        }
        int end = address.indexOf('/', scheme + 3);
        String host =
                address.substring(scheme + 3, end < 0 ? address.length() : end).toLowerCase(Locale.ROOT);
        return new SiteName(host.startsWith("www.") ? host.substring(4) : host);
    }

    /** What the site may be called by its host alone: {@code courier.example}, {@code courier}. */
    List<String> spoken() {
        int dot = host.indexOf('.');
        return Stream.of(host, dot > 0 ? host.substring(0, dot) : host)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The name alone. What stands beside it goes only where the name is plainly that of the host. */
    String of(String stated) {
        String[] parts = SLOGAN.split(stated.strip());
        for (String part : parts.length > 1 ? parts : new String[0]) {
            if (Stream.concat(Stream.of(host), Stream.of(host.split("\\.", -1)))
                    .anyMatch(name -> Outlets.same(part, name))) {
                return part;
            }
        }
        return ADDRESS.matcher(stated).replaceFirst("$1");
    }
}
