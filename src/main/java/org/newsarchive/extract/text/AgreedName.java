package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsarchive.article.Author;
import org.newsarchive.article.Image;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.GivenNames;
import org.newsarchive.extract.metadata.Publications;
import org.newsarchive.extract.text.OwnName.Mention;
import org.newsarchive.extract.text.OwnName.Sign;

/** The paper's name on which several lines agree that would not do alone, or that one line gives as only the paper itself does. */
final class AgreedName {
    private static final int SEVERAL = 2;
    /** Articles with which surnames begin, too: "De Wever", "Le Pen". */
    private static final Set<String> SURNAMES = Set.of("De", "Den", "Der", "La", "Le", "Lo");

    private final Draft draft;
    private final List<Mention> mentions;
    /** The words of the lines in which the page speaks for itself. */
    private final List<List<String>> own = new ArrayList<>();

    /** A mention, the ways in which lines speak of its name, and how many lines in which the page speaks for itself have it. */
    private record Weighed(Mention mention, Set<Sign> signs, int voices) {}

    private AgreedName(Draft draft, List<Mention> mentions) {
        this.draft = draft;
        this.mentions = mentions;
        for (int i = 0; i < draft.size(); i++) {
            if (OwnName.isOwn(draft, i)) {
                own.add(PlainWords.of(draft.text(i)));
            }
        }
    }

    /** The name with the most signs, and the first line that gives one. */
    static Optional<Mention> in(Draft draft, List<Image> images, List<Author> authors) {
        List<Mention> mentions = OwnName.in(draft, images);
        List<PaperKey> people =
                authors.stream().map(author -> PaperKey.of(author.name())).toList();
        List<Mention> candidates = mentions.stream()
                .filter(mention -> mention.sign() != Sign.OPENING)
                .filter(mention -> people.stream().noneMatch(mention.key()::isSame))
                .toList();
        return candidates.isEmpty() ? Optional.empty() : new AgreedName(draft, mentions).best(candidates);
    }

    private Optional<Mention> best(List<Mention> candidates) {
        return candidates.stream()
                .map(this::weighed)
                .filter(this::isAgreed)
                .max(Comparator.comparingInt((Weighed name) -> name.signs().size() * mentions.size() + name.voices())
                        .thenComparing(name -> name.mention().sign() != Sign.HOLDER))
                .map(name -> written(name.mention()));
    }

