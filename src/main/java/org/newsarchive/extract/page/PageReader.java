package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsarchive.article.Article;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.Problem;
import org.newsarchive.article.Role;
import org.newsarchive.article.WordCount;
import org.newsarchive.extract.ArticleReader;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.extract.metadata.Datelines;
import org.newsarchive.extract.metadata.Languages;
import org.newsarchive.extract.page.metadata.PageFields;
import org.newsarchive.extract.page.metadata.PageMetadata;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

/** Reads the article out of a web page. */
public final class PageReader implements ArticleReader {
    /** Below so many words it is worth asking whether the page's scripts hold more. */
    private static final int SCRIPTS_BELOW = 150;

    private final Supplier<BlockModel> model;

    /** A reader with the model in the resources, which it reads when there is a page. */
    public PageReader() {
        this.model = () -> BlockModel.STANDARD;
    }

    PageReader(BlockModel model) {
        this.model = () -> model;
    }

    @Override
    public boolean accepts(Format format) {
        return format == Format.HTML;
    }

    @Override
    public Extraction read(Source source, Recurrence recurrence) {
        List<Problem> problems = new ArrayList<>();
        Document document = PageParser.parse(source, problems);
        Segments segments = Segmenter.of(document);
        List<Block> blocks = segments.blocks();
        if (!segments.whole()) {
            problems.add(Problem.warning(
                    source.path(),
                    "only the first " + blocks.size() + " blocks of text were read",
                    "split the file if it holds more than a page"));
        }
        if (!segments.shallow()) {
            problems.add(note(
                    source, "elements nested deeper than " + PageParser.DEEPEST + " were read as if side by side"));
        }
        Optional<StructuredBody> structured = StructuredBody.of(document);
        PageSurvey survey = new PageSurvey(document, segments, structured.map(StructuredBody::text));
        BlockModel.Scores scores = model.get().score(segments, survey);
        PageFields stated = PageMetadata.read(document, source, new PrintedLines(blocks));
        Claimed claimed = Claimed.of(blocks, stated.claims());
        float[] body = Boxes.without(scores.body(), blocks, survey);
        float[] free = claimed.without(body, blocks, survey);
        List<Block> likely = Cut.keep(blocks, free, survey, recurrence);
        PageFields headed = new PlainHead(blocks, likely, claimed).complete(stated);
        float[] left = claimed.without(body, blocks, survey);
        List<Block> parted = Arrays.equals(free, left) ? likely : Cut.keep(blocks, left, survey, recurrence);
        LiveFeed feed = LiveFeed.of(blocks, parted, claimed, survey.headline());
        Closing closing = Closing.of(blocks, feed.body(), headed.authors());
        List<Block> kept = closing.body();
        claimed.add(closing.names(), Role.BYLINE, "says again who wrote the text under it");
        claimed.add(closing.bios(), Role.BIO, "says who the author is");
        claimed.add(closing.rights(), Role.COPYRIGHT, "says who holds the rights");
        BodyChoice choice = BodyChoice.among(candidates(document, kept, structured));
        Candidate winner = choice.winner();
        Address address =
                new Address(base(document, source.url().or(headed::url).orElse("")), source.beside());
        List<Pictures.Placed> shown =
                Pictures.of(segments, scores.caption(), kept, survey.headline(), claimed, address);
        List<Pictures.Placed> pictures =
                shown.isEmpty() && winner.origin().isPresent() ? Described.stated(headed.pictures(), address) : shown;
        Layout.Body written =
                Layout.write(winner, feed, pictures, Embed.of(segments, kept, address), segments.root(), address);
        String text = PlainText.of(written.markdown());
        Set<Element> inBody =
                winner.blocks().stream().map(block -> block.region.element).collect(Collectors.toSet());
        PageFields fields = headed.withoutDekOfBody(
                        text, inBody, winner.origin().isEmpty())
                .withClosing(closing.authors(headed.authors()), closing.copyright());
        List<Block> corrections = Corrections.near(blocks, kept);
        claimed.add(corrections, Role.CORRECTION, "tells what was corrected");
        List<String> notes = corrections.stream()
                .map(block -> block.text)
                .filter(note -> fields.corrections().stream().noneMatch(known -> known.contains(note)))
                .toList();
        Metadata metadata = fields.toMetadata()
                .dateline(Datelines.read(text.lines().findFirst().orElse("")).map(Datelines.Dateline::text))
                .inLanguage(fields.language().or(() -> Languages.detect(text)))
                .correction(notes)
                .image(written.images())
                .isAccessibleForFree(Wall.free(blocks, winner, survey, fields.free()))
                .wordCount(WordCount.of(text))
                .build();
        if (winner.empty()) {
            problems.add(
                    Problem.warning(source.path(), "no article text was found on this page", "look at it with `why`"));
        } else if (metadata.isAccessibleForFree().equals(Optional.of(false))) {
            problems.add(note(source, "the copy ends at a wall: the article is not whole"));
        }
        List<Evidence> evidence = new ArrayList<>(fields.evidence());
        evidence.add(choice.evidence());
        metadata.dateline().ifPresent(dateline -> evidence.add(opening(dateline)));
        return new Extraction(
                new Article(metadata, written.markdown()),
                evidence,
                PageLedger.of(source, segments, survey, winner, kept, feed, pictures, claimed),
                source.provenance(fields.retrieved()),
                problems);
    }

    private static List<Candidate> candidates(
            Document document, List<Block> kept, Optional<StructuredBody> structured) {
        List<Candidate> candidates = new ArrayList<>();
        Candidate shown = Candidate.ofBlocks("learned block scores", kept);
        candidates.add(shown);
        structured.ifPresent(body -> candidates.add(body.candidate()));
        if (shown.words() < SCRIPTS_BELOW) {
            candidates.add(ScriptState.of(document));
        }
        return candidates;
    }

    private static Evidence opening(String dateline) {
        Evidence.Clue clue = new Evidence.Clue(OptionalInt.empty(), dateline, "opens the text");
        return new Evidence("dateline", dateline, Evidence.Confidence.STATED, List.of(clue), List.of());
    }

    private static Problem note(Source source, String message) {
        return new Problem(Problem.Severity.NOTE, source.path(), OptionalInt.empty(), message, "");
    }

    private static String base(Document document, String address) {
        Element base = document.head().selectFirst("base[href]");
        return base == null ? address : base.attr("href");
    }
}
