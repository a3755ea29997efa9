package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsarchive.article.Image;

/**
 * A flattened text told line by line: each line of its file is {@code MARK argument| text}, and says what the extractor must make of it.
 *
 * <ul>
 *   <li>{@code -} alone: a blank line
 *   <li>{@code H}, {@code D}: headline, dek
 *   <li>{@code Y names}, {@code A names}: the byline, at the head or at the end, and the authors it names, parted by commas
 *   <li>{@code B name|publisher}: a bio line, and whom and which publication it names; {@code O}: one that names nobody new
 *   <li>{@code T}: a line of dates
 *   <li>{@code C}, {@code CC}, {@code C=}: a caption with its credit after the last bar; printed twice; printed again
 *   <li>{@code P}, {@code L}, {@code K}, {@code R}: a paragraph, an item of a list with a bullet, a correction, residue
 *   <li>{@code M}: a line of the record that no other mark tells, such as a masthead
 *   <li>{@code publisher=NAME}: the publication
 *   <li>{@code date=A/B}: the date, or those that will do; {@code infer=1}: it is inferred
 * </ul>
 */
final class ToldText {
    private static final Pattern WITHOUT_BRACKETS = Pattern.compile("^(?:Foto|Photograph|Photo):?\\s");
    /** What introduces a credit and is no part of it. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:image source|image credit|photo credit|credit|photograph|photo|foto|image|picture|pic|צילום|تصوير|Фото)\\s*[:,]?\\s+|©\\s*)?(?:by\\s+)?|撮影$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    final List<String> lines = new ArrayList<>();
    final List<String> authors = new ArrayList<>();
    final List<Image> images = new ArrayList<>();
    final List<String> paragraphs = new ArrayList<>();
    final List<String> corrections = new ArrayList<>();
    final List<Integer> residue = new ArrayList<>();
    /** The lines of the body, and that of the headline, numbered from 0. */
    final Set<Integer> body = new HashSet<>();

    int headlineLine = -1;
    Optional<String> headline = Optional.empty();
    Optional<String> dek = Optional.empty();
    Optional<String> bio = Optional.empty();
    Optional<String> publisher = Optional.empty();
    List<String> dates = List.of();
    boolean inferred;

    static ToldText parse(List<String> told) {
        ToldText text = new ToldText();
        told.forEach(text::tell);
        return text;
    }

    /** The text as it was scraped. */
    String source() {
        return String.join("\n", lines);
    }

    private void tell(String line) {
        if (line.equals("-")) {
            lines.add("");
        } else if (line.startsWith("date=")) {
            dates = List.of(line.substring(5).split("/"));
        } else if (line.startsWith("publisher=")) {
            publisher = Optional.of(line.substring(10));
        } else if (line.equals("infer=1")) {
            inferred = true;
        } else {
            int bar = line.indexOf('|');
            String mark = line.substring(0, bar);
            int space = mark.indexOf(' ');
            tell(
                    space < 0 ? mark : mark.substring(0, space),
                    space < 0 ? "" : mark.substring(space + 1),
                    line.substring(bar + 1).strip());
        }
    }

    private void tell(String mark, String argument, String text) {
        switch (mark) {
            case "H" -> {
                headline = Optional.of(text);
                headlineLine = lines.size();
            }
            case "D" -> dek = Optional.of(text);
            case "O" -> bio = bio.or(() -> Optional.of(text));
            case "Y", "A" ->
                Stream.of(argument.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !authors.contains(name))
                        .forEach(authors::add);
            case "B" -> {
                tellBio(argument, text);
                return;
            }
            case "C", "CC", "C=" -> {
                tellCaption(mark, text);
                return;
            }
            case "L" -> {
                body.add(lines.size());
                paragraphs.add(text);
                lines.add("• " + text);
                return;
            }
            case "P" -> {
                body.add(lines.size());
                paragraphs.add(withoutBullet(text));
            }
            case "K" -> corrections.add(withoutBullet(text));
            case "R" -> residue.add(lines.size());
            case "T", "M" -> {}
            default -> throw new IllegalArgumentException("no such mark: " + mark);
        }
        lines.add(text);
    }

    private static String withoutBullet(String text) {
        return text.startsWith("• ") ? text.substring(2) : text;
    }

    private void tellBio(String name, String text) {
        int bar = text.indexOf('|');
        if (!authors.contains(name)) {
            authors.add(name);
        }
        publisher = Optional.of(text.substring(0, bar)).filter(found -> !found.isEmpty());
        bio = Optional.of(text.substring(bar + 1).strip());
        lines.add(bio.get());
    }

    private void tellCaption(String mark, String text) {
        int bar = text.lastIndexOf('|');
        String caption = text.substring(0, bar).strip();
        String credit = text.substring(bar + 1).strip();
        boolean labelled = WITHOUT_BRACKETS.matcher(credit).find();
        lines.add(credit.isEmpty() ? caption : labelled ? caption + " " + credit : caption + " (" + credit + ")");
        if (mark.equals("CC")) {
            lines.add(lines.get(lines.size() - 1));
        }
        if (!mark.equals("C=")) {
            images.add(new Image(
                    Optional.of(caption),
                    Optional.of(LABEL.matcher(credit).replaceFirst("")).filter(name -> !name.isEmpty()),
                    Optional.empty(),
                    Optional.empty(),
                    paragraphs.size()));
        }
    }
}
