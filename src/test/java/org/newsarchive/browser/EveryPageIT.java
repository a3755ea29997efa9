package org.newsarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsarchive.settings.Settings;

/** What holds for every kind of page. */
@ExtendWith(Chromium.class)
class EveryPageIT {
    private static final int NARROW = 320;
    private static final Pattern REFRESH = Pattern.compile("http-equiv=\"?refresh");

    @TempDir
    static Path folder;

    @TempDir
    Path elsewhere;

    private static Visit fromFolder;
    private static Visit fromHost;
    private static Visit onPhone;
    private static Host host;

    @BeforeAll
    static void write(Browser browser) throws IOException {
        BrowsedSite.write(folder, Settings.defaults());
        host = new Host(folder);
        fromFolder = Visit.to(folder.toUri().toString(), browser);
        fromHost = Visit.to(host.address(), browser);
        onPhone = Visit.narrow(folder.toUri().toString(), browser, NARROW);
    }

    @AfterAll
    static void close() {
        Stream.of(fromFolder, fromHost, onPhone).forEach(Visit::close);
        host.close();
    }

    /** All kinds of pages: those at the root, and of each folder the first two. */
    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, List<Path>> byFolder = files.filter(
                            file -> file.toString().endsWith(".html"))
                    .sorted()
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
            return byFolder.entrySet().stream()
                    .flatMap(e -> e.getValue().stream().limit(e.getKey().equals(folder) ? Long.MAX_VALUE : 2))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** The same without those that lead elsewhere at once. */
    static List<String> restingPages() throws IOException {
        List<String> resting = new ArrayList<>(pages());
        for (String page : pages()) {
            if (REFRESH.matcher(Files.readString(folder.resolve(page))).find()) {
                resting.remove(page);
            }
        }
        return resting;
    }

    @ParameterizedTest
    @MethodSource("restingPages")
    void isAccessibleAndAsksNothingOfOthers(String path) {
        fromFolder.open(path);
        fromFolder.wasQuiet();
        Page page = fromHost.open(path);
        fromHost.wasQuiet();
        // "Legacy" is to look at the page alone: the site has no frames, for which each look would open a page of its
        // own.
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(EveryPageIT::told)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("restingPages")
    void fitsAPhoneWithoutScrollingSideways(String path) {
        Page page = onPhone.open(path);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(NARROW);
    }

    @Test
    void isValidHtml() throws Exception {
        HtmlErrors errors = new HtmlErrors();
        for (String path : pages()) {
            assertThat(errors.of(folder.resolve(path))).as(path).isEmpty();
        }
        Path wrong = Files.writeString(elsewhere.resolve("wrong.html"), "<!doctype html><title>No</title><p foo=1>No");
        assertThat(errors.of(wrong)).singleElement().asString().contains("“foo” not allowed");
    }

    @Test
    void tellsTheSpanUnderTheNameAndShowsSkippingLinksToTheKeyboardAlone() {
        Page page = fromFolder.open("index.html");
        assertThat((String) page.evaluate(
                        "getComputedStyle(document.querySelector('body > header nav'), '::before').content"))
                .matches("\"\\d{4}–\\d{4} · \\d+ articles\"");
        for (Locator link : page.locator("a[href='#main'], a.skip").all()) {
            String clip = "link => getComputedStyle(link).clipPath";
            assertThat((String) link.evaluate(clip)).isEqualTo("inset(50%)");
            link.focus();
            assertThat((String) link.evaluate(clip)).isEqualTo("none");
        }
    }

    @Test
    void printsHowToCiteItAtTheFootOfTheFirstPage() throws IOException {
        String path = pages().stream()
                .filter(page -> page.matches("\\d{4}/.*"))
                .findFirst()
                .orElseThrow();
        Page page = fromHost.open(path);
        assertThat((String) page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--printed')"))
                .startsWith("\"")
                .endsWith("\"")
                .contains(page.locator("#copy dd").first().textContent().strip(), host.address() + path);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
    }
}
