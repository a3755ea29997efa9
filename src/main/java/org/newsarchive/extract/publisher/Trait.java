package org.newsarchive.extract.publisher;

/** How a name stands where it is mentioned. */
enum Trait {
    /** No capital stands before it, nor after it, that might be of a longer name. */
    FREE_LEFT,
    FREE_RIGHT,
    FREE,
    /** More than a space parts it from what stands before it, and after it. */
    PARTED_LEFT,
    PARTED_RIGHT,
    /** Between such marks. */
    SEGMENT,
    /** The whole line. */
    LINE,
    /** Opens the line; or stands after its first word, which any line writes with a capital. */
    OPENING,
    AFTER_FIRST,
    /** "of the" joins it to a name before it, or after it. */
    JOINED_LEFT,
    JOINED_RIGHT,
    /** After a small word. */
    AFTER_SMALL,
    QUOTED,
    QUOTED_OUTSIDE,
    /** "the Post's". */
    OWNER,
    /** With an article: small, with a capital within a sentence, or at its beginning. */
    SMALL_ARTICLE,
    ARTICLE,
    FIRST_ARTICLE,
    /** Before what papers have, before words for a company, before nothing but words for its trade. */
    PRODUCT,
    COMPANY,
    TRADE,
    /** After what is done with those who speak to reporters; before what reporters do. */
    TOLD,
    SEEN,
    /** After what pages say to readers. */
    VOICE,
    /** Beside what reporters are called. */
    ROLE,
    /** Next to the sign and the year. */
    HOLDER,
    /** Between marks, after another part of a credit. */
    CREDITED,
    /** After a colon; before one. */
    LABELLED,
    LABELS,
    /** As the paper's head has it, in no case of grammar that a word before it asks for. */
    UNBENT
}
