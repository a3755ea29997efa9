package org.newsarchive.extract.metadata;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads the name of a publication off the lines that bear it: its masthead and the lines that speak for it. */
public final class Publications {
    private static final WordSet NOUNS = Lexicon.of("masthead-noun");
    private static final WordSet AFTER_THE = Lexicon.of("masthead-noun-after-the");
    private static final WordSet COMPANIES = Lexicon.of("company-word");
    private static final Set<String> NEVER = Lexicon.of("not-paper");
    private static final WordSet ENDINGS = Lexicon.of("masthead-ending");
    private static final WordSet SMALL = Lexicon.of("particle");
    /** "All rights reserved", in many languages. */
    private static final Set<String> RESERVED = Lexicon.of("copyright-phrase");

    private static final Set<String> JOINS = Set.of("of", "and", "for");
    private static final Pattern END = Pattern.compile("[,;:|•·–—]|\\s-\\s|\\svia\\s|(?<=\\p{L}{4})\\.\\s|\\.$");

    private static final Pattern ISSUE = Pattern.compile("\\s+(?:Nr|No|Nº|Vol|Issue|Ausgabe)\\b.*");
    /** "Photo: Bea Lindmoss/", "Photograph by Bea Lindmoss for ". */
    private static final Pattern CREDITED = Pattern.compile(
            "(?:/\\s*|(?:[(:©]|\\b(?:by|von|par|por|foto|photo))\\s*(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:for|für|pour|para|per|voor)\\s+)$");
    /** What stands between the sign and the holder: years, and words such as "by". */
    private static final Pattern HELD_BY = Pattern.compile(
            "(?:[©ⓒ]|\\([cC]\\)|\\bcopyright)[\\s\\p{P}\\d©]*(?:by\\s+)?(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN_AFTER = Pattern.compile("(?:[©ⓒ]|\\([cC]\\))[\\s\\d–-]*");
    private static final Pattern MARKS = Pattern.compile("^[·•|/ ]+");
    /** "BCN Sport, West Coast": the broadcaster before the place of its desk. */
    private static final Pattern REGION = Pattern.compile("^([A-Z]{2,5}\\d{0,2} \\p{Lu}\\p{Ll}+), .*");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** "来源：", "Quelle: ". */
    private static final Pattern LABEL = Pattern.compile("^\\p{L}{2,10}(?:：|: )");

    private static final Pattern WAY = Pattern.compile(" ?[>»›|•·] ?| / ");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 6;
    private static final int MOST_BESIDE = 4;
    private static final int LEAST_COMPOUND = 3;

    /** Forms of companies: what stands before them may be the paper that the company is named after. */
    private static final Pattern COMPANY = Pattern.compile(
            "[\\s,]+(?:[\\[(]P[\\])]|Pvt|Sdn\\.? Bhd|Bhd|Ltd|DAC|CLG|Limited|Inc|LLC|LLP|plc|Co|Corp|S\\.?p\\.?A|S\\.?r\\.?l|S\\.?L|S\\.?A|GmbH|mbH|AG|SE|N\\.?V|B\\.?V|ASA|A/S|Oy|ООО|АО)\\.?$");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[\\s,]+(?:S\\.?A\\.?[SU]|SARL|S\\.?L\\.?U|Ltda|Lda|Pty\\.? Ltd|Sp\\. z o\\.o|s\\.r\\.o|Kft|Zrt|Aps|A\\.Ş|Tbk|KG|GmbH & Co\\. KG)\\.?$"
                    + "|^(?:株式会社|\\(주\\)|㈜|주식회사|PT |ООО |ТОВ |АО )|(?:株式会社|有限公司|주식회사)$|(?<=新聞|新闻|日報|日报)社$");

    private Publications() {}

    /** Whether a name has the legal form of a company in it: "Harbour Times Ltd", "Ediciones del Puerto S.L.". */
    public static boolean isCompany(String name) {
        return COMPANY.matcher(name).find() || LEGAL_FORM.matcher(name.strip()).find();
    }

