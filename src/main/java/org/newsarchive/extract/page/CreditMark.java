package org.newsarchive.extract.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;

/** Tells credits from captions by the elements that hold them: named for it, or set apart inside the caption's line. */
final class CreditMark {
    private static final int LONGEST_CREDIT = 60;
    private static final int MOST_WORDS = 14;
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
        Region r = block.region;
        for (int up = 0; up < UP && r != frame && r.parent != null; up++) {
            if (on(r) || (r.tag.equals("cite") && frame.tag.equals("figure"))) {
                return true;
            }
            r = r.up();
        }
        return false;
    }

    /** Caption and credit of a line, also where nothing but an element of its own parts the credit, or brackets around a name. */
    static Captioned split(Block block) {
        String text = block.text.replace('\n', ' ');
        Element inside = block.region.element;
        Optional<Captioned> apart = first(text, inside);
        if (apart.isPresent()) {
            return apart.get();
        }
        Captioned parts = Credits.split(text);
        if (parts.credit().isPresent()) {
            return parts;
        }
        Captioned named = Credits.splitName(text);
        if (named.credit().isPresent()) {
            return named;
        }
        Element last = inside.lastElementChild();
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
        return !rest.isEmpty() && (named(last) || names || person) ? new Captioned(rest, Optional.of(tail)) : parts;
    }

    /** A credit in an element of its own at the front of the line. */
    private static Optional<Captioned> first(String text, Element inside) {
        Element first = inside.firstElementChild();
        if (first == null || !first.tag().isInline() || !named(first)) {
            return Optional.empty();
        }
        String credit = first.text().strip();
        boolean opens = !credit.isEmpty() && credit.length() < text.length() && text.startsWith(credit);
        if (!opens || credit.length() > LONGEST_CREDIT) {
            return Optional.empty();
        }
        Captioned parts = Credits.split(credit);
        return Optional.of(new Captioned(
                text.substring(credit.length()).strip(),
                parts.caption().isEmpty() ? parts.credit() : Optional.of(credit)));
    }

    private static boolean named(Element element) {
        String names = element.className() + ' ' + element.attr("itemprop");
        return (Cues.read(names) & Cue.CREDIT.bit()) != 0
                || NAMED.matcher(names.toLowerCase(Locale.ROOT)).find();
    }
}
