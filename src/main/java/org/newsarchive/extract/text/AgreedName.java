package org.newsarchive.extract.text;

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
import org.newsarchive.extract.metadata.Publications;
import org.newsarchive.extract.text.OwnName.Mention;
import org.newsarchive.extract.text.OwnName.Sign;

/** The paper's name on which several lines agree that would not do alone, or that one line gives as only the paper itself does. */
final class AgreedName {
    private static final int SEVERAL = 2;

    private final Draft draft;
    private final List<Mention> mentions;
    /** The words of the lines in which the page speaks for itself. */
    private final List<List<String>> own;

    private AgreedName(Draft draft, List<Mention> mentions) {
        this.draft = draft;
        this.mentions = mentions;
        own = IntStream.range(0, draft.size())
                .filter(i -> OwnName.isOwn(draft, i))
                .mapToObj(i -> PaperKey.words(draft.text(i)))
                .toList();
    }

    /** The name with the most signs, and the first line that gives one. */
    static Optional<Mention> in(Draft draft, List<Image> images, List<Author> authors) {
        AgreedName agreed = new AgreedName(draft, OwnName.in(draft, images));
        return agreed.mentions.stream()
                .filter(mention -> mention.sign() != Sign.OPENING)
                .filter(mention -> authors.stream().noneMatch(author -> PaperKey.same(author.name(), mention.name())))
                .filter(agreed::isAgreed)
                .max(Comparator.comparingInt(agreed::weight))
                .map(agreed::written);
    }

    private boolean isAgreed(Mention mention) {
        Set<Sign> signs = signs(mention);
        boolean single = mention.name().indexOf(' ') < 0;
        boolean again = mention.sign() == Sign.VOICE && voices(mention.name()) >= SEVERAL;
        boolean credited = credits(mention.name()) >= SEVERAL;
        boolean strangers = !credited && Set.of(Sign.TOLD, Sign.CREDIT).containsAll(signs);
        return (signs.size() >= SEVERAL && !strangers)
                || signs.contains(Sign.ISSUE)
                || signs.contains(Sign.ADDRESS)
                || (again && !single)
                || (credited && (Publications.isTitle(mention.name()) || PaperKey.hasArticle(mention.name())))
                || isTitled(mention);
    }

    /** Whether the name is one that papers bear, where the page or the bio of its author says it. */
    private boolean isTitled(Mention mention) {
        return (mention.sign() == Sign.VOICE
                        && !draft.is(mention.line(), Role.NEWSLETTER)
                        && Publications.isTitle(mention.name()))
                || (mention.sign() == Sign.BIO
                        && mention.name().indexOf(' ') > 0
                        && Publications.isTitle("The " + mention.name()));
    }

    private long credits(String name) {
        return mentions.stream()
                .filter(other -> other.sign() == Sign.CREDIT && PaperKey.same(other.name(), name))
                .count();
    }

    private int weight(Mention mention) {
        return signs(mention).size() * mentions.size() + voices(mention.name());
    }

    private Set<Sign> signs(Mention mention) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        mentions.stream()
                .filter(other -> other.sign() != Sign.OPENING && PaperKey.same(other.name(), mention.name()))
                .forEach(other -> signs.add(other.sign()));
        if (voices(mention.name()) > 0) {
            signs.add(Sign.VOICE);
        }
        return signs;
    }

    /** How many lines in which the page speaks for itself have the name. */
    private int voices(String name) {
        return (int) own.stream().filter(line -> PaperKey.isIn(line, name)).count();
    }

    /** The name as it is best written: not in capitals, in the form that no case of grammar bends, with its article. */
    private Mention written(Mention found) {
        List<String> forms = mentions.stream()
                .filter(other -> PaperKey.same(other.name(), found.name()))
                .sorted(Comparator.comparing((Mention other) -> isCapitals(other.name()))
                        .thenComparing(other -> other.sign() == Sign.BIO || other.sign() == Sign.TOLD)
                        .thenComparing(other -> !PaperKey.hasArticle(other.name())))
                .map(Mention::name)
                .toList();
        String name = isCapitals(forms.get(0)) ? inSmall(forms.get(0)) : forms.get(0);
        Optional<String> article = PaperKey.hasArticle(name)
                ? Optional.empty()
                : forms.stream()
                        .filter(PaperKey::hasArticle)
                        .findFirst()
                        .map(form -> form.substring(0, form.indexOf(' ')));
        return new Mention(
                found.line(),
                article.map(word -> capitalised(word) + " " + name).orElse(name),
                found.sign());
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
