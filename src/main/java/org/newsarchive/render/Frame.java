package org.newsarchive.render;

import java.util.Optional;
import org.newsarchive.page.SitePath;
import org.newsarchive.settings.Settings;

/**
 * What all pages of a site have in common.
 *
 * @param settings the user's decisions
 * @param messages the interface's language
 * @param addresses whole addresses
 * @param once what is the same on all pages of a folder
 */
record Frame(Settings settings, Messages messages, Addresses addresses, Once once) {
    /** Where the style sheet stands. */
    static final SitePath STYLES = new SitePath("assets/archive.css");

    static Frame of(Settings settings) {
        return new Frame(settings, new Messages(settings.language()), new Addresses(settings.baseUrl()), new Once(""));
    }

    /** The base of links on the page that a host shows for any missing address. */
    Optional<String> baseUrl() {
        return settings.baseUrl();
    }
}
