package org.newsarchive.extract.metadata;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who holds the rights off a copyright line: the paper, or the agency. */
public final class RightsHolder {
    /** "All rights reserved", in many languages. */
    static final Set<String> RESERVED = Lexicon.of("copyright-phrase");

    private static final WordSet OUTLETS = Lexicon.of("outlet-noun");
    private static final Pattern SIGN = Pattern.compile("[©ⓒ]|\\([cC]\\)|\\bcopyright\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\()\\b(?:19|20)\\d\\d(?:\\s*[-–—/]\\s*(?:(?:19|20)?\\d\\d|present|heute))?\\b|\\((?:19|20)\\d\\d\\)");
    private static final Pattern END = Pattern.compile(
            "[,;:|•·–—]|\\s-(?=\\s)|\\svia\\s|\\s(?:or|and) (?:its|affiliated|affiliates)\\b|(?<=\\p{L}{4})\\.\\s|\\.$");
    private static final Pattern OPENING = Pattern.compile("^[\\s,:;.–—-]*(?:(?:by|of)\\s+)?");
    /** Forms of companies: what stands before them may be the paper that the company is named after. */
    private static final Pattern COMPANY = Pattern.compile(
            "[\\s,]+(?:[\\[(]P[\\])]|Pvt|Sdn\\.? Bhd|Bhd|Ltd|DAC|CLG|Limited|Inc|LLC|LLP|plc|Co|Corp|S\\.?p\\.?A|S\\.?r\\.?l|S\\.?L|S\\.?A|GmbH|mbH|AG|SE|N\\.?V|B\\.?V|ASA|A/S|Oy|ООО|АО)\\.?$");

    /** What companies trade in, after the name of the paper that they are called by. */
    private static final Pattern TRADE = Pattern.compile(
            "\\s+(?:Media|Press|Publishing|Publications|(?:Daily )?Newspapers?|Communications|Multimedia|Digital)(?:\\s+(?:Partners|Group|Company|Holdings|Network|Services))?$");

    /** "Harbour Daily Newspaper Ltd": a company that says what it prints. */
    private static final Pattern NEWSPAPER =
            Pattern.compile("(\\p{Lu}.{2,40}?) (?:Daily )?Newspaper(?: (?:Ltd|Limited|Inc|LLC|plc)\\.?)?");

    /** Words for a publishing house before the paper that it is called by. */
    private static final Pattern HOUSE = Pattern.compile(
            "^(?:SA|S\\.A\\.|Sociedad Anónima|Verlag|Edicions|Ediciones|[EÉ]ditions|Edizioni|Editora|Editorial|Editoriale|Uitgeverij|Wydawnictwo|Издательство|Редакция)\\s+(?=\\p{Lu})");

