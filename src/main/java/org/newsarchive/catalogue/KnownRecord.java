package org.newsarchive.catalogue;

import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Stamp;
import org.newsarchive.page.ArticleCard;

/**
 * A record as it was last read or written.
 *
 * @param path where it stands
 * @param json the stamp of its JSON
 * @param markdown the stamp of its Markdown
 * @param source the source it was made from
 * @param sha256 that source's hash
 * @param card what lists show of the article
 */
public record KnownRecord(RecordPath path, Stamp json, Stamp markdown, String source, String sha256, ArticleCard card) {
    /** Whether the record's files are as they were. */
    public boolean isAt(Stamp jsonNow, Stamp markdownNow) {
        return json.equals(jsonNow) && markdown.equals(markdownNow);
    }
}
