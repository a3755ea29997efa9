package org.newsarchive.source;

import java.util.Locale;
import java.util.Set;

/** What a file among the sources is for, told by its name. */
enum FileKind {
    /** Flattened text. */
    TEXT,
    /** A saved page. */
    PAGE,
    /** A picture, script or style that belongs to a saved page. */
    PART,
    /** A document that Archiver does not read. */
    FOREIGN;

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");
    private static final Set<String> TEXTS =
            Set.of("", "txt", "text", "md", "markdown", "asc", "eml", "log", "lynx", "w3m");
    private static final Set<String> FOREIGNS = Set.of(
            "pdf",
            "doc",
            "docx",
            "odt",
            "rtf",
            "epub",
            "ps",
            "xls",
            "xlsx",
            "ods",
            "ppt",
            "pptx",
            "zip",
            "gz",
            "tar",
            "7z",
            "rar",
            "warc",
            "wacz",
            "mht",
            "mhtml",
            "webarchive",
            "maff",
            "csv",
            "tsv",
            "json",
            "jsonl",
            "xml",
            "rss",
            "atom");

    static FileKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String ending = dot <= 0 ? "" : lower.substring(dot + 1);
        if (PAGES.contains(ending)) {
            return PAGE;
        }
        if (TEXTS.contains(ending)) {
            return TEXT;
        }
        if (FOREIGNS.contains(ending)) {
            return FOREIGN;
        }
        // Scraped files are often named after headlines: "No. 10 reacts" ends in no known kind of file.
        return ending.length() <= 5
                        && ending.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))
                        && !ending.chars().allMatch(Character::isDigit)
                ? PART
                : TEXT;
    }
}
