package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsarchive.article.Image;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.GivenNames;
import org.newsarchive.extract.metadata.Phrases;
import org.newsarchive.extract.metadata.Publications;
import org.newsarchive.extract.metadata.RightsHolder;

/**
 * Where a text seems to name the paper that it is of: its offers to readers, what its reporters were told, the author's bio,
 * the credits, the note on the printed issue, its addresses. None of them says it for sure.
 */
final class OwnName {
    /** Where a page speaks for itself, not of others. */
    private static final Set<Role> OWN = EnumSet.of(
            Role.REGISTRATION, Role.NEWSLETTER, Role.APP, Role.SHOP, Role.COMMENTS, Role.CONSENT, Role.COPYRIGHT);

    private static final String SMALL =
            "(?:of|the|and|for|&|de|del|della|delle|dello|dei|di|da|do|dos|das|du|des|la|le|el|van|het|von|der|den|am) ";
    /** What an article begins with that is written together with a name: "l'Avvenire". */
    private static final String ARTICLES = "ldans";

    private static final String WORD =
            "(?:(?:[lLdD]|[dDaAnNsS]\\p{Ll}{1,2}l)['’])?\\p{Lu}[\\p{L}\\p{N}&-]*(?:['’](?!s\\b)\\p{L}+)?";
    private static final String NAMED = WORD + "(?: (?:" + SMALL + "){0,2}" + WORD + "){0,5}";
    private static final String NAME = "(?:(?-i:the) )?[«“„\"]?[ \\u00a0\\u202f]?(?-i:(" + NAMED + "))";
    /** After a name that stands for itself: "Support the Harbour Post." */
    private static final String AFTER = "(?=['’]s\\b|['’]|[ \\u00a0\\u202f]?[»”\".,!:]|$| (?-i:\\p{Ll}))";

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ANY = Pattern.compile(NAMED);
    private static final Pattern VOICE = before("paper-voice", ANY_CASE);
    /** A line that opens with a name and goes on: "The Harbour Post needs you". */
    private static final Pattern OPENS = Pattern.compile("^(" + WORD + " " + NAMED + ")(?= \\p{Ll})");

    /** "The Harbour Post is an independent newsroom." */
    private static final Pattern STATES = Pattern.compile(
            "^(" + NAMED + ") (?:is|are) (?:an?|the) (?:[\\p{L}-]+,? ){0,4}(?:" + WordSets.any("paper-kind") + ")\\b");

    /** A capital article after a small word: "in De Maasbode", "de El Observatorio"; only titles are written so. */
    private static final Pattern TITLE = Pattern.compile("(?:(?<!\\p{L})\\p{Ll}+|\\d,?) ((?:"
            + WordSets.any("title-article") + ") (?!(?:" + WordSets.any("article-place") + ")\\b)" + NAMED + ")");

    /** "Harbour Post: Register now", "access to Harbour Post": what papers are called, at the head of a line or after a small word. */
    private static final Pattern NOUN =
            Pattern.compile("^(" + NAMED + ")(?=[:,] )|(?<!\\p{L})\\p{Ll}+ (" + NAMED + ")");

    private static final Pattern QUOTED = Pattern.compile("[«„]\\s?(" + NAMED + "|[\\p{IsArabic} ]{3,30})\\s?[»”“]");
    /** "the Harbour Post app", "Harbour Post digital": what papers sell; a verb may open the line. */
    private static final Pattern PRODUCT = Pattern.compile(
            "(?:^\\p{Lu}\\p{Ll}+ )?(" + NAMED + ") (?:" + WordSets.any("paper-product") + ")(?!\\p{L})");

    private static final Pattern PRODUCT_END = Pattern.compile("(?i)[ -](?:" + WordSets.any("paper-product") + ")$");

    private static final Pattern TOLD = before("paper-told", 0);
    private static final Pattern SEEN = Pattern.compile(
            "(?:^|[^\\p{L}])(" + NAMED + ")[ \\u00a0\\u202f]?[»”\"]? (?:" + WordSets.any("paper-seen") + ")\\b");
    /** What the patterns look for, seen at once: most lines have none of it. */
    private static final Phrases TELLING = new Phrases(Stream.of("paper-told", "paper-seen")
            .flatMap(set -> WordSets.phrases(set).stream())
            .collect(Collectors.toSet()));

    private static final Phrases VOICES = new Phrases(WordSets.phrases("paper-voice"));
    private static final Phrases TITLES = between("title-article", " ", " ");
    private static final Phrases PRODUCTS = between("paper-product", " ", "");
    private static final Phrases STATE = new Phrases(Set.of(" is ", " are "));

