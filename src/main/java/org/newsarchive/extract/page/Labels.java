package org.newsarchive.extract.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsarchive.extract.metadata.WordLines;

/**
 * The labels of boxes in the common languages.
 *
 * @param whole the lines that are labels as a whole
 * @param opening what labels begin with
 * @param dense those of {@code opening} in scripts without spaces
 */
record Labels(Map<String, Label> whole, Map<String, Label> opening, Map<String, Label> dense) {
    private static final Labels STANDARD = read();
    private static final int LONGEST = 120;

    private static Labels read() {
        Map<String, Label> whole = new HashMap<>();
        Map<String, Label> opening = new HashMap<>();
        Map<String, Label> dense = new HashMap<>();
        Label label = Label.ADVERTISEMENT;
        for (String line : WordLines.of(Labels.class, "labels.txt")) {
            if (line.startsWith("[")) {
                label = Label.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                String letters = letters(line);
                boolean opens = line.charAt(0) != '=';
                (!opens ? whole : Words.dense(letters.charAt(0)) ? dense : opening).put(letters, label);
            }
        }
        return new Labels(Map.copyOf(whole), Map.copyOf(opening), Map.copyOf(dense));
    }

    /** What a line announces, where it is a label. */
    static Optional<Label> of(String line) {
        return line.length() > LONGEST ? Optional.empty() : STANDARD.find(letters(line));
    }

    private Optional<Label> find(String letters) {
        Label found = whole.get(letters);
        for (int end = letters.length(); end > 0 && found == null; end = letters.lastIndexOf(' ', end - 1)) {
            found = opening.get(letters.substring(0, end));
        }
        if (found == null && !letters.isEmpty() && Words.dense(letters.charAt(0))) {
            return dense.entrySet().stream()
                    .filter(label -> letters.startsWith(label.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        return Optional.ofNullable(found);
    }

    /** A line's words in lower case with a space between two, without numbers and marks. */
    private static String letters(String line) {
        StringBuilder letters = new StringBuilder(line.length());
        boolean gap = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int type = Character.getType(c);
            if (Character.isLetter(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK) {
                letters.append(gap && !letters.isEmpty() ? " " : "").append(Character.toLowerCase(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        return letters.toString();
    }
}
