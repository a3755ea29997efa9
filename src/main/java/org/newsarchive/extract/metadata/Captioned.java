package org.newsarchive.extract.metadata;

import java.util.Optional;

/**
 * A caption and its credit, parted.
 *
 * @param caption the caption without its credit; "" where the line is only a credit
 * @param credit who made or supplied the picture, without brackets and without the word that introduces it
 */
public record Captioned(String caption, Optional<String> credit) {}
