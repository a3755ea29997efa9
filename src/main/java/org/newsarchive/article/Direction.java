package org.newsarchive.article;

/** The base direction of a text, named as in HTML's {@code dir} attribute. */
public enum Direction {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL;

    /** The value of HTML's {@code dir} attribute. */
    public String attribute() {
        return this == LTR ? "ltr" : "rtl";
    }
}
