package org.newsarchive.article;

import java.util.Locale;

/**
 * What a stretch of a source is. One vocabulary for flattened text and for pages; each role belongs to the body, to the
 * metadata or to the residue that is taken out.
 */
public enum Role {
    /** A paragraph of the article. */
    PARAGRAPH(Place.BODY),
    /** A heading inside the article. */
    SUBHEAD(Place.BODY),
    /** An item of a list in the article. */
    LIST_ITEM(Place.BODY),
    /** A quotation set off as a block. */
    QUOTE(Place.BODY),
    /** A table, or a row of one. */
    TABLE(Place.BODY),
    /** Text whose line breaks count, such as verse. */
    PREFORMATTED(Place.BODY),
    /** An embedded post or video, kept as a link with its text. */
    EMBED(Place.BODY),
    /** The time or heading of one entry of a live blog. */
    ENTRY_TIME(Place.BODY),

    /** The headline. */
    HEADLINE(Place.METADATA),
    /** The short line over the headline. */
    KICKER(Place.METADATA),
    /** The line or two under the headline. */
    DEK(Place.METADATA),
    /** The line that names the authors. */
    BYLINE(Place.METADATA),
    /** A line that says who an author is. */
    BIO(Place.METADATA),
    /** A line that states when the article appeared or changed. */
    DATE(Place.METADATA),
    /** The place of writing that opens the text. */
    DATELINE(Place.METADATA),
    /** A picture's caption. */
    CAPTION(Place.METADATA),
    /** A picture's credit. */
    CREDIT(Place.METADATA),
    /** The section or department. */
    SECTION(Place.METADATA),
    /** Topics or tags. */
    KEYWORDS(Place.METADATA),
    /** The publication's name, or an agency's. */
    PUBLISHER(Place.METADATA),
    /** A copyright line. */
    COPYRIGHT(Place.METADATA),
    /** A correction or update note. */
    CORRECTION(Place.METADATA),
    /** The address the source was saved from, and when. */
    CAPTURE(Place.METADATA),

    /** A registration, subscription or sign-in wall. */
    REGISTRATION(Place.RESIDUE),
    /** A newsletter or alert offer. */
    NEWSLETTER(Place.RESIDUE),
    /** A cookie or consent panel. */
    CONSENT(Place.RESIDUE),
    /** Share, print, save and follow controls. */
    SHARE(Place.RESIDUE),
    /** Teasers of other articles. */
    RELATED(Place.RESIDUE),
    /** Readers' comments and their form. */
    COMMENTS(Place.RESIDUE),
    /** Controls and messages of an audio or video player, or of a gallery. */
    PLAYER(Place.RESIDUE),
    /** An advertisement or its label. */
    ADVERTISEMENT(Place.RESIDUE),
    /** Goods and offers for sale. */
    SHOP(Place.RESIDUE),
    /** An offer to install an app. */
    APP(Place.RESIDUE),
    /** Labels and messages of a form. */
    FORM(Place.RESIDUE),
    /** Menus, breadcrumbs, skip links, footers. */
    NAVIGATION(Place.RESIDUE),
    /** Another article in the same source. */
    OTHER_ARTICLE(Place.RESIDUE),
    /** Text that the page does not show. */
    HIDDEN(Place.RESIDUE),
    /** Markup, scripts and styles. */
    MARKUP(Place.RESIDUE),
    /** White space between parts. */
    SPACE(Place.RESIDUE),
    /** Not part of the article, of no more certain kind. */
    FURNITURE(Place.RESIDUE);

    /** Where text of a role goes. */
    public enum Place {
        /** Into the body. */
        BODY,
        /** Into a field of the record. */
        METADATA,
        /** Out of the article; it stays on the ledger. */
        RESIDUE
    }

    private final Place place;

    Role(Place place) {
        this.place = place;
    }

    /** Where text of this role goes. */
    public Place place() {
        return place;
    }

    /** The role as the record and the messages write it: {@code list-item}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with that label. */
    public static Role labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
