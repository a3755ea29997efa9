package org.newsarchive.render;

import org.newsarchive.article.Markdown;
import org.newsarchive.article.RecordPath;
import org.newsarchive.page.Particulars;
import org.newsarchive.page.PicturePage;

/** Where the articles' texts and pictures are loaded from, one at a time; may be asked by any thread. */
public interface Texts {
    /** What an article's page tells besides its text. */
    Particulars particulars(RecordPath path);

    /** An article's text. */
    Markdown text(RecordPath path);

    /** Its Markdown file. */
    byte[] markdown(RecordPath path);

    /** Its record file. */
    byte[] record(RecordPath path);

    /** A copy of a picture. */
    byte[] picture(PicturePage page);
}
