package org.newsarchive.catalogue;

import java.io.IOException;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Parcel;
import org.newsarchive.disk.Stamp;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Particulars;

/**
 * A record as it was last read or written.
 *
 * @param path where it stands
 * @param json the stamp of its JSON
 * @param markdown the stamp of its Markdown
 * @param source the source it was made from
 * @param sha256 that source's hash
 * @param card what lists show of the article
 * @param packed what its page tells besides the text, which nobody asks for but the page
 */
public record KnownRecord(
        RecordPath path, Stamp json, Stamp markdown, String source, String sha256, ArticleCard card, Parcel packed) {
    /** What is known of a record with these particulars. */
    public static KnownRecord of(RecordPath path, Stamp json, Stamp markdown, ArticleCard card, Particulars all) {
        return new KnownRecord(
                path,
                json,
                markdown,
                all.provenance().path(),
                all.provenance().sha256(),
                card,
                PackedParticulars.pack(all));
    }

    /** Whether the record's files are as they were. */
    public boolean isAt(Stamp jsonNow, Stamp markdownNow) {
        return json.equals(jsonNow) && markdown.equals(markdownNow);
    }

    /** What its page tells besides the text. */
    public Particulars particulars() {
        try {
            return PackedParticulars.unpack(packed);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
