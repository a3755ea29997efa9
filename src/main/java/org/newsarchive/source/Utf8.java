package org.newsarchive.source;

/** Tells well-formed UTF-8 (RFC 3629) from other bytes. */
final class Utf8 {
    private Utf8() {}

    /**
     * What bytes look like as UTF-8.
     *
     * @param valid sequences of two bytes or more
     * @param invalid bytes that belong to no sequence
     * @param firstInvalid offset of the first of them, or -1
     */
    record Scan(int valid, int invalid, int firstInvalid) {}

    static Scan scan(byte[] bytes) {
        int valid = 0;
        int invalid = 0;
        int first = -1;
        int at = 0;
        while (at < bytes.length) {
            int length = sequence(bytes, at);
            if (length == 0) {
                first = first < 0 ? at : first;
                invalid++;
                at++;
            } else {
                valid += length > 1 ? 1 : 0;
                at += length;
            }
        }
        return new Scan(valid, invalid, first);
    }

    /** The length of the well-formed sequence at that offset, or 0. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
