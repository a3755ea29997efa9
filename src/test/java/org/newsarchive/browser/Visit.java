package org.newsarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** A reader's visit to the site: notes what a page asked for and complained of. */
final class Visit implements AutoCloseable {
    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Visit(String site, BrowserContext context) {
        this.site = site;
        this.context = context;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(complaints::add);
        page.onRequest((Request request) -> requests.add(request.url()));
    }

    /** A visit to the site at an address that ends with a slash. */
    static Visit to(String site, Browser browser) {
        return new Visit(site, browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 720)));
    }

    /** A visit with a screen of that width, in CSS pixels. */
    static Visit narrow(String site, Browser browser, int width) {
        return new Visit(site, browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 640)));
    }

    /** Opens a page of the site. */
    Page open(String path) {
        page.navigate(site + path);
        return page;
    }

    /** The address that the visit is to. */
    String site() {
        return site;
    }

    /** Everything asked for so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The visit asked nothing of any other site, and no page complained. */
    void wasQuiet() {
        assertThat(complaints).as("errors and warnings on the console").isEmpty();
        assertThat(requests).allSatisfy(request -> assertThat(request).startsWith(site));
    }

    @Override
    public void close() {
        context.close();
    }
}
