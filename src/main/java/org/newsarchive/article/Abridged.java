package org.newsarchive.article;

/** The beginning of a text, for places that have no room for all of it. */
public final class Abridged {
    private static final String STOPS = ".!?…。！？؟";
    private static final String PAUSES = " ,;:–—-";

    private Abridged() {}

    /**
     * The text, or as many whole words of it as fit, and an ellipsis. Words longer than half of the room are cut.
     *
     * @param longest how many UTF-16 units it may have, the ellipsis among them; at least 2
     */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int room = longest - 1;
        int space = text.lastIndexOf(' ', room);
        int end = space > longest / 2 ? space : Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        while (end > 1 && PAUSES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String kept = text.substring(0, end);
        // What ends with a sentence has its stop already.
        return STOPS.indexOf(kept.charAt(end - 1)) >= 0 ? kept + (end < room ? " …" : "") : kept + "…";
    }
}
