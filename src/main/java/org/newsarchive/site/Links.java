package org.newsarchive.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links in a page that Archiver made. Not a parser of HTML: our own pages quote every attribute and escape every quote
 * and bracket in it.
 */
final class Links {
    private static final Pattern LINK =
            Pattern.compile("<[a-zA-Z][^>]*?\\s(?:href|src|action)=(?:\"([^\"]*)\"|([^\\s\"'>]+))");
    private static final Pattern NAME = Pattern.compile("\\sid=(?:\"([^\"]*)\"|([^\\s\"'>]+))");

    private Links() {}

    /** The targets inside the site, as written, with entities resolved. */
    static List<String> in(byte[] page) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(new String(page, StandardCharsets.UTF_8));
        while (matcher.find()) {
            String link = unescape(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (!link.matches("(?s)(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
                links.add(link);
            }
        }
        return links;
    }

    /** The names in a page that links can lead to. */
    static List<String> names(byte[] page) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(new String(page, StandardCharsets.UTF_8));
        while (matcher.find()) {
            names.add(unescape(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
        return names;
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The path in the site that a link on a page leads to, without fragment and query; empty for the page itself. */
    static String target(String page, String link) {
        String path = link.replaceFirst("[?#].*$", "");
        if (path.isEmpty()) {
            return "";
        }
        String decoded = java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        List<String> parts = new ArrayList<>(List.of(page.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : decoded.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return "../";
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
