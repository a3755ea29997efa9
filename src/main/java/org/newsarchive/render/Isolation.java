package org.newsarchive.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;

/** Keeps a text of another direction from reordering the line around it: {@code bdi}, only where it is needed. */
final class Isolation {
    private Isolation() {}

    /** The text for a line of that direction, {@code ltr} or {@code rtl}: as it is, or as markup that isolates it. */
    static Object of(String text, String dir) throws TemplateModelException {
        boolean mixed = text.codePoints().anyMatch(c -> "rtl".equals(dir) ? isLeftToRight(c) : isRightToLeft(c));
        return mixed
                ? HTMLOutputFormat.INSTANCE.fromMarkup(
                        "<bdi>" + HTMLOutputFormat.INSTANCE.escapePlainText(text) + "</bdi>")
                : text;
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