    /** The name in a line over a headline: without a label, the way to the article, and the number of the issue. */
    public static String title(String line) {
        String first = LABEL.matcher(WAY.split(line, 2)[0]).replaceFirst("").strip();
        return REGION.matcher(
                        ISSUE.matcher(MARKS.matcher(first).replaceFirst("")).replaceFirst(""))
                .replaceFirst("$1");
    }

    /**
     * Whether a line says that the publication of this name holds the rights, or credits a picture to it. A line that holds the
     * name among others says nothing of it: "© Anime News Network" does not vouch for "News".
     */
    public static boolean vouches(String line, String name) {
        for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
            String before = line.substring(0, at);
            String after = line.substring(at + name.length()).strip();
            boolean credit = after.length() <= 2 && CREDITED.matcher(before).find();
            boolean holder = HELD_BY.matcher(before).find() && isNameOver(after);
            if (credit || holder || SIGN_AFTER.matcher(after).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows a name is no more of it, or says what kind of company bears it. */
    private static boolean isNameOver(String rest) {
        String folded = Fold.word(rest);
        return rest.isEmpty()
                || !Character.isLetter(rest.codePointAt(0))
                || RESERVED.stream().anyMatch(folded::startsWith)
                || isCompany(" " + rest);
    }

    /** Whether a whole line is the name of a paper: a few capitalised words, and among them what papers are called. */
    public static boolean isTitle(String line) {
        String name = line.strip();
        boolean several = name.indexOf(' ') > 0 || name.indexOf('\'') > 0 || name.indexOf('’') > 0;
        return (several || isIdeographic(name)) && !END.matcher(name).find() && isName(name) && hasNoun(name);
    }

    /** Whether a line is nothing but a paper's name, as it goes on a byline: "Harbour News". */
    public static boolean isBeside(String line) {
        return Words.of(line).length <= MOST_BESIDE && isName(line) && Outlets.isOrganisation(line, Set.of());
    }

    private static boolean isName(String name) {
        if (!LETTER.matcher(name).find() || name.length() > 60 || Outlets.isAgency(name)) {
            return false;
        }
        String[] words = Words.of(name);
        if (Character.isLowerCase(words[0].codePointAt(0)) && words.length > 1 && words[0].indexOf('\'') != 1) {
            return false;
        }
        for (String word : words) {
            String folded = PersonName.trim(Fold.word(word));
            boolean lower = Character.isLowerCase(word.codePointAt(0));
            boolean joins = SMALL.contains(folded) || JOINS.contains(folded) || isElided(word);
            if (COMPANIES.contains(folded) || NEVER.contains(folded) || (lower && !joins && !NOUNS.contains(folded))) {
                return false;
            }
        }
        return words.length <= MOST_WORDS;
    }

    /** "d'Auge", "dell’Adda". */
    private static boolean isElided(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return mark > 0 && mark + 1 < word.length() && Character.isUpperCase(word.charAt(mark + 1));
    }

    /** Whether a name has a word in it that papers are called by. */
    static boolean hasNoun(String name) {
        boolean the = name.regionMatches(true, 0, "The ", 0, 4);
        for (String word : BETWEEN_WORDS.split(Fold.word(name), -1)) {
            if (NOUNS.contains(word)
                    || (the && AFTER_THE.contains(word))
                    || isCompound(word)
                    || (isIdeographic(word) && endsInNoun(word))) {
                return true;
            }
        }
        return false;
    }

    /** "Havelzeitung", "Mälarbladet": one word, with what papers are called at its end. */
    public static boolean isCompound(String word) {
        String folded = Fold.word(word);
        return ENDINGS.stream()
                .anyMatch(ending -> folded.length() >= ending.length() + LEAST_COMPOUND && folded.endsWith(ending));
    }

    private static boolean isIdeographic(String word) {
        return !word.isEmpty() && word.charAt(0) >= '\u2e80';
    }

    private static boolean endsInNoun(String word) {
        return word.length() > 2 && NOUNS.contains(word.substring(word.length() - 2));
    }
}
