package org.newsarchive.extract.text;

import java.util.Optional;

/**
 * A caption parted from its credit, as offsets in the text.
 *
 * @param captionEnd where the caption ends; 0 where there is but a credit
 * @param creditStart where the credit begins, without bracket or label
 * @param creditEnd where it ends
 * @param strong whether the credit is named as such, by a label or an agency
 */
record CreditSplit(int captionEnd, int creditStart, int creditEnd, boolean strong) {
    private static final int LONGEST = 120;

    /** The parts of a caption; empty where no credit shows. */
    static Optional<CreditSplit> of(String text) {
        return bracketed(text).or(() -> labelled(text)).or(() -> barred(text)).or(() -> glued(text));
    }

    String caption(String text) {
        return text.substring(0, captionEnd);
    }

    String credit(String text) {
        return text.substring(creditStart, creditEnd);
    }

    private static Optional<CreditSplit> bracketed(String text) {
        int end = text.length();
        if (end > 1 && text.charAt(end - 1) == '.' && closer(text.charAt(end - 2)) != 0) {
            end--;
        }
        char open = end > 1 ? closer(text.charAt(end - 1)) : 0;
        if (open == 0) {
            return Optional.empty();
        }
        int start = opening(text, end - 1, open);
        if (start < 0) {
            return Optional.empty();
        }
        String inside = text.substring(start + 1, end - 1);
        int captionEnd = trimEnd(text, start);
        boolean sentence = captionEnd == 0
                || Scripts.ends(text.charAt(captionEnd - 1))
                || Scripts.closes(text.charAt(captionEnd - 1));
        Credits.Kind kind = Credits.kind(inside);
        if (kind == Credits.Kind.NONE || (kind == Credits.Kind.NAME && !sentence)) {
            return Optional.empty();
        }
        return Optional.of(cut(text, captionEnd, start + 1, end - 1, kind == Credits.Kind.STRONG));
    }

    private static char closer(char c) {
        return switch (c) {
            case ')' -> '(';
            case ']' -> '[';
            case '）' -> '（';
            case '】' -> '【';
            default -> 0;
        };
    }

    private static int opening(String text, int close, char open) {
        int depth = 0;
        char shut = text.charAt(close);
        for (int i = close; i >= Math.max(0, close - LONGEST); i--) {
            char c = text.charAt(i);
            depth += c == shut ? 1 : c == open ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<CreditSplit> labelled(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        for (int i = from; i < text.length(); i++) {
            boolean boundary = i == 0 || Lines.blank(text.charAt(i - 1)) || "|/-–—([".indexOf(text.charAt(i - 1)) >= 0;
            if (boundary && Credits.label(text, i) > i && (i == 0 || startsPart(text, i))) {
                int captionEnd = trimEnd(text, i);
                int start = Credits.label(text, i);
                if (start < text.length() && Credits.nameLike(text.substring(start))) {
                    return Optional.of(cut(text, captionEnd, start, text.length(), true));
                }
            }
        }
        return Optional.empty();
    }

    // A label within a sentence labels nothing: "the photo by his bed".
    private static boolean startsPart(String text, int at) {
        int end = trimEnd(text, at);
        return end == 0
                || (end < at && Scripts.ends(text.charAt(end - 1)))
                || Scripts.closes(text.charAt(end - 1))
                || text.charAt(at) == '©'
                || (Character.isUpperCase(text.charAt(at)) && text.startsWith(":", Credits.wordEnd(text, at)))
                || Scripts.unspaced(text.charAt(at));
    }

    private static Optional<CreditSplit> barred(String text) {
        for (String bar : new String[] {" | ", " ／ ", " – ", " — ", " - ", " / "}) {
            int at = text.lastIndexOf(bar);
            if (at > 0 && text.indexOf(bar) == at && text.length() - at < LONGEST) {
                Credits.Kind kind = Credits.kind(text.substring(at + bar.length()));
                if (kind == Credits.Kind.STRONG
                        || (kind == Credits.Kind.NAME
                                && bar.equals(" | ")
                                && Scripts.ends(text.charAt(trimEnd(text, at) - 1)))) {
                    return Optional.of(cut(
                            text, trimEnd(text, at), at + bar.length(), text.length(), kind == Credits.Kind.STRONG));
                }
            }
        }
        return Optional.empty();
    }

    // "as the tide came in.Getty Images": the tags between caption and credit left no space.
    private static Optional<CreditSplit> glued(String text) {
        for (int i = text.length() - 2; i > Math.max(0, text.length() - LONGEST); i--) {
            if (text.charAt(i) == '.'
                    && Character.isUpperCase(text.charAt(i + 1))
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return Credits.kind(text.substring(i + 1)) == Credits.Kind.STRONG
                        ? Optional.of(cut(text, i + 1, i + 1, text.length(), true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static CreditSplit cut(String text, int captionEnd, int from, int to, boolean strong) {
        int start = from;
        int end = to;
        int afterLabel = Credits.label(text, start);
        if (afterLabel > start && afterLabel < end) {
            start = afterLabel;
        }
        while (start < end && Lines.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Lines.blank(text.charAt(end - 1))) {
            end--;
        }
        return new CreditSplit(captionEnd, start, end, strong);
    }

    private static int trimEnd(String text, int at) {
        int end = at;
        while (end > 0 && (Lines.blank(text.charAt(end - 1)) || "|/–—-([".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
