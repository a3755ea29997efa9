package org.newsarchive.article;

/** Ends a run: an unreadable folder, a broken template, a wrong setting. Its message names the place and what to do. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with nothing beneath it. */
    public ArchiveException(String message) {
        super(message);
    }

    /** A failure caused by another. */
    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
