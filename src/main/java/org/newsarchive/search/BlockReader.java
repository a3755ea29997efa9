package org.newsarchive.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what {@link BlockWriter} wrote, a little at a time: a merge holds every block open. */
final class BlockReader implements Closeable {
    private final InputStream file;
    private byte[] buffer = new byte[1 << 14];
    private int at;
    private int end;

    BlockReader(InputStream file) {
        this.file = file;
    }

    /** Whether all is read. */
    boolean isAtEnd() throws IOException {
        return at == end && !fill(1);
    }

    int number() throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            if (at == end && !fill(1)) {
                throw new EOFException("a block of the search index is cut short");
            }
            byte next = buffer[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    String text() throws IOException {
        int length = number();
        if (end - at < length && !fill(length)) {
            throw new EOFException("a block of the search index is cut short");
        }
        String text = new String(buffer, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Moves the rest to the front and reads on, until so many bytes are there. */
    private boolean fill(int least) throws IOException {
        byte[] larger = least > buffer.length ? new byte[least] : buffer;
        System.arraycopy(buffer, at, larger, 0, end - at);
        buffer = larger;
        end -= at;
        at = 0;
        while (end < least) {
            int read = file.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }
}