    private Weighed weighed(Mention mention) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Mention other : mentions) {
            if (other.sign() != Sign.OPENING && other.key().isSame(mention.key())) {
                signs.add(other.sign());
            }
        }
        int voices = 0;
        for (List<String> line : own) {
            voices += mention.key().isIn(line) ? 1 : 0;
        }
        if (voices > 0) {
            signs.add(Sign.VOICE);
        }
        return new Weighed(mention, signs, voices);
    }

    private boolean isAgreed(Weighed weighed) {
        Mention mention = weighed.mention();
        Set<Sign> signs = weighed.signs();
        boolean single = mention.name().indexOf(' ') < 0 && !isQuoted(mention);
        boolean again = mention.sign() == Sign.VOICE && weighed.voices() >= SEVERAL;
        boolean credited = credits(mention) >= SEVERAL;
        boolean strangers =
                !credited && Set.of(Sign.TOLD, Sign.CREDIT, Sign.SUPPLIER).containsAll(signs);
        boolean quoted = mention.sign() == Sign.QUOTED
                && !OwnName.isPaper(mention.name())
                && (!OwnName.isOwn(draft, mention.line())
                        || draft.is(mention.line(), Role.NEWSLETTER)
                        || (weighed.voices() < SEVERAL && signs.size() == SEVERAL));
        boolean held = mention.sign() == Sign.HOLDER && weighed.voices() < SEVERAL && signs.size() == SEVERAL;
        return (signs.size() >= SEVERAL && !strangers && !quoted && !held)
                || signs.contains(Sign.ISSUE)
                || signs.contains(Sign.ADDRESS)
                || (again && !single)
                || (credited
                        && (Publications.isTitle(mention.name())
                                || mention.key().hasArticle()
                                || (mention.sign() == Sign.CREDIT
                                        && mention.name().indexOf(' ') > 0
                                        && !GivenNames.opens(mention.name()))))
                || isTitled(mention);
    }

    /** Whether the name is one that papers bear, where the page or the bio of its author says it. */
    private boolean isTitled(Mention mention) {
        return (mention.sign() == Sign.VOICE
                        && (isPaper(mention)
                                ? !draft.is(mention.line(), Role.NEWSLETTER) || isSetOff(mention)
                                : isSetOff(mention)
                                        && !SURNAMES.contains(mention.name()
                                                .substring(0, mention.name().indexOf(' ')))
                                        && !draft.is(mention.line(), Role.NEWSLETTER)))
                || (mention.sign() == Sign.TOLD
                        && isSetOff(mention)
                        && OwnName.isPaper(mention.name())
                        && isTheOnlyOneTold(mention))
                || (mention.sign() == Sign.BIO && isPaper(mention));
    }

    /** Whether a name is one that papers bear, or would be with an article: of two words only a bio says so. */
    private static boolean isPaper(Mention mention) {
        return mention.sign() == Sign.BIO
                ? OwnName.isPaper(mention.name()) || OwnName.isTitled(mention.name(), 2)
                : OwnName.isPaper(mention.name()) || OwnName.isTitled(mention.name(), OwnName.LONG);
    }

    private boolean isTheOnlyOneTold(Mention mention) {
        return mentions.stream()
                .filter(other -> other.sign() == Sign.TOLD)
                .allMatch(other -> other.key().isSame(mention.key()));
    }

    private boolean isSetOff(Mention mention) {
        return OwnName.isTitleIn(draft.text(mention.line()), mention.name());
    }

    private boolean isQuoted(Mention mention) {
        return mentions.stream()
                .anyMatch(other -> other.sign() == Sign.QUOTED && other.key().isSame(mention.key()));
    }

    private long credits(Mention mention) {
        return mentions.stream()
                .filter(other -> isCredit(other) && other.key().isSame(mention.key()))
                .count();
    }

    private static boolean isCredit(Mention mention) {
        return mention.sign() == Sign.CREDIT || mention.sign() == Sign.SUPPLIER;
    }

    /** The name as it is best written: not in capitals, in the form that no case of grammar bends, with its article. */
    private Mention written(Mention found) {
        List<Mention> forms = mentions.stream()
                .filter(other -> other.key().isSame(found.key()))
                .sorted(Comparator.comparing((Mention other) -> isCapitals(other.name()))
                        .thenComparing(other -> other.sign() == Sign.BIO || other.sign() == Sign.TOLD)
                        .thenComparing(other -> !other.key().hasArticle()))
                .toList();
        Optional<String> whole = mentions.stream()
                .filter(other -> isWholeOf(other, found))
                .map(Mention::name)
                .findFirst();
        if (whole.isPresent()) {
            return Mention.of(found.line(), whole.get(), found.sign());
        }
        Mention first = forms.get(0);
        String name = isCapitals(first.name()) ? inSmall(first.name()) : first.name();
        Optional<String> article = PaperKey.of(name).hasArticle()
                ? Optional.empty()
                : forms.stream()
                        .filter(form -> form.key().hasArticle())
                        .findFirst()
                        .map(form -> form.name().substring(0, form.name().indexOf(' ')));
        return Mention.of(
                found.line(),
                article.map(word -> capitalised(word) + " " + name).orElse(name),
                found.sign());
    }

    /** "The Port Alder Ledger" of "The Ledger": the name to whose end the other was cut short. */
    private static boolean isWholeOf(Mention other, Mention found) {
        int cut = other.key().words().size() - found.key().words().size();
        return cut > 0
                && other.sign() != Sign.OPENING
                && other.sign() != Sign.TOLD
                && found.key().hasArticle() == other.key().hasArticle()
                && Publications.isTitle(other.name())
                && other.key()
                        .words()
                        .subList(cut, other.key().words().size())
                        .equals(found.key().words());
    }

    /** A name in capitals as another line has it, if one does. */
    private String inSmall(String name) {
        Pattern any = Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return IntStream.range(0, draft.size())
                .mapToObj(i -> any.matcher(draft.text(i)))
                .flatMap(Matcher::results)
                .map(MatchResult::group)
                .filter(form -> !isCapitals(form) && Character.isUpperCase(form.codePointAt(0)))
                .findFirst()
                .orElse(name);
    }

    private static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
