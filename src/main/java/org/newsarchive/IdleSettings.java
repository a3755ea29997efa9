package org.newsarchive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.settings.Settings;

/** Settings that protect what the archive does not hold: with a slip in a name, an article would be published unnoticed. */
final class IdleSettings {
    private static final String FILE = "archiver.yml";

    private IdleSettings() {}

    static List<Problem> of(Settings settings, Collection<KnownRecord> known) {
        if (settings.exclude().isEmpty() && settings.excerptOnly().isEmpty()) {
            return List.of();
        }
        List<Problem> idle = new ArrayList<>();
        Set<RecordPath> paths =
                known.stream().map(record -> record.card().path()).collect(Collectors.toSet());
        settings.exclude().stream()
                .filter(path -> !paths.contains(path))
                .map(path -> Problem.warning(
                        FILE,
                        "exclude: no article has the path " + path,
                        "write it as it stands in normalized, without the extension"))
                .forEach(idle::add);
        settings.excerptOnly().stream()
                .filter(name -> known.stream()
                        .flatMap(record -> record.card().publisher().stream())
                        .noneMatch(paper -> Settings.isSamePaper(paper, name)))
                .map(name -> Problem.warning(
                        FILE,
                        "excerpt-only: no article is of the publication " + name,
                        "write it as it stands on the page of publications"))
                .forEach(idle::add);
        return idle;
    }
}
