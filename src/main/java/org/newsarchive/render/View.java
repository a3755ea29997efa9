package org.newsarchive.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.PartialDate;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.HtmlPage;
import org.newsarchive.page.ListPage;
import org.newsarchive.page.NotFoundPage;
import org.newsarchive.page.Page;
import org.newsarchive.page.Part;
import org.newsarchive.page.SitePath;
import org.newsarchive.settings.Settings;

/** What a template sees: the page, and words, dates and links for it. Templates call the methods by their names. */
public final class View {
    private final Frame frame;
    private final Page page;
    private final Optional<ArticleView> article;
    private @Nullable Chart chart;

    View(Frame frame, Page page, Optional<ArticleView> article) {
        this.frame = frame;
        this.page = page;
        this.article = article;
    }

    /** The page. */
    public Page getPage() {
        return page;
    }

    /** The article, on its page. */
    public Optional<ArticleView> getArticle() {
        return article;
    }

    /** The settings. */
    public Settings getSettings() {
        return frame.settings();
    }

    /** The BCP 47 tag of the interface. */
    public String getLanguage() {
        return frame.messages().tag();
    }

    /** The direction of the interface. */
    public String getDir() {
        return frame.messages().dir();
    }

    /** The name of the page's template. */
    public String getKind() {
        return page instanceof HtmlPage html ? html.template() : "";
    }

    /** The chart of the front page. */
    public Chart getChart() {
        @Nullable Chart known = chart;
        chart = known == null ? Chart.of(page, frame.messages()) : known;
        return chart;
    }

    /** Whether an article is in another language, or runs the other way, than the interface. */
    public boolean foreign(ArticleCard card) {
        return frame.messages().isForeign(card);
    }

    /** A text of the interface. */
    public String text(String key, Object... values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i].toString();
        }
        return frame.messages().text(key, texts);
    }

    /** A text of the interface if it has one by that key, else another. */
    public String textOr(String key, String otherwise) {
        return frame.messages().has(key) ? frame.messages().text(key) : otherwise;
    }

    /** So many of something. */
    public String count(String what, int number) {
        return frame.messages().count(what, number);
    }

    /** A number. */
    public String number(int number) {
        return frame.messages().number(number);
    }

    /** A date in words. */
    public String date(PartialDate date) {
        return frame.messages().date(date);
    }

    /** A date in words, without the time of day. */
    public String day(PartialDate date) {
        return date(new PartialDate(date.upToDay()));
    }

    /** Whether a text needs no full stop. */
    public boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?…。！？؟".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A date for a list. */
    public String shortDate(PartialDate date) {
        return frame.messages().shortDate(date);
    }

    /** A day of any year. */
    public String dayOfYear(PartialDate date) {
        return frame.messages().dayOfYear(date);
    }

    /** A stretch of a list in words: {@code October 2017}, {@code Undated: ha…}. */
    public String stretch(Part part) {
        String period = part.period().map(this::date).orElse(text("undated"));
        return part.initials().isEmpty() ? period : period + ": " + part.initials() + "…";
    }

    /** A stretch of a year whose number stands beside it: {@code October}. */
    public String withinYear(Part part) {
        int known = part.period().map(period -> period.value().length()).orElse(0);
        return known == 7
                ? text("month." + part.period().orElseThrow().value().substring(5))
                : known == 4 ? text("nomonth") : stretch(part);
    }

    /** A text of a source, kept apart where its direction could disturb the line that it stands in. */
    public Object own(String text) throws TemplateModelException {
        return Isolation.of(text, getDir());
    }

    /** The title of a list. */
    public String title(ListPage list) {
        return Stream.of(list.name(), list.stretch().map(this::stretch))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** The heading that an article of a list stands under: its month or its year, of so many characters. */
    public String headed(ArticleCard card, int length) {
        return card.date()
                .map(PartialDate::value)
                .map(date -> date(new PartialDate(date.substring(0, Math.min(length, date.length())))))
                .orElseGet(() -> text("undated"));
    }

    /** A date as feeds want it; empty where it can't be one. */
    public String moment(PartialDate date) {
        return Moments.of(date).orElse("");
    }

    /** Makes what it holds once for all pages of a folder. */
    public Object getOnce() {
        // A page that is shown anywhere has links of its own.
        return frame.once()
                .in(
                        page instanceof NotFoundPage
                                ? page.path().value()
                                : page.path().folder());
    }

    /** The link to a file of the site. */
    public String link(SitePath path) {
        boolean anywhere = page instanceof NotFoundPage;
        return anywhere && frame.baseUrl().isPresent()
                ? frame.addresses().absolute(path).orElseThrow()
                : path.from(page.path());
    }

    /** The link to a file by its path. */
    public String link(String path) {
        return link(new SitePath(path));
    }

    /** The whole address of a file, else its link. */
    public String address(SitePath path) {
        return frame.addresses().fromFeed(path, page.path());
    }

    /** The whole address of a file, where the site's is known. */
    public Optional<String> absolute(SitePath path) {
        return frame.addresses().absolute(path);
    }

    /** A lasting identity of a file. */
    public String identity(SitePath path) {
        return frame.addresses().identity(path);
    }

    /** The address to cite an article by. */
    public Optional<String> cite(ArticleCard card) {
        return frame.addresses().toCite(card);
    }

    /** The OpenURL of an article, as markup. */
    public Object openurl(ArticleCard card) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(Coins.of(card, cite(card)));
    }
}
