package org.newsarchive.extract.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsarchive.article.Problem;
import org.newsarchive.source.Source;

/** Parses pages, within bounds. */
final class PageParser {
    /** UTF-16 code units; the largest news pages met have three million. */
    private static final int LONGEST = 8_000_000;

    /** Elements within elements; deeper ones become siblings. */
    static final int DEEPEST = 256;

    private PageParser() {}

    /** The document, with the places of its parts in the source. */
    static Document parse(Source source, List<Problem> problems) {
        String text = source.text();
        if (text.length() > LONGEST) {
            problems.add(Problem.warning(
                    source.path(),
                    "only the first " + LONGEST + " of " + text.length() + " characters were read",
                    "split the file if it holds more than a page"));
            text = text.substring(0, LONGEST);
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        return parser.parseInput(text, "");
    }
}
