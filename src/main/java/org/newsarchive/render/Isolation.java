package org.newsarchive.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;

/** Keeps a text of another direction from reordering the line around it: {@code bdi}, only where it is needed. */
final class Isolation {
    private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

    private Isolation() {}

    /** The text for a line of that direction, {@code ltr} or {@code rtl}: as it is, or as markup that isolates it. */
    static Object of(String text, String dir) throws TemplateModelException {
        return isMixed(text, "rtl".equals(dir))
                ? HTMLOutputFormat.INSTANCE.fromMarkup(
                        "<bdi>" + HTMLOutputFormat.INSTANCE.escapePlainText(text) + "</bdi>")
                : text;
    }

    private static boolean isMixed(String text, boolean rightToLeft) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            // What stands before the Hebrew letters runs from left to right, or nowhere.
            if (rightToLeft ? isLeftToRight(c) : c >= FIRST_RIGHT_TO_LEFT && isRightToLeft(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isLeftToRight(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> true;
            default -> false;
        };
    }
}
