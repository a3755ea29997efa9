package org.newsarchive.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.RecordPath;

/**
 * Where a file stands on the site, from its root: {@code authors/index.html}. The one place where paths are joined and made
 * relative, so that every link of the site works from a folder, a sub-path and a host alike.
 *
 * @param value the path with {@code /}, without a leading one, and nothing that could leave the site
 */
public record SitePath(String value) implements Comparable<SitePath> {
    /** Rejects a path that could leave the site or needs escaping in a link. */
    public SitePath {
        if (!isSound(value)) {
            throw new IllegalArgumentException("not a path of the site: " + value);
        }
    }

    private static boolean isSound(String value) {
        int before = '/';
        for (int i = 0; i < value.length(); ) {
            int c = value.charAt(i);
            if (c >= 'a' && c <= 'z') {
                before = c;
                i++;
                continue;
            }
            c = value.codePointAt(i);
            boolean sound = switch (c) {
                case '/' -> before != '/' && before != '.';
                case '.' -> before != '.';
                case '_', '-' -> true;
                default -> RecordPath.isPlain(c);
            };
            if (!sound) {
                return false;
            }
            before = c;
            i += Character.charCount(c);
        }
        return before != '/';
    }

    /** The page of an article. */
    public static SitePath of(RecordPath article) {
        return of(article, ".html");
    }

    /** A file that belongs to an article, such as {@code .md}. */
    public static SitePath of(RecordPath article, String extension) {
        return new SitePath(article.value().concat(extension));
    }

    /** The link to this file from another. */
    public String from(SitePath page) {
        int common = 0;
        for (int slash = page.value.indexOf('/');
                slash >= 0 && value.regionMatches(0, page.value, 0, slash + 1);
                slash = page.value.indexOf('/', slash + 1)) {
            common = slash + 1;
        }
        StringBuilder link = new StringBuilder(value.length() + 9);
        for (int slash = page.value.indexOf('/', common); slash >= 0; slash = page.value.indexOf('/', slash + 1)) {
            link.append("../");
        }
        return link.append(value, common, value.length()).toString();
    }

    /** The folder, ending with a slash; empty for files at the root. */
    public String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    /** The last part. */
    public String file() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The path in ASCII, as feeds and sitemaps want it. */
    public String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /** As Java makes it for records, which takes long until it is compiled; maps of a whole archive ask for it. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SitePath path && path.value.equals(value);
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
