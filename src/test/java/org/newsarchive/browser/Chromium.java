package org.newsarchive.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the Chromium or Chrome of this machine, driven by its Node; nothing is downloaded. One for all tests. */
public final class Chromium implements ExecutionCondition, ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Chromium.class);
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "chrome",
            "chrome.exe",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> browser = first(NAMES);
        Optional<Path> node = first(List.of("node", "node.exe"));
        if (browser.isPresent() && node.isPresent()) {
            return ConditionEvaluationResult.enabled("found " + browser.get());
        }
        String missing = "needs Chromium or Chrome, and Node, on the PATH";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(context.getDisplayName() + " " + missing);
        }
        System.out.println("Skipped: " + context.getDisplayName() + " " + missing);
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent("browser", key -> new Running(), Running.class)
                .browser;
    }

    private static Optional<Path> first(List<String> names) {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator, -1));
        return Stream.concat(named(names), names.stream())
                .flatMap(name -> Path.of(name).isAbsolute()
                        ? Stream.of(Path.of(name))
                        : folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser that the environment names. */
    private static Stream<String> named(List<String> names) {
        return names.equals(NAMES) ? Stream.ofNullable(System.getenv("ARCHIVER_TEST_BROWSER")) : Stream.empty();
    }

    private static final class Running implements AutoCloseable {
        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        first(List.of("node", "node.exe")).orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(first(NAMES).orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
