package org.newsarchive.extract.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.newsarchive.article.Article;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

/** Reads pages for tests. */
final class Pages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Pages() {}

    static Extraction read(String html) {
        return read(new PageReader(), html);
    }

    private static Extraction read(PageReader reader, String html) {
        Source source =
                new Source("page.html", Format.HTML, html, "utf-8", "0".repeat(64), Optional.empty(), Optional.empty());
        return reader.read(source, Recurrence.NONE);
    }

    /** What a reader makes of a known page, as one JSON object. */
    static String prediction(PageReader reader, KnownPage page) throws JsonProcessingException {
        Article article = read(reader, page.html()).article();
        ObjectNode row = JSON.createObjectNode();
        row.put("id", page.id());
        row.put("text", PlainText.of(article.body()));
        row.put("title", article.metadata().headline().orElse(""));
        row.put("dek", article.metadata().alternativeHeadline().orElse(""));
        ArrayNode captions = row.putArray("captions");
        article.metadata().image().forEach(image -> image.caption().ifPresent(captions::add));
        return JSON.writeValueAsString(row);
    }
}
