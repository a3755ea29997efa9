package org.newsarchive.extract.text;

/**
 * A paragraph, a heading, an item: what was one block before the text was flattened.
 *
 * @param text its text, unwrapped, without bullet
 * @param start offset of its first character in the source, the bullet included
 * @param end offset after its last character
 * @param line its first line in the source, from 1
 * @param lines how many lines it takes
 * @param gap how many blank lines stand before it, at most 3
 * @param indent how many columns it is indented
 * @param bullet whether a bullet stood before it
 * @param links how many of its links a text browser had numbered; the numbers are not in the text
 */
record Block(String text, int start, int end, int line, int lines, int gap, int indent, boolean bullet, int links) {}
