package org.newsarchive.render;

import java.io.IOException;
import java.io.OutputStream;
import org.newsarchive.page.SitePath;

/**
 * A file of the site that can be written when it is needed.
 *
 * @param path where it stands
 * @param fingerprint of all that its bytes follow from; while it is the same, so are the bytes
 * @param content its bytes
 */
public record Output(SitePath path, String fingerprint, Content content) {
    /** Bytes made on demand; may be asked for by any thread. */
    @FunctionalInterface
    public interface Content {
        /** Writes the bytes and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
