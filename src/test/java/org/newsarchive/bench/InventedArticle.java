package org.newsarchive.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * An article that nobody wrote.
 *
 * @param number its number in the archive, from 0
 * @param headline the headline
 * @param dek the line below it
 * @param author who is said to have written it
 * @param publication where it is said to have appeared
 * @param section the section
 * @param day when it is said to have appeared
 * @param caption the caption of its picture, without credit
 * @param photographer who is credited
 * @param paragraphs the body
 */
public record InventedArticle(
        int number,
        String headline,
        String dek,
        String author,
        String publication,
        String section,
        LocalDate day,
        String caption,
        String photographer,
        List<String> paragraphs) {}
