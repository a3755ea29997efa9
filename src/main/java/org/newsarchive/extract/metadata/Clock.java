package org.newsarchive.extract.metadata;

/** A time of day as the entries of live blogs print it: "14:05", "2.05 p.m.", "14h05", "14.05 Uhr", "9:30 CET", "2.05pm GMT". */
public final class Clock {
    /** The expression, for use without regard to case. */
    public static final String TIME =
            "(?:[01]?\\d|2[0-3])[.:h][0-5]\\d(?: ?[ap]\\.?m\\.?)?(?: ?Uhr| ?[A-Z]{2,4}(?!\\p{L}))?";

    private Clock() {}
}
