package org.newsarchive.extract.metadata;

/**
 * Numbers that make a date.
 *
 * @param month 0 where the text states only the year
 * @param day 0 where the text states only year and month
 * @param calendar the language of the month's name, which may end in {@code -jalali}; "" in numbers
 * @param open whether day and month could be the other way round
 * @param next the token after the date
 */
record DateShape(int year, int month, int day, String calendar, boolean open, int next) {}
