package org.newsarchive.bench;

import static org.newsarchive.bench.Vocabulary.capital;
import static org.newsarchive.bench.Vocabulary.pick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * An archive of invented articles of about 700 words, the same for the same size and number on every machine. Article
 * {@code n} is the same in an archive of any size.
 */
public final class InventedArchive {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final String[] SECTIONS = {
        "Politics", "Business", "Science", "Culture", "Sport", "Weather", "Education", "Health", "Transport", "Courts"
    };
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 35 * 365;

    private final Vocabulary vocabulary = new Vocabulary(60_000, 11);
    private final String[] authors = new String[400];
    private final String[] publications = new String[25];

    /** An archive; the same one every time. */
    public InventedArchive() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < authors.length; i++) {
            authors[i] = capital(vocabulary.rareWord(random)) + " " + capital(vocabulary.rareWord(random));
        }
        String[] titles = {"Times", "Herald", "Courier", "Observer", "Gazette"};
        for (int i = 0; i < publications.length; i++) {
            publications[i] = "The " + capital(vocabulary.rareWord(random)) + " " + titles[i % titles.length];
        }
    }

    /** The article of that number. */
    public InventedArticle article(int number) {
        SplittableRandom random = new SplittableRandom(1_000_003L * (number + 1));
        List<String> paragraphs = new ArrayList<>();
        for (int words = 0, wanted = 410 + random.nextInt(500); words < wanted; ) {
            List<String> sentences = new ArrayList<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                sentences.add(vocabulary.sentence(random));
            }
            String paragraph = String.join(" ", sentences);
            words += paragraph.split(" ").length;
            paragraphs.add(paragraph);
        }
        return new InventedArticle(
                number,
                headline(random),
                vocabulary.sentence(random).replaceFirst("\\.$", ""),
                pick(authors, random),
                pick(publications, random),
                pick(SECTIONS, random),
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                vocabulary.sentence(random),
                pick(authors, random),
                paragraphs);
    }

    private String headline(SplittableRandom random) {
        List<String> words = new ArrayList<>();
        for (int n = 5 + random.nextInt(5); n > 0; n--) {
            words.add(random.nextInt(3) == 0 ? vocabulary.word(random) : vocabulary.rareWord(random));
        }
        return capital(String.join(" ", words));
    }

    /** The article as a scrape would have left it: flattened, its caption doubled, a sign-up box and teasers at its end. */
    public String text(InventedArticle article) {
        SplittableRandom random = new SplittableRandom(7_000_001L * (article.number() + 1));
        List<String> lines = new ArrayList<>();
        lines.add(article.headline());
        lines.add(article.dek());
        boolean glued = random.nextBoolean();
        String date = article.day().format(PRINTED);
        if (glued) {
            lines.add("By " + article.author() + " | " + article.publication() + " | " + date);
        } else {
            lines.add("By " + article.author());
            lines.add(article.publication());
            lines.add("Published " + date);
        }
        String caption = article.caption() + " (" + article.photographer() + "/" + article.publication() + ")";
        lines.add(random.nextBoolean() ? caption + "\n" + caption : caption);
        lines.addAll(article.paragraphs());
        lines.add("Sign up for our free newsletter");
        lines.add("Enter your email address");
        lines.add("Share this article");
        lines.add("Related: " + headline(random));
        return String.join("\n\n", lines) + "\n";
    }

    /** The article as a generator of static sites takes it: Markdown under YAML. */
    public String markdown(InventedArticle article) {
        return "---\ntitle: \"%s\"\ndate: %s\nauthor: \"%s\"\npublication: \"%s\"\ntopics: [\"%s\"]\ndescription: \"%s\"\n---\n"
                        .formatted(
                                article.headline(),
                                article.day(),
                                article.author(),
                                article.publication(),
                                article.section(),
                                article.dek())
                + "![%s](<> \"%s\")\n\n".formatted(article.caption(), article.photographer())
                + String.join("\n\n", article.paragraphs())
                + "\n";
    }

    /** The name of the article's file, without ending. */
    public static String name(int number) {
        return "%03d/story-%06d".formatted(number / 1000, number);
    }

    /**
     * Writes the first articles as text files, a thousand to a folder.
     *
     * @param articles how many
     * @param folder the folder to write them into
     */
    public void write(int articles, Path folder) throws IOException {
        for (int number = 0; number < articles; number++) {
            Path file = folder.resolve(name(number) + ".txt");
            if (number % 1000 == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text(article(number)));
        }
    }

    /** Writes the first articles as Markdown. */
    public void writeMarkdown(int articles, Path folder) throws IOException {
        for (int number = 0; number < articles; number++) {
            Path file = folder.resolve(name(number) + ".md");
            if (number % 1000 == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, markdown(article(number)));
        }
    }
}
