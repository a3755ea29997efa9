package org.newsarchive.render;

import java.util.List;
import java.util.stream.Collectors;
import org.newsarchive.article.Author;
import org.newsarchive.article.PartialDate;
import org.newsarchive.page.ArticleCard;

/** A row of the whole archive's table, RFC 4180. */
final class Csv {
    static final String HEADER =
            "path,datePublished,dateInferred,headline,alternativeHeadline,author,publisher,articleSection,keywords,"
                    + "dateline,inLanguage,wordCount,url\r\n";

    private Csv() {}

    static String row(ArticleCard card) {
        return List.of(
                                card.page().value(),
                                card.date().map(PartialDate::value).orElse(""),
                                card.date().isPresent() ? Boolean.toString(card.inferred()) : "",
                                card.headline(),
                                card.dek().orElse(""),
                                card.authors().stream().map(Author::name).collect(Collectors.joining("; ")),
                                card.publisher().orElse(""),
                                card.section().orElse(""),
                                String.join("; ", card.keywords()),
                                card.place().orElse(""),
                                card.language().orElse(""),
                                Integer.toString(card.words()),
                                card.url().orElse(""))
                        .stream()
                        .map(Csv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(String text) {
        // A spreadsheet takes a cell that opens so for a formula and may run it; the apostrophe makes it text.
        String safe = !text.isEmpty() && "=+@-\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }
}
