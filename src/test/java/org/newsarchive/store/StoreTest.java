package org.newsarchive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Article;
import org.newsarchive.article.Author;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Image;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Problem;
import org.newsarchive.article.Provenance;
import org.newsarchive.article.RecordPath;
import org.newsarchive.article.Role;

class StoreTest {
    private static final RecordPath PATH = new RecordPath("2017/10/ferry-sails");

    @TempDir
    Path folder = Path.of("");

    private final List<Problem> problems = new ArrayList<>();
    private Store store = new Store(Path.of(""));

    @BeforeEach
    void open() {
        store = new Store(folder);
    }

    @Test
    void readsWhatItWrote() {
        Draft draft = draft("Ferry sails", "2017-10-16", "It sailed.", "0.1.0");
        store.save(PATH, draft, problems::add);

        ArchivedArticle back = load();

        assertThat(back.article()).isEqualTo(draft.article());
        assertThat(back.evidence()).isEqualTo(draft.evidence());
        assertThat(back.ledger()).isEqualTo(draft.ledger());
        assertThat(back.provenance()).isEqualTo(draft.provenance());
        assertThat(back.edited()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void writesNothingTwice() throws IOException {
        Draft draft = draft("Ferry sails", "2017-10-16", "It sailed.", "0.1.0");
        assertThat(store.save(PATH, draft, problems::add).map(Stored::written)).contains(true);
        byte[] first = Files.readAllBytes(folder.resolve("2017/10/ferry-sails.json"));
        assertThat(store.save(PATH, draft, problems::add).map(Stored::written)).contains(false);
        assertThat(folder.resolve("2017/10/ferry-sails.json")).hasBinaryContent(first);
    }

    @Test
    void countsTheLedgerInCodePoints() throws IOException {
        String text = "\uD83D\uDEA2 ship";
        Ledger.Builder ledger = Ledger.builder(text.length());
        ledger.mark(0, 3, Ledger.Kind.REMOVED, Role.FURNITURE, "emoji", "an ornament");
        Draft draft = new Draft(
                draft("h", "2017", "b", "1").article(),
                List.of(),
                ledger.build(Ledger.Kind.BODY, Role.PARAGRAPH, "body", "text"),
                text,
                draft("h", "2017", "b", "1").provenance(),
                "1");
        store.save(PATH, draft, problems::add);
        assertThat(load().ledger().entries()).extracting(Ledger.Entry::end).containsExactly(2, 6);
    }

    @Test
    void keepsAnEditedFieldWhenTheSourceChanges() throws IOException {
        store.save(PATH, draft("Ferry sails", "2017-10-16", "It sailed.", "0.1.0"), problems::add);
        edit(".json", "Ferry sails", "Ferry sails again");

        store.save(PATH, draft("Ferry sails", "2017-10-17", "It sailed late.", "0.2.0"), problems::add);

        ArchivedArticle merged = load();
        assertThat(merged.article().metadata().headline()).contains("Ferry sails again");
        assertThat(merged.article().metadata().datePublished()).contains(new PartialDate("2017-10-17"));
        assertThat(merged.article().body().text()).isEqualTo("It sailed late.\n");
        assertThat(merged.extractor()).isEqualTo("0.2.0");
        assertThat(merged.edited()).containsExactly("headline");
        assertThat(problems).isEmpty();
    }

    @Test
    void letsTheHandWinAndSaysSoOnce() throws IOException {
        store.save(PATH, draft("Ferry sails", "2017-10-16", "It sailed.", "1"), problems::add);
        edit(".json", "Ferry sails", "Mine");
        edit(".md", "It sailed.", "It sailed, I say.");

        store.save(PATH, draft("Ferry stops", "2017-10-16", "It stopped.", "1"), problems::add);
        assertThat(problems)
                .extracting(Problem::message)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("headline was edited by hand"),
                        second -> assertThat(second).startsWith("articleBody was edited by hand"));
        assertThat(load().article().metadata().headline()).contains("Mine");
        assertThat(load().article().body().text()).isEqualTo("It sailed, I say.\n");

        problems.clear();
        store.save(PATH, draft("Ferry stops", "2017-10-16", "It stopped.", "1"), problems::add);
        assertThat(problems).isEmpty();
        assertThat(load().edited()).containsExactlyInAnyOrder("headline", "articleBody");
    }

    @Test
    void keepsAFieldThatTheHandDeletedOrAdded() throws IOException {
        store.save(PATH, draft("Ferry sails", "2017-10-16", "It sailed.", "1"), problems::add);
        edit(".json", "\"datePublished\": \"2017-10-16\"", "\"dateline\": \"PORT\", \"note\": \"mine\"");

        store.save(PATH, draft("Ferry sails", "2017-10-16", "It sailed.", "2"), problems::add);

        assertThat(load().article().metadata().datePublished()).isEmpty();
        assertThat(load().article().metadata().dateline()).contains("PORT");
        assertThat(folder.resolve("2017/10/ferry-sails.json")).content().contains("\"note\": \"mine\"");
    }

    @Test
    void leavesABrokenRecordAloneAndNamesThePlace() throws IOException {
        store.save(PATH, draft("Ferry sails", "2017-10-16", "It sailed.", "1"), problems::add);
        edit(".json", "\"Ferry sails\",", "\"Ferry sails\"");
        byte[] broken = Files.readAllBytes(folder.resolve("2017/10/ferry-sails.json"));

        assertThat(store.save(PATH, draft("Other", "2017-10-16", "x", "1"), problems::add))
                .isEmpty();

        assertThat(folder.resolve("2017/10/ferry-sails.json")).hasBinaryContent(broken);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(OptionalInt.of(3));
            assertThat(problem.toString()).contains("2017/10/ferry-sails.json:3: is not JSON");
        });
    }

    @Test
    void namesTheLineOfAWrongField() throws IOException {
        store.save(PATH, draft("Ferry sails", "2017-10-16", "It sailed.", "1"), problems::add);
        edit(".json", "\"2017-10-16\"", "\"16 October\"");
        assertThat(store.load(PATH, problems::add)).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("datePublished must be a date such as"));
        assertThat(problems.get(0).line()).isPresent();
    }

    @Test
    void remembersWhereARecordStood() {
        store.save(PATH, draft("Ferry sails", "2017-10-16", "It sailed.", "1"), problems::add);
        RecordPath moved = new RecordPath("2017/11/ferry");
        store.move(PATH, moved);
        assertThat(store.load(moved, problems::add).orElseThrow().formerPaths()).containsExactly(PATH);
        store.save(moved, draft("Ferry sails", "2017-10-16", "It sailed.", "1"), problems::add);
        assertThat(store.load(moved, problems::add).orElseThrow().formerPaths()).containsExactly(PATH);
    }

    private ArchivedArticle load() {
        return store.load(PATH, problems::add).orElseThrow();
    }

    private void edit(String ending, String old, String mine) throws IOException {
        Path file = folder.resolve(PATH + ending);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, mine));
    }

    private static Draft draft(String headline, String date, String body, String extractor) {
        Metadata metadata = Metadata.builder()
                .headline(Optional.of(headline))
                .author(List.of(new Author("Ann Lee", Optional.of("Ann Lee writes.")), Author.named("Bo Ray")))
                .datePublished(PartialDate.parse(date))
                .publisher(Optional.of("The Port Mercury"))
                .image(List.of(new Image(
                        Optional.of("A \"ferry\""), Optional.of("Bo Ray"), Optional.empty(), Optional.empty(), 1)))
                .keywords(List.of("ferries"))
                .wordCount(org.newsarchive.article.WordCount.of(body))
                .build();
        Evidence evidence = new Evidence(
                "headline",
                headline,
                Evidence.Confidence.INFERRED,
                List.of(new Evidence.Clue(OptionalInt.of(1), headline, "the first line")),
                List.of(new Evidence.Rejected("x", "too short")));
        String source = headline + "\n" + body;
        return new Draft(
                new Article(metadata, new Markdown(body)),
                List.of(evidence),
                Ledger.builder(source.length()).build(Ledger.Kind.BODY, Role.PARAGRAPH, "rule", "reason"),
                source,
                new Provenance("ferry.txt", "0".repeat(64), "text/plain; charset=utf-8", Optional.empty()),
                extractor);
    }
}
