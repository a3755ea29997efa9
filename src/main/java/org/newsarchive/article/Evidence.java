package org.newsarchive.article;

import java.util.List;
import java.util.OptionalInt;

/**
 * Why a field has its value.
 *
 * @param field the field's name in the record, such as {@code datePublished}
 * @param value the value chosen, as text
 * @param confidence whether the source states it
 * @param clues what speaks for it, the strongest first
 * @param rejected the candidates that lost, and why
 */
public record Evidence(String field, String value, Confidence confidence, List<Clue> clues, List<Rejected> rejected) {
    /** Copies the lists. */
    public Evidence {
        clues = List.copyOf(clues);
        rejected = List.copyOf(rejected);
    }

    /** How a value was come by. */
    public enum Confidence {
        /** The source says so. */
        STATED,
        /** It follows from other things the source says. */
        INFERRED;
    }

    /**
     * One thing that speaks for a value.
     *
     * @param line the line of the decoded source, from 1; empty where the place has no line
     * @param text the quoted text
     * @param what what it is and what it shows: {@code JSON-LD datePublished}, {@code caption of the lead picture}
     */
    public record Clue(OptionalInt line, String text, String what) {}

    /**
     * A candidate that lost.
     *
     * @param value the candidate
     * @param why what beat it
     */
    public record Rejected(String value, String why) {}
}
