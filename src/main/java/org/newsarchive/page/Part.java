package org.newsarchive.page;

import java.util.Optional;
import org.newsarchive.article.PartialDate;

/**
 * A stretch of a list that has a page of its own.
 *
 * @param period the year, month or day; empty for articles without a date
 * @param number the number of the page where a stretch needs several, from 1 for the oldest; 0 where one is enough
 * @param path the page
 * @param count how many articles it has
 */
public record Part(Optional<PartialDate> period, int number, SitePath path, int count) {}
