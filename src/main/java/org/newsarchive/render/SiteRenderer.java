package org.newsarchive.render;

import java.util.List;
import org.newsarchive.page.Page;
import org.newsarchive.page.SitePlan;
import org.newsarchive.settings.Settings;

/** Makes the files of a site. Safe for use by several threads. */
public final class SiteRenderer {
    private final SitePlan plan;

    private SiteRenderer(SitePlan plan) {
        this.plan = plan;
    }

    /**
     * A renderer for one site.
     *
     * @throws org.newsarchive.article.ArchiveException where a template can't be read or parsed
     */
    public static SiteRenderer of(Settings settings, SitePlan plan, TemplateFiles templates, Texts texts) {
        return new SiteRenderer(plan);
    }

    /** Every file of the site: its pages in the order of the plan, then style sheet and scripts. */
    public List<Output> outputs() {
        return plan.pages().stream().map(this::output).toList();
    }

    private Output output(Page page) {
        return new Output(page.path(), "", out -> {});
    }
}
