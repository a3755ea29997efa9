package org.newsarchive.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.newsarchive.article.RecordPath;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.ArticlePage;
import org.newsarchive.page.CitationPage;
import org.newsarchive.page.CopyPage;
import org.newsarchive.page.DownloadPage;
import org.newsarchive.page.FeedPage;
import org.newsarchive.page.Fingerprints;
import org.newsarchive.page.HtmlPage;
import org.newsarchive.page.Page;
import org.newsarchive.page.PicturePage;
import org.newsarchive.page.RobotsPage;
import org.newsarchive.page.SitePath;
import org.newsarchive.page.SitePlan;
import org.newsarchive.page.SitemapPage;
import org.newsarchive.settings.Settings;

/** Makes the files of a site. Safe for use by several threads. */
public final class SiteRenderer {
    private final SitePlan plan;
    private final Frame frame;
    private final TemplateFiles files;
    private final Templates templates;
    private final Texts texts;
    private final String program;
    private final String setting;
    private final Fingerprints fingerprints = new Fingerprints();

    private SiteRenderer(Settings settings, SitePlan plan, TemplateFiles files, Texts texts, String program) {
        this.plan = plan;
        this.frame = Frame.of(settings);
        this.files = files;
        this.templates = files.compiled();
        this.texts = texts;
        this.program = program;
        this.setting = fingerprints.of(settings.shown(), files.digest(), program);
    }

    /**
     * A renderer for one site.
     *
     * @param program tells this program from one that may render otherwise
     * @throws org.newsarchive.article.ArchiveException where a template can't be read or parsed
     */
    public static SiteRenderer of(
            Settings settings, SitePlan plan, TemplateFiles templates, Texts texts, String program) {
        return new SiteRenderer(settings, plan, templates, texts, program);
    }

    /** Every file of the site: its pages in the order of the plan, then style sheet and other assets. */
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        plan.pages().forEach(page -> outputs.add(output(page)));
        files.files().forEach((path, bytes) -> {
            if (path.startsWith("assets/")) {
                outputs.add(asset(new SitePath(path), bytes));
            }
        });
        return outputs;
    }

    private Output output(Page page) {
        if (page instanceof CopyPage copy) {
            return new Output(page.path(), fingerprints.of(copy, program), out -> out.write(bytes(copy)));
        }
        if (page instanceof PicturePage picture) {
            return new Output(page.path(), fingerprints.of(picture, program), out -> out.write(texts.picture(picture)));
        }
        return new Output(page.path(), fingerprints.of(page, setting), out -> write(page, out));
    }

    private void write(Page page, OutputStream out) throws IOException {
        if (page.packed()) {
            DeflaterOutputStream packed = new Packed(out);
            writePlain(page, packed);
            packed.finish();
        } else {
            writePlain(page, out);
        }
    }

    private void writePlain(Page page, OutputStream out) throws IOException {
        if (page instanceof ArticlePage article) {
            RecordPath path = article.card().path();
            ArticleView view = ArticleView.of(article, texts.particulars(path), texts.text(path), frame);
            fill("article.ftlh", page, Optional.of(view), out);
        } else if (page instanceof HtmlPage html) {
            fill(html.template() + ".ftlh", page, Optional.empty(), out);
        } else if (page instanceof FeedPage feed && feed.format() == FeedPage.Format.JSON) {
            String title = feed.name().orElse(frame.settings().title());
            write(JsonFeed.of(feed, title, frame.addresses(), frame.messages()), out);
        } else if (page instanceof FeedPage) {
            fill("feed.ftlx", page, Optional.empty(), out);
        } else if (page instanceof SitemapPage) {
            fill("sitemap.ftlx", page, Optional.empty(), out);
        } else if (page instanceof CitationPage citation) {
            Optional<String> address = frame.addresses().toCite(citation.card());
            write(References.of(citation.card(), citation.format(), address), out);
        } else if (page instanceof RobotsPage robots) {
            write(Robots.of(robots, frame), out);
        } else if (page instanceof DownloadPage download) {
            write(download, out);
        }
    }

    private void fill(String template, Page page, Optional<ArticleView> article, OutputStream out) throws IOException {
        templates.fill(template, new View(frame, page, article)).writeTo(out);
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(DownloadPage download, OutputStream out) throws IOException {
        boolean csv = download.format() == DownloadPage.Format.CSV;
        if (csv) {
            write(Csv.HEADER, out);
        }
        for (ArticleCard card : download.cards()) {
            String line = csv
                    ? Csv.row(card)
                    : JsonLd.line(card, card.url(), frame.addresses().absolute(card.page())) + "\n";
            write(line, out);
        }
    }

    private byte[] bytes(CopyPage copy) {
        return switch (copy.kind()) {
            case MARKDOWN -> texts.markdown(copy.article());
            case RECORD -> texts.record(copy.article());
        };
    }

    private Output asset(SitePath path, byte[] bytes) {
        byte[] whole = path.equals(Frame.STYLES)
                ? Styles.of(bytes, plan.facts(), frame)
                : path.value().endsWith(".js") ? Scripts.of(bytes) : bytes;
        return new Output(path, fingerprints.of(path, whole, program), out -> out.write(whole));
    }
}
