package org.newsarchive.page;

import java.util.Optional;
import org.newsarchive.article.PartialDate;

/**
 * A stretch of a list that has a page of its own.
 *
 * @param period the year, month or day; empty for articles without a date
 * @param initials how the names of its articles begin, where a date has too many articles for one page; else empty
 * @param path the page
 * @param count how many articles it has
 */
public record Part(Optional<PartialDate> period, String initials, SitePath path, int count) {}
