package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.Contributors;
import org.newsarchive.extract.metadata.Outlets;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** Finds the people that a page names as its authors: in structured data, in meta tags and in the bylines it shows. */
final class AuthorChoice {
    private static final List<String> TAGS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "article:author_name",
            "cxenseparse:author",
            "dable:author",
            "og:article:author",
            "citation_author",
            "dc.contributor",
            "authors",
            "article.author",
            "news_author",
            "creator",
            "byline",
            "shareaholic:article_author_name");

    private static final Set<String> CAPTION = Set.of("figcaption");
    private static final Set<String> LINK = Set.of("a");
    private static final double TRUSTED = 20;
    private static final int UNCUED = 60;
    private static final int UNCUED_BYLINE = 90;
    /** The outlet as its own author says little; the agency that a byline names says more. */
    private static final double OWN = 0.4;

    private static final int TOGETHER = 14;

    private final Survey survey;
    private final List<String> outlets;
    private final int headlineOrder;
    private final Choice<List<String>> people = new Choice<>();
    private final Choice<List<String>> organisations = new Choice<>();

    private Set<String> contributors = Set.of();
    private List<String> printed = List.of();
    private String printedText = "";
    /** Those whom links beside each other name, each one. */
    private List<String> beside = List.of();

    private AuthorChoice(Survey survey, List<String> outlets, int headlineOrder) {
        this.survey = survey;
        this.outlets = outlets;
        this.headlineOrder = headlineOrder;
    }

    /**
     * The candidates: lists of people; where no source names any, the organisations stated as authors.
     *
     * @param article the article's JSON-LD
     * @param headlineOrder where in the page the headline stands, or -1
     */
    static Choice<List<String>> of(Survey survey, JsonNode article, List<String> outlets, int headlineOrder) {
        AuthorChoice choice = new AuthorChoice(survey, outlets, headlineOrder);
        choice.linked(article);
        choice.tags();
        choice.shown();
        choice.trustPrinted();
        choice.trustShorter();
        if (choice.people.isEmpty()) {
            choice.scripted();
            choice.signed();
        }
        return choice.people.isEmpty() ? choice.organisations : choice.people;
    }

    private void linked(JsonNode article) {
        JsonNode author = article.path("author");
        author = author.isMissingNode() || (author.isEmpty() && author.isContainerNode())
                ? article.path("creator")
                : author;
        LinkedAuthors linked = LinkedAuthors.of(author, survey.linked, outlets);
        contributors = LinkedAuthors.of(article.path("contributor"), survey.linked, outlets)
                .people();
        Set<String> names = linked.people();
        Set<String> bodies = linked.organisations();
        add(names, bodies, 3, String.join(", ", names.isEmpty() ? bodies : names), "JSON-LD author", null);
    }

    private void tags() {
        for (String tag : TAGS) {
            Set<String> names = new LinkedHashSet<>();
            Set<String> bodies = new LinkedHashSet<>();
            for (String content : survey.metas(tag)) {
                if (content.contains("://") || content.startsWith("@") || content.startsWith("/")) {
                    continue;
                }
                Byline read = Bylines.value(content, outlets);
                names.addAll(read.people());
                bodies.addAll(read.organisations());
            }
            add(
                    names,
                    bodies,
                    tag.equals("author") ? 1.6 : 1.2,
                    String.join(", ", survey.metas(tag)),
                    "meta " + tag,
                    null);
        }
    }

    private void shown() {
        Map<String, List<Seen>> groups = new LinkedHashMap<>();
        for (Seen seen : survey.seen) {
            boolean author = seen.kind() == Kind.AUTHOR || seen.kind() == Kind.BYLINE || seen.kind() == Kind.CUED;
            if (author
                    && !seen.text().isEmpty()
                    && seen.text().length() < 200
                    && !survey.inList(seen.element())
                    && !isPicture(seen.element())) {
                groups.computeIfAbsent(seen.kind() + seen.mark(), g -> new ArrayList<>())
                        .add(seen);
            }
        }
        groups.values().forEach(this::group);
    }

    /** Whether an element stands in a picture's caption: whom it names is the photographer. */
    private static boolean isPicture(Element element) {
        return Around.of(element, CAPTION) != null;
    }

    private void scripted() {
        List<String> stated = ScriptAuthors.in(survey.scripts);
        Set<String> names = new LinkedHashSet<>();
        stated.forEach(name -> names.addAll(Bylines.value(name, outlets).people()));
        add(names, Set.of(), 1.5, String.join(", ", stated), "named in a script", null);
    }

    /** A name at the right under the text signs it, where nothing else names anybody. */
    private void signed() {
        List<Seen> signatures = survey.seen(Kind.SIGNATURE);
        if (signatures.isEmpty()) {
            return;
        }
        Seen last = signatures.get(signatures.size() - 1);
        List<String> names = Bylines.read(last.text(), outlets).people();
        boolean alone = names.size() == 1 && names.get(0).equals(last.text());
        if (alone && last.text().indexOf(' ') > 0 && last.order() > headlineOrder && !survey.inList(last.element())) {
            add(Set.copyOf(names), Set.of(), 1, last.text(), "signs the text", last.element());
        }
    }

    /** Elements of one kind beside each other make one byline. */
    private void group(List<Seen> group) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        Seen first = group.get(0);
        int last = first.order();
        boolean each = first.kind() == Kind.AUTHOR;
        for (Seen seen : group) {
            if (seen.order() - last > TOGETHER || headingBetween(last, seen.order())) {
                break;
            }
            last = seen.order();
            Byline read = ShownByline.read(seen, outlets);
            int longest = seen.kind() == Kind.BYLINE ? UNCUED_BYLINE : UNCUED;
            if (!read.cued() && seen.text().length() > longest) {
                continue;
            }
            first = names.isEmpty() && !read.people().isEmpty() ? seen : first;
            names.addAll(read.people());
            bodies.addAll(read.organisations());
            each &= read.people().size() == 1 && LINK.contains(seen.element().normalName());
        }
        boolean near = headlineOrder >= 0 && Math.abs(first.order() - headlineOrder) < 150;
        boolean cued = Bylines.open(first.text()).cued();
        double weight = (near ? 1.2 : 0.4) + (cued ? 0.5 : 0) + (first.kind() == Kind.BYLINE ? 0.3 : 0);
        if (near && cued && printed.isEmpty()) {
            printed = List.copyOf(names);
            printedText = first.text();
        }
        if (near && each && names.size() > 1 && beside.isEmpty()) {
            beside = List.copyOf(names);
        }
        add(names, bodies, weight, first.text(), "shown on the page", first.element());
    }

    private boolean headingBetween(int from, int to) {
        return survey.seen.stream()
                .anyMatch(seen -> seen.kind() == Kind.HEADLINE && seen.order() > from && seen.order() < to);
    }

    /** A printed byline near the headline that names some of the people stated, or all and more, is the better one. */
    private void trustPrinted() {
        Choice.Candidate<List<String>> best = people.best();
        if (best == null) {
            return;
        }
        trustJoint(best.value());
        if (beside.size() > best.value().size() && beside.containsAll(best.value())) {
            trust(beside, "the byline printed under the headline");
        }
        boolean more = printed.containsAll(best.value()) && Bylines.joins(printedText);
        boolean fewer = best.value().containsAll(printed)
                && !best.value().stream().allMatch(Contributors.without(printedText)::contains);
        boolean related = !printed.isEmpty() && (more || fewer);
        if (related && printed.size() != best.value().size()) {
            trust(printed, "the byline printed under the headline");
        }
    }

    private void trust(List<String> names, String what) {
        people.candidates().stream()
                .filter(candidate -> candidate.value().equals(names))
                .findFirst()
                .ifPresent(shown -> people.add(names, shown.key(), TRUSTED, shown.text(), what, shown.element()));
    }

    /** A byline that names the author stated, and with him those whom the page states as contributors, is of them all. */
    private void trustJoint(List<String> stated) {
        for (Choice.Candidate<List<String>> candidate : List.copyOf(people.candidates())) {
            List<String> names = candidate.value();
            boolean joint = candidate.element() != null && names.size() > stated.size() && names.containsAll(stated);
            if (joint && names.stream().allMatch(name -> stated.contains(name) || contributors.contains(name))) {
                people.add(
                        names, candidate.key(), TRUSTED, candidate.text(), "the byline printed", candidate.element());
                return;
            }
        }
    }

    private void add(
            Set<String> names, Set<String> bodies, double weight, String text, String what, @Nullable Element element) {
        if (!names.isEmpty()) {
            people.add(List.copyOf(names), key(names), weight, text, what, element);
        }
        if (!bodies.isEmpty()) {
            boolean own =
                    bodies.stream().allMatch(body -> outlets.stream().anyMatch(outlet -> Outlets.same(outlet, body)));
            organisations.add(List.copyOf(bodies), key(bodies), own ? weight * OWN : weight, text, what, element);
        }
    }

    /** "Ann Lee Harbour Courier", where an element shows "Ann Lee" too. */
    private void trustShorter() {
        Choice.Candidate<List<String>> best = people.best();
        if (best == null || best.value().size() != 1) {
            return;
        }
        String name = best.value().get(0);
        for (Choice.Candidate<List<String>> candidate : List.copyOf(people.candidates())) {
            String shorter = candidate.value().get(0);
            boolean within = candidate.value().size() == 1 && name.startsWith(shorter + " ");
            if (within && shorter.indexOf(' ') > 0) {
                people.add(
                        candidate.value(),
                        candidate.key(),
                        TRUSTED,
                        candidate.text(),
                        "shown without what follows",
                        null);
                return;
            }
        }
    }

    private static String key(Set<String> names) {
        return names.stream().map(HeadlineChoice::key).sorted().toList().toString();
    }
}
