package org.newsarchive.cli;

import org.newsarchive.article.Ledger;

/** Colours for a terminal, by what became of a text; or none. */
final class Palette {
    private final boolean on;

    Palette(boolean on) {
        this.on = on;
    }

    String kind(Ledger.Kind kind, String text) {
        return switch (kind) {
            case BODY -> text;
            case METADATA -> paint("34", text);
            case MERGED -> paint("33", text);
            case REMOVED -> paint("31", text);
        };
    }

    String quiet(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** Untrusted text that a terminal will not act on. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c != '\r')
                .forEach(c -> visible.appendCodePoint(Character.isISOControl(c) && c != '\t' ? '\uFFFD' : c));
        return visible.toString();
    }
}
