package org.newsarchive.extract.publisher;

import java.util.Arrays;
import java.util.List;

/** What a passage is to the article: where a paper is named tells how. */
public enum Part {
    /** The line of the paper's name. */
    MASTHEAD,
    /** Names the authors. */
    BYLINE,
    /** Names who helped, and where the article stood first. */
    HELPERS,
    /** Says who an author is. */
    BIO,
    /** A picture's credit. */
    CREDIT,
    /** States who holds the rights. */
    COPYRIGHT,
    /** Asks to subscribe or to sign in. */
    WALL,
    /** Offers a newsletter. */
    NEWSLETTER,
    /** Offers an app or goods. */
    OFFER,
    /** Is of the readers' comments. */
    COMMENTS,
    /** Asks for consent. */
    CONSENT,
    /** Shares, prints, follows. */
    SHARE,
    /** Leads to other articles. */
    RELATED,
    /** Any other furniture of the page. */
    FURNITURE,
    /** A paragraph. */
    BODY,
    /** Headline, dek, caption, topics: what the article is about. */
    SUBJECT;

    /** The parts in which the page speaks, not the article. */
    static final List<Part> OUTSIDE =
            Arrays.stream(values()).filter(Part::isOutside).toList();

    /** Whether any name in it may be the publication's; teasers tell of others. */
    boolean proposes() {
        return isOutside() && this != RELATED;
    }

    boolean isOutside() {
        return compareTo(BODY) < 0;
    }
}
