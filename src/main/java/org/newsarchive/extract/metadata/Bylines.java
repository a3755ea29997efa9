package org.newsarchive.extract.metadata;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the people out of a byline, without cue words, roles, places, dates, addresses, numbers and outlets. */
public final class Bylines {
    private static final WordSet CREDITS = Lexicon.of("credit-cue");
    private static final WordSet OUTLETS = Lexicon.of("outlet-noun");
    private static final WordSet BEFORE_DATE = Lexicon.of("before-date");
    private static final String DATED = " || ";
    private static final int LONGEST = 300;
    private static final int LONGEST_ROLE = 40;
    private static final int LONGEST_IDEOGRAPHIC = 12;

    private Bylines() {}

    /**
     * A line that may be a byline, before its names are read.
     *
     * @param text the line without addresses, and with a mark for each date; empty where it is too long for a byline
     * @param cue where a word such as "by" ends that opens it, 0 where none does
     */
    public record Opened(String text, int cue) {
        /** Whether a word such as "by" opens the line. */
        public boolean cued() {
            return cue > 0;
        }
    }

    /** Looks how a line opens that may be a byline. */
    public static Opened open(String line) {
        String text = line.length() > LONGEST ? "" : withoutAddresses(withoutDates(line.strip()));
        return new Opened(text, BylineCues.end(text));
    }

    /**
     * Reads a line that may be a byline.
     *
     * @param outlets names of the publication where known, its domain too: they are no people
     */
    public static Byline read(String line, Collection<String> outlets) {
        return read(open(line), outlets);
    }

    /** Reads the names of a line that may be a byline. */
    public static Byline read(Opened line, Collection<String> outlets) {
        String text = line.text();
        int cue = Math.max(line.cue(), BylineCues.labelEnd(text));
        int dated = text.indexOf(DATED, cue);
        Byline before = dated < 0 ? Byline.NONE : names(text.substring(cue, dated), outlets, line.cued());
        return before.people().isEmpty() ? names(text.substring(cue), outlets, line.cued()) : before;
    }

