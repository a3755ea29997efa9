package org.newsarchive;

import java.nio.file.Path;
import java.util.Optional;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.disk.Remembered;
import org.newsarchive.render.TemplateFiles;
import org.newsarchive.site.LastSite;

/** What a process that builds again and again need not read again: what it wrote itself, and what can't change while it runs. */
final class Kept {
    private final String program = Program.identity();
    private final Remembered<Catalogue> catalogue = new Remembered<>();
    private Left left = Left.NOTHING;
    private final LastSite site = new LastSite();
    private Optional<TemplateFiles> standard = Optional.empty();
    private Optional<TemplateFiles> last = Optional.empty();

    /** What extracts and renders. */
    String program() {
        return program;
    }

    /** The sources and records as the last build left them. */
    Remembered<Catalogue> catalogue() {
        return catalogue;
    }

    /** The sources and records, as they were left. */
    Left left() {
        return left;
    }

    /** The sources and records are left so. */
    void leave(Path articles, Catalogue now) {
        left = new Left(articles.toAbsolutePath().normalize(), now);
    }

    /** The site as the last build left it. */
    LastSite site() {
        return site;
    }

    /** The templates, compiled already where they are those of the last build. */
    TemplateFiles templates(BuildOptions options) {
        TemplateFiles ours = standard.orElseGet(TemplateFiles::standard);
        standard = Optional.of(ours);
        TemplateFiles now = ours.overriddenBy(options.templates());
        last = last.filter(now::holdsSame).or(() -> Optional.of(now));
        return last.orElseThrow();
    }
}
