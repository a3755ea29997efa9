package org.newsarchive.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsarchive.article.RecordPath;

/**
 * What the user decides about an archive. Every setting has a sound default, so that {@code archiver.yml} may be missing.
 *
 * @param title the archive's name
 * @param description one or two sentences on what it holds
 * @param baseUrl where the site will stand, ending with a slash; sitemaps need it
 * @param language the language of the interface
 * @param search whether the site has a search
 * @param robots whether search engines may list the site
 * @param copyright a notice for the foot of each page
 * @param contact an address for questions and requests for removal: an e-mail address or a web address
 * @param exclude articles that are withheld; each leaves a page that says so
 * @param text how much of the articles is published
 * @param excerptOnly publications of which only an excerpt is published, whatever {@code text} says
 * @param publishMarkdown whether the Markdown stands beside each page
 * @param publishRecords whether the record stands beside each page
 * @param folders where sources, templates and site are
 * @param jobs how many articles are worked on at a time; empty for one a processor
 * @param strict whether a doubt counts as an error
 */
public record Settings(
        String title,
        String description,
        Optional<String> baseUrl,
        Language language,
        boolean search,
        Robots robots,
        Optional<String> copyright,
        Optional<String> contact,
        List<RecordPath> exclude,
        Extent text,
        List<String> excerptOnly,
        Publish publishMarkdown,
        Publish publishRecords,
        Folders folders,
        Optional<Integer> jobs,
        boolean strict) {
    /** Copies the lists. */
    public Settings {
        exclude = List.copyOf(exclude);
        excerptOnly = List.copyOf(excerptOnly);
    }

    /** The settings of an archive without {@code archiver.yml}. */
    public static Settings defaults() {
        return new SettingsBuilder().build();
    }

    /** Whether only an excerpt of a publication's articles is published, under whichever of its names. */
    public boolean excerptOnly(Optional<String> publication) {
        return text == Extent.EXCERPT
                || publication
                        .map(p -> excerptOnly.stream().anyMatch(name -> isSamePaper(name, p)))
                        .orElse(false);
    }

    /** Whether two names are one paper's: without regard to case, punctuation and "The". */
    public static boolean isSamePaper(String one, String other) {
        return paper(one).equals(paper(other));
    }

    private static String paper(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^the\\s+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** These settings without those that no page shows: folders, jobs, strictness. */
    public Settings shown() {
        return new Settings(
                title,
                description,
                baseUrl,
                language,
                search,
                robots,
                copyright,
                contact,
                exclude,
                text,
                excerptOnly,
                publishMarkdown,
                publishRecords,
                new Folders("", "", ""),
                Optional.empty(),
                false);
    }

    /** What search engines may do. */
    public enum Robots {
        /** List the site. */
        INDEX,
        /** Keep away. */
        NOINDEX
    }

    /** How much of an article is published. */
    public enum Extent {
        /** All of it. */
        FULL,
        /** Its beginning, with a link to the original. */
        EXCERPT
    }

    /** Whether a file stands beside each article's page. */
    public enum Publish {
        /** In every archive. */
        YES,
        /** In none. */
        NO,
        /** In archives small enough that a free host takes them with these files. */
        AUTO
    }

    /** The languages of the interface. */
    public enum Language {
        /** English. */
        EN,
        /** German. */
        DE,
        /** French. */
        FR,
        /** Spanish. */
        ES,
        /** Hebrew. */
        HE
    }

    /**
     * The folders, as the user names them, relative to the folder of {@code archiver.yml}.
     *
     * @param articles what was scraped
     * @param templates the user's own templates
     * @param output the site
     */
    public record Folders(String articles, String templates, String output) {}
}
