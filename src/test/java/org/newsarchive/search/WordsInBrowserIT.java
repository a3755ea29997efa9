package org.newsarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsarchive.browser.Chromium;

/** The script takes words apart and stems them as the index does: checked on texts that nobody thought of. */
@ExtendWith(Chromium.class)
class WordsInBrowserIT {
    private static final int SEED = 20_240;
    /** First and last characters of scripts that differ in what the two sides have to know. */
    private static final int[][] RANGES = {
        {' ', '~'},
        {'a', 'z'},
        {0xa0, 0x24f},
        {0x300, 0x36f},
        {0x370, 0x45f},
        {0x590, 0x5f4},
        {0x600, 0x6ff},
        {0x900, 0x97f},
        {0xe00, 0xe5b},
        {0x1e00, 0x1fff},
        {0x2000, 0x206f},
        {0x3040, 0x30ff},
        {0x4e00, 0x4eff},
        {0xac00, 0xacff},
        {0xfb00, 0xfb4f},
        {0xff00, 0xff9f},
        {0x1f600, 0x1f60f},
        {0x20000, 0x2000f}
    };

    @Test
    void agreesWithTheIndex(Browser browser) {
        List<String> texts = texts();
        try (Page page = browser.newPage()) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("templates/assets/search-words.js")));
            Object inBrowser = page.evaluate("texts => texts.map(t => archiveSearch.words(t).map(w => w.text))", texts);
            List<List<String>> here =
                    texts.stream().map(WordsInBrowserIT::words).toList();
            for (int i = 0; i < texts.size(); i++) {
                assertThat(((List<?>) inBrowser).get(i))
                        .as("seed %d: %s", SEED, texts.get(i))
                        .isEqualTo(here.get(i));
            }
            for (String language : List.of("en", "de", "fr", "es", "ru", "he", "ar", "fi", "pl", "")) {
                Stemming stemming = Stemming.of(language);
                List<String> words =
                        here.stream().flatMap(List::stream).distinct().toList();
                Object forms = page.evaluate(
                        "([line, words]) => words.map(archiveSearch.stemming(line))", List.of(stemming.line(), words));
                assertThat(forms)
                        .as(language)
                        .isEqualTo(words.stream().map(stemming::forms).toList());
            }
        }
    }

    private static List<String> texts() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> texts = new ArrayList<>(List.of(
                "Millers' boats weren't the mayor's; l’été d'Orval, O'Brien's news and running cities' agreements",
                "Die Häuser der Straße wurden gewählt, Wahlen und Regierungen",
                "הממשלה והגשרים בצה\"ל ודו״ח שָׁלוֹם",
                "الحكومة والمدينة أَخْبَار",
                "выборы в газетах, министрами"));
        for (int i = 0; i < 400; i++) {
            int[] range = RANGES[random.nextInt(RANGES.length)];
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                int[] here = random.nextInt(4) == 0 ? RANGES[random.nextInt(RANGES.length)] : range;
                text.appendCodePoint(here[0] + random.nextInt(here[1] - here[0] + 1));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.each(text, words::add);
        return words;
    }
}
