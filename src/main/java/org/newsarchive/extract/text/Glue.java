package org.newsarchive.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;

/** Parts what flattening has glued: "By Ann LeeDec 22, 2023", "Palma15.04.25". */
final class Glue {
    private static final int LONGEST = 300;
    private static final int LEAST_NAME = 4;
    /** "BYDana Whitlock", "byDana Whitlock". */
    private static final Pattern GLUED_BY = Pattern.compile("(?:BY|by)(?=\\p{Lu}\\p{Ll})");

    private static final Set<String> BY = Set.of("By", "Von", "Par", "Por");

    private Glue() {}

    /** The line with a space before each date that was glued to a word. */
    static String parted(String line) {
        if (line.length() > LONGEST || line.indexOf("&nbsp") >= 0) {
            return line.length() > LONGEST
                    ? line
                    : parted(line.replace("&nbsp;", " ").replace("&nbsp", " "));
        }
        StringBuilder parted = new StringBuilder(0);
        int at = 0;
        for (int i = 1; i < line.length(); i++) {
            char before = line.charAt(i - 1);
            char c = line.charAt(i);
            boolean seam = (Character.isLowerCase(before) && Character.isUpperCase(c))
                    || (Character.isLetter(before) && Character.isDigit(c) && !Scripts.unspaced(before));
            if (seam && beginsDate(line.substring(i))) {
                parted.append(line, at, i).append(' ');
                at = i;
            }
        }
        return at == 0 ? line : parted.append(line, at, line.length()).toString();
    }

    /**
     * A byline with a bar where a name was glued to what followed it, "Ann MarshNews", and a space after a glued "By". Short
     * beginnings such as "Mac" belong to the name.
     */
    static String partedNames(String line) {
        if (line.regionMatches(true, 0, "BY", 0, 2) && GLUED_BY.matcher(line).lookingAt()) {
            return partedNames(line.substring(0, 2) + " " + line.substring(2));
        }
        StringBuilder parted = new StringBuilder(0);
        int at = 0;
        int letters = 0;
        boolean capital = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean seam = letters > 0 && Character.isUpperCase(c) && Character.isLowerCase(line.charAt(i - 1));
            boolean by = seam && i == letters && BY.contains(line.substring(0, i));
            if (by || (seam && capital && letters >= LEAST_NAME)) {
                parted.append(line, at, i).append(by ? " " : " | ");
                at = i;
            }
            if (Character.isLetter(c)) {
                capital = letters == 0 ? Character.isUpperCase(c) : capital;
                letters++;
            } else {
                letters = 0;
            }
        }
        return at == 0 ? line : parted.append(line, at, line.length()).toString();
    }

    private static boolean beginsDate(String rest) {
        List<DateMention> dates = DateFinder.find(rest, Optional.empty());
        return !dates.isEmpty() && dates.get(0).start() == 0 && dates.get(0).full();
    }
}
