package org.newsarchive.page;

import org.newsarchive.article.RecordPath;

/**
 * An article that moved.
 *
 * @param from where it stood
 * @param to where it stands
 */
public record Redirect(RecordPath from, RecordPath to) {}
