package org.newsarchive.page;

/**
 * An article's reference for a reference manager.
 *
 * @param card the article
 * @param format its form
 */
public record CitationPage(ArticleCard card, Format format) implements Page {
    /** The forms of references. */
    public enum Format {
        /** BibTeX. */
        BIBTEX(".bib"),
        /** Research Information Systems. */
        RIS(".ris"),
        /** CSL-JSON. */
        CSL(".csl.json");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        /** The end of the file's name. */
        public String extension() {
            return extension;
        }
    }

    @Override
    public SitePath path() {
        return card.file(format.extension());
    }
}