    /** Words for a paper, or "to" as Hebrew and Arabic write it, between the phrase and the name. */
    private static final Pattern TO = Pattern.compile("^(?:\u0644?(?:صحيفة|جريدة|موقع|مجلة|شبكة)\\s+|ל(?=\\p{L}{3}))");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[\\s,]+(?:S\\.?A\\.?[SU]|SARL|S\\.?L\\.?U|Ltda|Lda|Pty\\.? Ltd|Sp\\. z o\\.o|s\\.r\\.o|Kft|Zrt|Aps|A\\.Ş|Tbk|KG|GmbH & Co\\. KG)\\.?$"
                    + "|^(?:株式会社|\\(주\\)|㈜|주식회사|PT |ООО |ТОВ |АО )|(?:株式会社|有限公司|주식회사)$|(?<=新聞|新闻|日報|日报)社$");

    private static final Pattern QUOTES = Pattern.compile("[«»“”„\"]");
    /** A name in quotation marks near the sign: "© Online paper «Northern Herald», 2022". */
    private static final Pattern QUOTED =
            Pattern.compile("^[^.|;«»“”„\"]{0,40}[«“„\"]([^«»“”„\"]{3,50})[»”“\"](?=[\\s,.|;\\d–-]*(?:$|\\d|[,.|;]))");

    private RightsHolder() {}

    /** Whether a name has the legal form of a company in it: "Harbour Times Ltd", "Ediciones del Puerto S.L.". */
    public static boolean isCompany(String name) {
        return COMPANY.matcher(name).find() || LEGAL_FORM.matcher(name.strip()).find();
    }

    /**
     * Who a copyright line says holds the rights, where that is a publication: not a person's, an agency's or a company's
     * name. A date of years must stand beside it, or a noun that papers are called by must stand in it.
     */
    public static Optional<String> paper(String line) {
        String tail = tail(line);
        if (tail.isEmpty()) {
            return Optional.empty();
        }
        String said = Fold.word(tail);
        boolean dated = YEARS.matcher(tail).find() || RESERVED.stream().anyMatch(said::contains);
        Matcher quoted = QUOTED.matcher(tail);
        if (quoted.find() && Publications.mayBe(quoted.group(1)) && (dated || Publications.hasNoun(quoted.group(1)))) {
            return Optional.of(quoted.group(1));
        }
        String full = name(YEARS.matcher(QUOTES.matcher(tail).replaceAll(""))
                .replaceAll(" ")
                .replaceAll("\\s+(?=[\\s.,;])", ""));
        String name = withoutCompany(full);
        boolean company = !name.equals(full);
        boolean newspaper = NEWSPAPER.matcher(full).matches();
        return Optional.of(name).filter(n -> newspaper || isPaper(n, dated && !company, company));
    }

    /** What a copyright line calls its holder, without words for a company and its trade: perhaps the paper, if other lines say so. */
    public static Optional<String> house(String line) {
        String name =
                withoutCompany(name(YEARS.matcher(tail(line)).replaceAll(" ").strip()));
        return Optional.of(TRADE.matcher(name).replaceFirst("")).filter(Publications::mayBe);
    }

    private static boolean isPaper(String name, boolean dated, boolean company) {
        boolean titled = Employer.hasArticle(name);
        String last = Fold.word(name, name.lastIndexOf(' ') + 1, name.length());
        boolean noun = Publications.hasNoun(name) || (company && name.indexOf(' ') > 0 && OUTLETS.contains(last));
        return Publications.mayBe(name) && (dated || noun || titled);
    }

    /** The agency that a copyright line says holds the rights. */
    public static Optional<String> agency(String line) {
        Matcher sign = SIGN.matcher(line);
        if (!sign.find()) {
            return Optional.empty();
        }
        String name =
                name(YEARS.matcher(line.substring(sign.end())).replaceAll(" ").strip());
        return Optional.of(name).filter(Outlets::isAgency);
    }

    /** What stands after the last sign; empty where none does. */
    private static String tail(String line) {
        if (!maySign(line)) {
            return "";
        }
        Matcher sign = SIGN.matcher(line);
        int after = line.length();
        while (sign.find()) {
            after = sign.end();
        }
        return line.substring(after);
    }

    /** A quick look: most lines have nothing like it. */
    private static boolean maySign(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean letter = c == 'c' || c == 'C';
            if (c == '©'
                    || c == 'ⓒ'
                    || (letter && i > 0 && line.charAt(i - 1) == '(')
                    || (letter && line.regionMatches(true, i, "copyright", 0, 9))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutCompany(String name) {
        Matcher newspaper = NEWSPAPER.matcher(name);
        if (newspaper.matches()) {
            return newspaper.group(1);
        }
        String bare = HOUSE.matcher(LEGAL_FORM
                        .matcher(COMPANY.matcher(name).replaceFirst(""))
                        .replaceFirst(""))
                .replaceFirst("");
        String paper = TRADE.matcher(bare).replaceFirst("");
        String shorter = Publications.hasNoun(paper) && paper.indexOf(' ') > 0 ? paper : bare;
        return shorter.equals(name) ? name : withoutCompany(shorter);
    }

    private static String name(String tail) {
        String text = withoutPhrase(OPENING.matcher(tail).replaceFirst(""));
        Matcher end = END.matcher(text);
        String first = (end.find() ? text.substring(0, end.start()) : text).strip();
        for (int at = 0; at < first.length(); at++) {
            if ((at == 0 || first.charAt(at - 1) == ' ') && reserved(first.substring(at)) > 0) {
                return first.substring(0, at).replaceFirst("[\\s.]+$", "");
            }
        }
        return first;
    }

    /** "All rights reserved The Harbour Post": without the words before the name. */
    private static String withoutPhrase(String text) {
        int words = reserved(text);
        String[] all = Words.of(text);
        if (words == 0 || words >= all.length) {
            return text;
        }
        String rest = String.join(" ", Arrays.asList(all).subList(words, all.length));
        return TO.matcher(OPENING.matcher(rest).replaceFirst("")).replaceFirst("");
    }

    /** How many words at the beginning of a text say that all rights are reserved. */
    private static int reserved(String text) {
        String folded = Fold.word(text);
        return RESERVED.stream()
                .filter(folded::startsWith)
                .mapToInt(phrase -> Words.of(phrase).length)
                .max()
                .orElse(0);
    }
}