    private static final Pattern EMPLOYS = Pattern.compile(
            "(?:^|[^\\p{L}])(?:" + WordSets.any("paper-employs") + ") " + NAME + "|(" + NAMED + ")['’]s\\b");
    private static final Pattern ISSUE = before("paper-issue", ANY_CASE);
    private static final Pattern CREDITED = Pattern.compile(
            "[/|,()–—]| (?:" + WordSets.any("paper-for") + ") ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern QUOTES = Pattern.compile("[ \\u00a0\\u202f]*[«»“”„\"][ \\u00a0\\u202f]*");
    private static final Pattern HOST = Pattern.compile(
            "(?:@|://|(?<![\\p{L}\\p{N}.-]))(?:www\\.)?((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})", Pattern.CASE_INSENSITIVE);
    private static final int MOST_CHARS = 400;
    private static final int LEAST_LABEL = 8;
    private static final Pattern BLANKS = Pattern.compile(" ");

    /** How many words a name has at least that a noun with an article alone makes a paper's. */
    static final int LONG = 3;

    /** How a line speaks of the paper. */
    enum Sign {
        VOICE,
        /** Has it in quotation marks, where the page speaks for itself: it may be a newsletter's. */
        QUOTED,
        /** Opens a line of the page, and says nothing alone. */
        OPENING,
        TOLD,
        BIO,
        /** Stands after whoever took a picture. */
        CREDIT,
        /** Stands alone as a picture's credit. */
        SUPPLIER,
        /** Says outright what it is, or what it was printed in. */
        ISSUE,
        /** Holds the copyright, perhaps as a company called by the paper's name. */
        HOLDER,
        ADDRESS
    }

    /** A line that may name the paper, -1 for a picture's credit, and the name in it. */
    record Mention(int line, String name, PaperKey key, Sign sign) {
        static Mention of(int line, String name, Sign sign) {
            return new Mention(line, name, PaperKey.of(name), sign);
        }
    }

    private final Draft draft;
    private final List<Mention> mentions = new ArrayList<>();

    private OwnName(Draft draft) {
        this.draft = draft;
    }

    static List<Mention> in(Draft draft, List<Image> images) {
        OwnName own = new OwnName(draft);
        for (int i = 0; i < draft.size(); i++) {
            own.look(i);
        }
        for (Image image : images) {
            image.creditText().ifPresent(own::credit);
        }
        own.addresses();
        return own.mentions;
    }

    /** "Ann Lee/Harbour Post", "Ann Lee for the Harbour Post": the paper, after whoever took the picture. */
    private void credit(String credit) {
        List<String> parts = CREDITED.splitAsStream(QUOTES.matcher(credit).replaceAll(" "))
                .map(String::strip)
                .toList();
        Sign sign = parts.size() > 1 && GivenNames.opens(parts.get(0)) ? Sign.CREDIT : Sign.SUPPLIER;
        parts.stream().skip(parts.size() > 1 ? 1 : 0).forEach(part -> add(-1, part, sign));
    }

    private void look(int i) {
        String text = draft.text(i);
        boolean outside = text.length() <= MOST_CHARS && !draft.is(i, Role.PARAGRAPH);
        if (draft.is(i, Role.PARAGRAPH)) {
            if (TELLING.areIn(text)) {
                find(TOLD, i, Sign.TOLD);
                find(SEEN, i, Sign.TOLD);
            }
        } else if (draft.is(i, Role.BIO)) {
            find(EMPLOYS, i, Sign.BIO);
            draft.readings().bio(i).flatMap(Bio::publisher).ifPresent(name -> add(i, name, Sign.BIO));
        } else if (outside && isResidue(i)) {
            if (VOICES.areIn(WordSets.fold(text))) {
                find(VOICE, i, Sign.VOICE);
            }
            if (isOwn(draft, i) || draft.is(i, Role.SHARE)) {
                if (TITLES.areIn(text)) {
                    find(TITLE, i, Sign.VOICE);
                }
                if (PRODUCTS.areIn(text)) {
                    find(PRODUCT, text, name -> addProduct(i, name));
                }
                find(NOUN, text, name -> addTitled(i, name));
            }
            if (isQuoting(text)) {
                find(QUOTED, i, Sign.QUOTED);
            }
            if (mayOpenWithName(text)) {
                find(OPENS, i, Sign.OPENING);
            }
            if (STATE.areIn(text) && mayBegin(text, 0)) {
                find(STATES, i, Sign.ISSUE);
            }
        } else if (draft.is(i, Role.COPYRIGHT)) {
            RightsHolder.house(text).ifPresent(name -> add(i, name, Sign.HOLDER));
        } else if (outside && draft.is(i, Role.BYLINE)) {
            find(ISSUE, i, Sign.ISSUE);
            find(QUOTED, i, Sign.BIO);
            add(i, Publications.title(text), Sign.OPENING);
        }
    }

    /** What has a product is a paper where its name has several words, or is what papers are called: "Apple account" is none. */
    private void addProduct(int line, String name) {
        if (name.indexOf(' ') > 0 || isPaper(name)) {
            add(line, name, Sign.VOICE);
        }
    }

    private void addTitled(int line, String name) {
        if (isPaper(name) || isTitled(name, LONG)) {
            add(line, name, Sign.VOICE);
        }
    }

    private static boolean isQuoting(String text) {
        return text.indexOf('«') >= 0 || text.indexOf('„') >= 0;
    }

    /** A first look: a name that goes on has two words at least, and a small letter after a space. */
    private static boolean mayOpenWithName(String text) {
        int second = text.indexOf(' ') + 1;
        boolean begins = second > 0 && mayBegin(text, 0) && mayBegin(text, second);
        for (int at = begins ? text.indexOf(' ', second) : -1; at >= 0; at = text.indexOf(' ', at + 1)) {
            if (at + 1 < text.length() && Character.isLowerCase(text.codePointAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capital stands there, or the letter of a small article. */
    private static boolean mayBegin(String text, int at) {
        return at < text.length()
                && (Character.isUpperCase(text.codePointAt(at)) || ARTICLES.indexOf(text.charAt(at)) >= 0);
    }

    /** "Support The Harbour Post": the paper's name with what the page asks of its readers. */
    static boolean isAppeal(String line) {
        return VOICES.areIn(WordSets.fold(line)) && VOICE.matcher(line).lookingAt();
    }

    /** Whether a line has a name with its capital article after small words, as only titles stand. */
    static boolean isTitleIn(String line, String name) {
        return TITLE.matcher(line).results().anyMatch(title -> title.group(1).equals(name));
    }

    /** Whether a name is one that papers bear, be it of one word. */
    static boolean isPaper(String name) {
        return Publications.isTitle(name) || (name.indexOf(' ') < 0 && Publications.isCompound(name));
    }

    /** Whether a name of as many words at least would be a paper's with an article: "Straits Business Review". */
    static boolean isTitled(String name, int words) {
        return BLANKS.split(name).length >= words && Publications.isTitle("The " + name);
    }

    static boolean isOwn(Draft draft, int i) {
        return OWN.stream().anyMatch(role -> draft.is(i, role));
    }

    private boolean isResidue(int i) {
        return draft.verdict(i)
                .filter(verdict -> verdict.role().place() == Role.Place.RESIDUE)
                .isPresent();
    }

    /** Names that are written together in an address of the page or of its people. */
    private void addresses() {
        Set<String> labels = IntStream.range(0, draft.size())
                .filter(i -> isResidue(i) || draft.is(i, Role.BIO) || draft.is(i, Role.BYLINE))
                .mapToObj(draft::text)
                .filter(OwnName::mayHaveAddress)
                .flatMap(text -> HOST.matcher(text).results())
                .flatMap(host -> Pattern.compile("[.]").splitAsStream(host.group(1)))
                .map(PlainWords::joined)
                .filter(label -> label.length() >= LEAST_LABEL)
                .collect(Collectors.toSet());
        for (int i = 0; i < draft.size() && !labels.isEmpty(); i++) {
            String text = draft.text(i);
            Matcher any = ANY.matcher(text);
            boolean may = labels.stream().anyMatch(label -> PlainWords.mayHold(text, label));
            while (may && any.find()) {
                if (any.group().indexOf(' ') > 0 && labels.contains(PlainWords.joined(any.group()))) {
                    add(i, any.group(), Sign.ADDRESS);
                }
            }
        }
    }

    /** A first look: a dot within a word. */
    private static boolean mayHaveAddress(String text) {
        for (int at = text.indexOf('.', 1); at >= 0 && at + 1 < text.length(); at = text.indexOf('.', at + 1)) {
            if (Character.isLetter(text.codePointAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private void find(Pattern pattern, int i, Sign sign) {
        find(pattern, draft.text(i), name -> add(i, name, sign));
    }

    private static void find(Pattern pattern, String text, Consumer<String> found) {
        Matcher says = pattern.matcher(text);
        while (says.find()) {
            String name = says.group(1) == null ? says.group(2) : says.group(1);
            found.accept(name);
        }
    }

    private void add(int line, String name, Sign sign) {
        String bare = PRODUCT_END.matcher(name).replaceFirst("");
        if (!bare.isEmpty() && Publications.mayBe(bare)) {
            mentions.add(Mention.of(line, bare, sign));
        }
    }

    private static Phrases between(String set, String before, String after) {
        return new Phrases(WordSets.phrases(set).stream()
                .map(phrase -> before + phrase + after)
                .collect(Collectors.toSet()));
    }

    private static Pattern before(String set, int flags) {
        return Pattern.compile("(?:^|[^\\p{L}])(?:" + WordSets.any(set) + ") " + NAME + AFTER, flags);
    }
}