    /** Reads a value that is known to name authors, such as a meta tag's: a single name of one word counts too. */
    public static Byline value(String value, Collection<String> outlets) {
        Byline read = read(value, outlets);
        if (!read.people().isEmpty() || !read.organisations().isEmpty()) {
            return read;
        }
        String name = value.strip();
        boolean small = name.indexOf(' ') > 0
                && name.length() < 40
                && name.codePoints().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '-');
        return small ? new Byline(List.of(name), List.of(), false) : read;
    }

    private static Byline names(String text, Collection<String> outlets, boolean cued) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        List<String> pieces = Pieces.of(withoutPlace(Contributors.without(text), outlets));
        if (pieces.size() == 2 && text.indexOf(',') > 0 && lastFirst(pieces)) {
            return new Byline(List.of(pieces.get(1) + " " + pieces.get(0)), List.of(), cued);
        }
        boolean isPhotographer = false;
        for (String whole : pieces) {
            int role = PersonName.endsInRole(whole) ? Math.max(0, whole.lastIndexOf(' ')) : whole.length();
            int agency = Outlets.agencyAfter(whole.substring(0, role));
            if (agency > 0) {
                organisations.add(whole.substring(agency, role));
            }
            String piece = agency > 0 ? PersonName.trim(whole.substring(0, agency)) : whole;
            if (Outlets.isOrganisation(piece, outlets)) {
                Optional<String> lead = NameLead.of(piece);
                lead.ifPresent(people::add);
                if (lead.isEmpty()) {
                    organisations.add(PersonName.trim(piece));
                }
                continue;
            }
            if (!people.isEmpty()
                    && (NameLead.isPlace(piece)
                            || (NameLead.isSigns(piece)
                                    && !pieces.get(0).equals(pieces.get(0).toUpperCase(Locale.ROOT))))) {
                continue;
            }
            if (isPhotographer || BylineCues.are(piece)) {
                isPhotographer = false;
                continue;
            }
            int by = people.isEmpty() ? BylineCues.end(piece) : 0;
            piece = by > 0 && by < piece.length() ? piece.substring(by) : piece;
            int last = piece.lastIndexOf(' ') + 1;
            boolean outlet = OUTLETS.hasFolded(piece, last, piece.length()) || NameLead.isAcronyms(piece);
            boolean added = people.size() > 1
                    && piece.equals(pieces.get(pieces.size() - 1))
                    && joins(text)
                    && text.strip().endsWith(", " + piece)
                    && GivenNames.openAll(List.copyOf(people))
                    && !GivenNames.opens(piece);
            if (last > 0 && !people.isEmpty() && (outlet || added || isBeside(text, piece, people))) {
                organisations.add(piece);
                continue;
            }
            isPhotographer = CREDITS.hasFolded(piece, last, piece.length());
            String name = isPhotographer ? piece.substring(0, last) : piece;
            boolean first = people.isEmpty() && organisations.isEmpty();
            Optional<String> person = PersonName.of(name)
                    .filter(one -> first || Byline.isFullName(one))
                    .or(() -> NameLead.of(name));
            if (person.isEmpty() && piece.charAt(0) >= '\u2e80' && piece.length() > LONGEST_IDEOGRAPHIC) {
                break;
            }
            person.ifPresent(people::add);
        }
        return new Byline(List.copyOf(people), List.copyOf(organisations), cued);
    }

    /** "Ann Lee • Prairie Ledger": after a bullet or a bar whatever does not begin as names do is where she works. */
    private static boolean isBeside(String text, String piece, Set<String> people) {
        String before = text.substring(0, Math.max(0, text.indexOf(piece))).stripTrailing();
        return !before.isEmpty()
                && "•·|".indexOf(before.charAt(before.length() - 1)) >= 0
                && GivenNames.openAll(List.copyOf(people))
                && !GivenNames.opens(piece);
    }

    /** Without brackets after a name, unless they name an outlet: "Ann Lee (Port Alder)". */
    private static String withoutPlace(String text, Collection<String> outlets) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open <= 0 || close < 0 || text.substring(0, open).isBlank()) {
            return text;
        }
        String inside = text.substring(open + 1, close);
        boolean outlet = Outlets.isOrganisation(inside, outlets) || Outlets.mentionsAgency(inside);
        String rest = withoutPlace(text.substring(close + 1), outlets);
        return text.substring(0, open) + (outlet ? text.substring(open, close + 1) : "|") + rest;
    }

    /** "Gross, Judah Ari": one word before the comma, and one to three after it. */
    private static boolean lastFirst(List<String> pieces) {
        return pieces.get(0).indexOf(' ') < 0
                && pieces.get(1).split(" ", -1).length <= 2
                && PersonName.of(pieces.get(0)).isPresent()
                && PersonName.of(pieces.get(1)).filter(pieces.get(1)::equals).isPresent()
                && pieces.get(0).charAt(0) < '\u2e80';
    }

    /** Whether a line only says what its author is: "Senior Staff Writer". */
    public static boolean isRole(String line) {
        return line.length() <= LONGEST_ROLE
                && PersonName.endsInRole(line)
                && PersonName.of(line).isEmpty();
    }

    /** Whether a line is a name and then what or where its bearer is: "Ann Lee Political editor", "Ann Lee in Port Alder". */
    public static boolean isNameWithMore(String line, String name) {
        if (!line.startsWith(name + " ")) {
            return false;
        }
        String more = line.substring(name.length() + 1);
        return PersonName.endsInRole(line) || Pieces.isPlace(more.substring(0, Math.max(0, more.indexOf(' '))));
    }

    /** Whether a text says that something is in a place of this name, or from it. */
    public static boolean isPlaceIn(String name, String text) {
        int at = text.indexOf(" " + name);
        while (at > 0 && !isBeforePlace(text.substring(text.lastIndexOf(' ', at - 1) + 1, at))) {
            at = text.indexOf(" " + name, at + 1);
        }
        return at > 0;
    }

    private static boolean isBeforePlace(String word) {
        return Pieces.isPlace(word) || word.equals("of");
    }

    /** Whether a byline joins names with a word such as "and". */
    public static boolean joins(String line) {
        return Arrays.stream(Words.of(line)).anyMatch(Pieces::isJoin);
    }

    private static String withoutDates(String line) {
        String text = line;
        List<DateMention> dates = DateFinder.find(line, Optional.empty());
        for (int i = dates.size() - 1; i >= 0; i--) {
            DateMention date = dates.get(i);
            int floor = i > 0 ? dates.get(i - 1).end() : 0;
            text = text.substring(0, cueStart(text, date.start(), floor)) + DATED + text.substring(date.end());
        }
        return text;
    }

    /** Where the words that introduce a date begin: " Published: ", "on ", also run together with a name: "CarrPublished:". Not before floor. */
    private static int cueStart(String text, int date, int floor) {
        int end = date;
        for (int word = 0; word < 3; word++) {
            int to = end;
            while (to > floor && !Character.isLetter(text.charAt(to - 1))) {
                to--;
            }
            int from = to;
            while (from > floor && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            int cue = cue(text, from, to);
            if (cue < 0) {
                return end;
            }
            end = cue;
        }
        return end;
    }

    private static int cue(String text, int from, int to) {
        if (from == to) {
            return -1;
        }
        for (int start = from; start < to; start++) {
            boolean inside = start > from
                    && !(Character.isUpperCase(text.charAt(start)) && Character.isLowerCase(text.charAt(start - 1)));
            if (!inside) {
                String word = Fold.word(text, start, to);
                if (DateCues.cue(word) != null || (start == from && BEFORE_DATE.contains(word))) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** Without e-mail addresses, handles, URLs and what stands in brackets. */
    private static String withoutAddresses(String line) {
        if (line.indexOf('@') < 0 && !line.contains("://") && !line.contains("www.")) {
            return line;
        }
        StringBuilder kept = new StringBuilder(line.length());
        for (String word : Words.of(line)) {
            boolean address = word.indexOf('@') >= 0 || word.contains("://") || word.contains("www.");
            kept.append(kept.isEmpty() ? "" : " ").append(address ? "|" : word);
        }
        return kept.toString();
    }
}
