package org.newsarchive.extract.publisher;

import java.util.OptionalInt;

/**
 * A line of the source, or a part of one.
 *
 * @param line its number in the source, from 1; empty for a part of a line
 * @param part what it is to the article
 * @param text its text
 */
public record Passage(OptionalInt line, Part part, String text) {}
