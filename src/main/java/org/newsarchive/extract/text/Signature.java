package org.newsarchive.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.GivenNames;
import org.newsarchive.extract.metadata.Phrases;

/** The part of a byline's line that names people: without a paper before it, and without editors, place and paper after it. */
final class Signature {
    private static final String BAR = " | ";
    private static final Pattern PART = Pattern.compile(" [|/·•] ");
    private static final Phrases PARTS = new Phrases(Set.of(BAR, " / ", " · ", " • "));
    private static final Pattern PLACED =
            Pattern.compile("[\\p{L}\\p{M} '’-]{2,30} \\([\\p{L}\\p{M} ]{2,30}\\)\\s*: ([^:]{3,60})");
    private static final Pattern DASH = Pattern.compile(" [-–—] ");
    private static final Phrases DASHES = new Phrases(Set.of(" - ", " – ", " — "));
    private static final Pattern PLACE =
            Pattern.compile(" (?:in|à|aus|en|from) (\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2})\\z");
    private static final Phrases BEFORE_PLACE = new Phrases(Set.of(" in ", " à ", " aus ", " en ", " from "));

    private Signature() {}

    static String of(String line) {
        String text = Glue.parted(line);
        int editing = text.indexOf(';');
        if (editing > 0) {
            text = text.substring(0, editing);
        }
        return beforePlace(beforeBar(introduced(afterPlace(text))));
    }

    /** Whether a line opens with a place in the manner of datelines: "Alder (Ireland): Ann Lee". */
    static boolean isPlaced(String line) {
        return line.indexOf('(') > 0 && PLACED.matcher(line).matches();
    }

    private static String afterPlace(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        Matcher placed = PLACED.matcher(text);
        return placed.matches() && namesSomebody(placed.group(1)) ? placed.group(1) : text;
    }

    /** "Harbour Radio | By Ann Lee": the part with the word that introduces the author. */
    private static String introduced(String text) {
        if (!PARTS.areIn(text)) {
            return text;
        }
        Matcher bar = PART.matcher(text);
        while (bar.find()) {
            String rest = text.substring(bar.end());
            Bylines.Opened opened = Bylines.open(rest);
            if (opened.cued() && !Bylines.read(opened, List.of()).people().isEmpty()) {
                return rest;
            }
        }
        return text;
    }

    /** "Ann Lee | Port Alder | 4 May 2011": between the author's name and the date stands where or for whom, not who. */
    private static String beforeBar(String text) {
        int first = text.indexOf(BAR);
        int second = first < 0 ? -1 : text.indexOf(BAR, first + BAR.length());
        return second >= 0
                        && !DateFinder.find(text.substring(second), Optional.empty())
                                .isEmpty()
                        && namesSomebody(text.substring(0, first))
                ? text.substring(0, first)
                : text;
    }

    /** "Ann Lee — Port Alder", "Ann Lee in Port Alder". */
    private static String beforePlace(String text) {
        if (DASHES.areIn(text)) {
            Matcher dash = DASH.matcher(text);
            if (dash.find() && namesSomebody(text.substring(0, dash.start()))) {
                return text.substring(0, dash.start());
            }
        }
        if (!BEFORE_PLACE.areIn(text)) {
            return text;
        }
        Matcher place = PLACE.matcher(text);
        return place.find() && !GivenNames.opens(place.group(1)) && namesSomebody(text.substring(0, place.start()))
                ? text.substring(0, place.start())
                : text;
    }

    private static boolean namesSomebody(String text) {
        return !Bylines.read(text, List.of()).fullNames().isEmpty();
    }
}
