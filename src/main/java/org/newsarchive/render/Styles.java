package org.newsarchive.render;

import java.nio.charset.StandardCharsets;
import org.newsarchive.article.PartialDate;
import org.newsarchive.page.Facts;

/**
 * The style sheet. It holds the line under the archive's name, span and number of articles, so that an article more changes
 * this one file and not every page.
 */
final class Styles {
    private Styles() {}

    static byte[] of(byte[] template, Facts facts, Frame frame) {
        String line = "body>header nav::before{content:\"" + quoted(span(facts, frame.messages())) + "\"}\n";
        return (new String(template, StandardCharsets.UTF_8) + line).getBytes(StandardCharsets.UTF_8);
    }

    private static String span(Facts facts, Messages messages) {
        String count = messages.count("articles", facts.articles());
        if (facts.first().isEmpty() || facts.last().isEmpty()) {
            return count;
        }
        PartialDate first = facts.first().get();
        PartialDate last = facts.last().get();
        return (first.equals(last) ? first : first + "–" + last) + " · " + count;
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }
}
