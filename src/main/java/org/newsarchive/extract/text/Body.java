package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsarchive.article.Image;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;
import org.newsarchive.markdown.MarkdownWriter;

/**
 * The text of the article in its order, pictures at their places.
 *
 * @param markdown the document
 * @param paragraphs the blocks of the body, by their numbers
 * @param images the pictures
 */
record Body(Markdown markdown, List<Integer> paragraphs, List<Image> images) {
    static Body of(Draft draft) {
        MarkdownWriter writer = new MarkdownWriter();
        List<Integer> paragraphs = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            Draft.Verdict verdict = draft.verdict(i).orElseThrow();
            if (verdict.twin().isPresent()) {
                continue;
            }
            if (verdict.role() == Role.CAPTION) {
                Image image = picture(draft, i, paragraphs.size());
                images.add(image);
                writer.figure(image.caption(), Optional.empty(), image.creditText());
            } else if (verdict.role() == Role.CREDIT && !follows(draft, i)) {
                images.add(picture(draft, i, paragraphs.size()));
                writer.figure(
                        Optional.empty(),
                        Optional.empty(),
                        images.get(images.size() - 1).creditText());
            } else if (verdict.role() == Role.LIST_ITEM) {
                i = list(draft, i, writer, paragraphs);
            } else if (verdict.role().place() == Role.Place.BODY) {
                write(writer, verdict.role(), draft.text(i));
                paragraphs.add(i);
            }
        }
        return new Body(writer.toMarkdown(), List.copyOf(paragraphs), List.copyOf(images));
    }

    private static int list(Draft draft, int first, MarkdownWriter writer, List<Integer> paragraphs) {
        List<Consumer<MarkdownWriter>> items = new ArrayList<>();
        int last = first;
        for (int i = first; i < draft.size() && draft.is(i, Role.LIST_ITEM); i++) {
            String text = draft.text(i);
            items.add(item -> item.paragraph(text));
            paragraphs.add(i);
            last = i;
        }
        writer.list(false, items);
        return last;
    }

    private static void write(MarkdownWriter writer, Role role, String text) {
        if (role == Role.SUBHEAD || role == Role.ENTRY_TIME) {
            writer.heading(2, inlines -> inlines.text(text));
        } else {
            writer.paragraph(text);
        }
    }

    private static boolean follows(Draft draft, int i) {
        return i > 0 && draft.is(i - 1, Role.CAPTION);
    }

    private static Image picture(Draft draft, int i, int position) {
        Captioned parts = Credits.split(draft.text(i));
        Optional<String> caption = Optional.of(parts.caption()).filter(text -> !text.isBlank());
        Optional<String> credit = parts.credit();
        if (credit.isEmpty() && i + 1 < draft.size() && draft.is(i + 1, Role.CREDIT)) {
            String next = draft.text(i + 1);
            credit = Credits.split(next).credit().or(() -> Optional.of(next));
        }
        return new Image(caption, credit, Optional.empty(), Optional.empty(), position);
    }
}
