package org.newsarchive.render;

import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.RecordPath;
import org.newsarchive.page.PicturePage;

/** Where the articles' texts and pictures are loaded from, one at a time; may be asked by any thread. */
public interface Texts {
    /** An article with its history. */
    ArchivedArticle article(RecordPath path);

    /** Its Markdown file. */
    byte[] markdown(RecordPath path);

    /** Its record file. */
    byte[] record(RecordPath path);

    /** A copy of a picture. */
    byte[] picture(PicturePage page);
}
