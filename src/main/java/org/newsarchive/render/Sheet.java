package org.newsarchive.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;

/** What a page is written on: its characters in one array from the template to the bytes. For use by one thread. */
final class Sheet extends Writer {
    private static final int USUAL = 1 << 14;
    /** The most bytes that a UTF-16 code unit takes in UTF-8; a pair takes no more than two of these. */
    private static final int WIDEST = 3;

    private char[] chars = new char[USUAL];
    private int length;

    @Override
    public void write(int c) {
        room(1);
        chars[length++] = (char) c;
    }

    @Override
    public void write(char[] text, int from, int count) {
        room(count);
        System.arraycopy(text, from, chars, length, count);
        length += count;
    }

    @Override
    public void write(String text, int from, int count) {
        room(count);
        text.getChars(from, from + count, chars, length);
        length += count;
    }

    private void room(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + more));
        }
    }

    /** Drops what nobody sees of a page of any markup. */
    Sheet squeeze() {
        length = Squeeze.of(chars, length);
        return this;
    }

    /** The same of a page of HTML, which can do with less. */
    Sheet squeezeHtml() {
        length = Squeeze.html(chars, length);
        return this;
    }

    /** Writes the characters in UTF-8. There are no halves of pairs among them: these are squeezed out. */
    void writeTo(OutputStream out) throws IOException {
        byte[] bytes = new byte[WIDEST * length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            int c = chars[i];
            if (c < 0x80) {
                bytes[size++] = (byte) c;
                continue;
            }
            if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
            } else {
                if (Character.isSurrogate((char) c)) {
                    c = Character.toCodePoint((char) c, chars[++i]);
                    bytes[size++] = (byte) (0xF0 | c >> 18);
                    bytes[size++] = (byte) (0x80 | (c >> 12 & 0x3F));
                } else {
                    bytes[size++] = (byte) (0xE0 | c >> 12);
                }
                bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
            }
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
        out.write(bytes, 0, size);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
