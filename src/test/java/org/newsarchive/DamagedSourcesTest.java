package org.newsarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.extract.Extraction;
import org.newsarchive.source.Source;
import org.newsarchive.store.Draft;
import org.newsarchive.store.Store;
import org.newsarchive.store.Stored;

/** Nothing of a source is lost and nothing stops a run, however the source is cut, doubled, mixed or sprinkled. */
class DamagedSourcesTest {
    /** How many ways each example is damaged in; {@code -Dmutations=} asks for more. */
    private static final int MUTATIONS = Integer.getInteger("mutations", 12);

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final List<Source> EXAMPLES = Damage.none();

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> theLedgerRebuildsTheSource() {
        return each(source -> {
            Ledger ledger = NewsArchive.extract(source).ledger();
            assertThat(ledger.entries().stream()
                            .map(entry -> entry.in(source.text()))
                            .collect(Collectors.joining()))
                    .isEqualTo(source.text());
            assertThat(ledger.entries()).allSatisfy(entry -> {
                assertThat(entry.rule()).isNotBlank();
                assertThat(entry.reason()).isNotBlank();
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> theRecordReadsBackAsItWasWritten() {
        Store store = new Store(folder);
        return each(source -> {
            Extraction extraction = NewsArchive.extract(source);
            Draft draft = new Draft(
                    extraction.article(),
                    extraction.evidence(),
                    extraction.ledger(),
                    source.text(),
                    extraction.provenance(),
                    "0.0.0");
            List<Problem> problems = new ArrayList<>();
            RecordPath path = Store.choose(draft, taken -> false);
            store.remove(path);
            assertThat(store.save(path, draft, problems::add).map(Stored::written))
                    .contains(true);
            assertThat(store.load(path, problems::add).map(ArchivedArticle::article))
                    .contains(extraction.article());
            assertThat(store.save(path, draft, problems::add).map(Stored::written))
                    .as("saved again")
                    .contains(false);
            assertThat(problems).isEmpty();
        });
    }

    private static Stream<DynamicTest> each(Consumer<Source> check) {
        return EXAMPLES.stream()
                .map(source -> DynamicTest.dynamicTest(source.path(), () -> {
                    check.accept(source);
                    for (int seed = 0; seed < MUTATIONS; seed++) {
                        Source damaged = Damage.to(source, EXAMPLES, new Random(seed));
                        Assertions.assertTimeoutPreemptively(LIMIT, () -> check.accept(damaged), "seed " + seed);
                    }
                }));
    }
}
