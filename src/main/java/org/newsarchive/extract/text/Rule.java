package org.newsarchive.extract.text;

/** One reason to give blocks a role. A rule decides only blocks that are still open. */
interface Rule {
    void apply(Draft draft);
}
