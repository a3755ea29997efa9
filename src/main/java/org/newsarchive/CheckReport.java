package org.newsarchive;

/**
 * What a check found.
 *
 * @param records how many records were read
 * @param sources how many sources were compared with their records
 * @param files how many files of the site were compared with what was written
 * @param links how many links inside the site were followed
 * @param failures how many of all these failed
 */
public record CheckReport(int records, int sources, int files, int links, int failures) {}
