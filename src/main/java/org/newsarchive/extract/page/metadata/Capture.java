package org.newsarchive.extract.page.metadata;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.PartialDate;
import org.newsarchive.extract.metadata.MachineDates;
import org.newsarchive.source.Source;

/**
 * Where and when a copy of a page was saved, as SingleFile, browsers, monolith and the Wayback Machine note it in the file.
 *
 * @param url the address it was saved from
 * @param retrieved when it was saved
 */
record Capture(Optional<String> url, Optional<PartialDate> retrieved) {
    static Capture of(Survey survey, Source source) {
        Optional<String> url = source.url();
        Optional<PartialDate> retrieved = source.dateRetrieved();
        for (Comment comment : survey.comments) {
            String text = comment.getData();
            if (url.isEmpty()) {
                url = address(text);
            }
            if (retrieved.isEmpty()) {
                retrieved = date(text);
            }
        }
        return new Capture(url, retrieved);
    }

    /** The last day that the article can have appeared on. */
    @Nullable
    LocalDate day() {
        // A day more, since the copy's clock may have been west of the publisher's.
        return retrieved.flatMap(PartialDate::day).map(day -> day.plusDays(1)).orElse(null);
    }

    private static Optional<String> address(String text) {
        int at = text.indexOf("saved from url=(");
        if (at >= 0) {
            int close = text.indexOf(')', at);
            return close < 0 ? Optional.empty() : web(text.substring(close + 1));
        }
        at = text.indexOf("url: ");
        if (at >= 0 && (text.contains("SingleFile") || text.contains("saved date"))) {
            return web(text.substring(at + 5));
        }
        at = text.indexOf("Saved from ");
        return at >= 0 ? web(text.substring(at + 11)) : Optional.empty();
    }

    private static Optional<String> web(String text) {
        String trimmed = text.strip();
        int end = 0;
        while (end < trimmed.length() && !Character.isWhitespace(trimmed.charAt(end))) {
            end++;
        }
        String url = trimmed.substring(0, end);
        return url.startsWith("http://") || url.startsWith("https://") ? Optional.of(url) : Optional.empty();
    }

    private static Optional<PartialDate> date(String text) {
        int at = text.indexOf("saved date: ");
        if (at >= 0) {
            int end = text.indexOf('\n', at);
            return MachineDates.parse(withoutZoneName(text.substring(at + 12, end < 0 ? text.length() : end)));
        }
        at = text.startsWith(" Saved from ") ? text.indexOf(" at 20") : -1;
        return at >= 0
                ? MachineDates.parse(text.substring(at + 4, Math.min(text.length(), at + 24)))
                : Optional.empty();
    }

    /** A browser's date without the zone's name in brackets. */
    private static String withoutZoneName(String text) {
        int bracket = text.indexOf('(');
        return (bracket > 0 ? text.substring(0, bracket) : text).strip();
    }
}
