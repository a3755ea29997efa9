package org.newsarchive.extract.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.CreditTails;
import org.newsarchive.extract.metadata.Credits;

/** Tells credits from captions by the elements that hold them: named for it, or set apart inside the caption's line. */
final class CreditMark {
    private static final int LONGEST_CREDIT = 60;
    private static final int MOST_WORDS = 14;
    private static final int LEAST_WORDS = 3;
    private static final int UP = 4;
    private static final Pattern NAMED = Pattern.compile(
            "(?<![a-z])(?:photo|image|img|picture|pic|media|figure|foto|bild)[-_]{0,2}(?:by|byline|author|autor|artist|maker|source|owner|rights)(?![a-z])"
                    + "|fotograf|photograph|copyright|(?<![a-z])credits?(?![a-z])|credito|crédito");

    private CreditMark() {}

    /** Whether an element is named as one for credits. */
    static boolean on(Region region) {
        return region.has(Cue.CREDIT) || (region.element.attributesSize() > 0 && named(region.element));
    }

    /** Whether a short block stands in an element for credits, inside its picture's frame. */
    static boolean on(Block block, Region frame) {
        if (block.words > MOST_WORDS) {
            return false;
        }
        if (isSpoken(block)) {
            return true;
        }
        Region r = block.region;
        for (int up = 0; up < UP && r != frame && r.parent != null; up++) {
            boolean inFigure = frame.tag.equals("figure");
            if (on(r) || (inFigure && (r.tag.equals("cite") || r.has(Cue.BYLINE)))) {
                return true;
            }
            r = r.up();
        }
        return false;
    }

    /** Whether a label for screen readers says that a line is a credit: "Image source, ". */
    private static boolean isSpoken(Block block) {
        String whole = block.region.element.text().strip();
        if (whole.length() <= block.text.length() || !whole.endsWith(block.text)) {
            return false;
        }
        Captioned parts = Credits.split(whole);
        return parts.caption().isEmpty() && parts.credit().isPresent();
    }

    /** Whether a short line is a credit: named as one, or nothing but one by its words. */
    static boolean is(Block block) {
        boolean marked = on(block.region) || on(block.box);
        return block.words <= 12
                && (marked || Credits.split(block.text).caption().isEmpty());
    }

    /** The credit that a line of credits gives, without "Photo:". */
    static Optional<String> of(Block line) {
        String text = line.text.replace('\n', ' ');
        return Credits.split(text)
                .credit()
                .or(() -> Optional.of(Credits.makers(unbracketed(text))).filter(name -> !name.isEmpty()))
                .filter(name -> !name.endsWith(":"));
    }

    /** Without the bracket that opens a credit in elements of its own. */
    static String unopened(String caption) {
        return caption.endsWith(" (") ? caption.substring(0, caption.length() - 2) : caption;
    }

    /** Without brackets of which the other half stands elsewhere, or both around it. */
    private static String unbracketed(String credit) {
        int from = credit.startsWith("(") ? 1 : 0;
        boolean closed = credit.endsWith(")") && credit.indexOf('(', from) < 0;
        return credit.substring(from, credit.length() - (closed ? 1 : 0)).strip();
    }

    /** Caption and credit of a line, also where nothing but an element of its own parts the credit, or brackets around a name. */
    static Captioned split(Block block) {
        CaptionLine line = CaptionLine.of(block);
        String text = line.text();
        Element last = line.last();
        Optional<Captioned> apart = first(text, block.region.element);
        if (apart.isPresent()) {
            return apart.get();
        }
        Optional<Captioned> glued = glued(text, last);
        if (glued.isPresent()) {
            return glued.get();
        }
        Captioned parts = Credits.split(text);
        if (parts.credit().isPresent()) {
            return parts;
        }
        Captioned named = Credits.splitName(text);
        if (named.credit().isPresent()) {
            return named;
        }
        if (last == null || !last.tag().isInline()) {
            return parts;
        }
        String tail = last.text().strip();
        if (tail.isEmpty() || tail.length() > LONGEST_CREDIT || !text.endsWith(tail)) {
            return parts;
        }
        String rest = text.substring(0, text.length() - tail.length()).strip();
        boolean names = Character.isUpperCase(tail.charAt(0)) && !tail.endsWith(".") && rest.endsWith(".");
        boolean person = Bylines.value(tail, Set.of()).people().equals(List.of(tail));
        return !rest.isEmpty() && (named(last) || names || person || CreditTails.follows(rest, tail))
                ? new Captioned(rest, Optional.of(Credits.makers(unbracketed(tail))))
                : parts;
    }

    /** A credit that its words tell, in the line's last element, with no space before it: "…its diaryImage: Ann Lee". */
    private static Optional<Captioned> glued(String text, @Nullable Element last) {
        String tail = last == null ? "" : last.text().strip();
        int at = text.length() - tail.length();
        if (tail.isEmpty()
                || at <= 0
                || !text.endsWith(tail)
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetter(tail.charAt(0))) {
            return Optional.empty();
        }
        Captioned parts = Credits.split(tail);
        return parts.caption().isEmpty() && parts.credit().isPresent()
                ? Optional.of(new Captioned(text.substring(0, at), parts.credit()))
                : Optional.empty();
    }

    /** A credit in an element of its own at the front of the line. */
    private static Optional<Captioned> first(String text, Element inside) {
        Element first = inside.firstElementChild();
        if (first == null || !first.tag().isInline() || !named(first)) {
            return Optional.empty();
        }
        String credit = first.text().strip();
        if (credit.isEmpty() || credit.length() > LONGEST_CREDIT || !text.startsWith(credit)) {
            return Optional.empty();
        }
        String rest = text.substring(credit.length()).strip();
        boolean caption = Words.count(rest) >= LEAST_WORDS && Character.isLetterOrDigit(rest.codePointAt(0));
        Captioned parts = Credits.split(credit);
        return caption
                ? Optional.of(new Captioned(rest, parts.caption().isEmpty() ? parts.credit() : Optional.of(credit)))
                : Optional.empty();
    }

    private static boolean named(Element element) {
        String names = element.className() + ' ' + element.attr("itemprop");
        return (Cues.read(names) & Cue.CREDIT.bit()) != 0
                || NAMED.matcher(names.toLowerCase(Locale.ROOT)).find();
    }
}
