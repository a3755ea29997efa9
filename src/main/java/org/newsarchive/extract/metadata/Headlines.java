package org.newsarchive.extract.metadata;

import java.util.Collection;

/** Takes the site's name off headlines. */
public final class Headlines {
    private static final String[] SEPARATORS = {
        " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " / ", "｜", "ㅣ", "│", "|", ": ", " : "
    };

    private Headlines() {}

    /**
     * The headline without the site's name before or after it, however often it stands there.
     *
     * @param outlets names of the site where known, its domain too
     */
    public static String withoutSite(String headline, Collection<String> outlets) {
        String text = headline.strip();
        boolean changed = true;
        while (changed) {
            String shorter = cut(text, outlets);
            changed = shorter.length() < text.length();
            text = shorter;
        }
        return text;
    }

    private static String cut(String text, Collection<String> outlets) {
        for (String separator : SEPARATORS) {
            int last = text.lastIndexOf(separator);
            boolean colon = separator.endsWith(": ");
            if (last > 0 && !colon && isSite(text.substring(last + separator.length()), outlets)) {
                return text.substring(0, last).strip();
            }
            int first = text.indexOf(separator);
            if (first > 0 && isSite(text.substring(0, first), outlets)) {
                return text.substring(first + separator.length()).strip();
            }
        }
        return text;
    }

    private static boolean isSite(String part, Collection<String> outlets) {
        String name = part.strip();
        for (String outlet : outlets) {
            if (Outlets.same(name, outlet)) {
                return true;
            }
        }
        return false;
    }
}
