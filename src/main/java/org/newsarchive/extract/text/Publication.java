package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsarchive.article.Author;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Evidence.Rejected;
import org.newsarchive.article.Image;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Outlets;
import org.newsarchive.extract.metadata.Publications;
import org.newsarchive.extract.metadata.RightsHolder;

/** Which publication the article appeared in: its own line or the byline says it, the author's bio or the copyright line imply it. */
final class Publication {
    private record Candidate(String name, Confidence confidence, Clue clue) {}

    private Publication() {}

    /** The publication with its evidence; empty where no line names one. */
    static Optional<Evidence> of(Draft draft, List<Author> authors, List<Image> images) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Role.PUBLISHER)) {
                String title = Publications.title(draft.text(i));
                candidates.add(candidate(draft, i, title, Confidence.STATED, "the line of the paper's name"));
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            Optional<String> paper = draft.is(i, Role.BYLINE) ? Publications.signed(draft.text(i)) : Optional.empty();
            if (paper.isPresent()) {
                candidates.add(candidate(draft, i, paper.get(), Confidence.STATED, "the byline names it"));
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            Optional<String> employer =
                    draft.is(i, Role.BIO) ? draft.readings().bio(i).flatMap(Bio::publisher) : Optional.empty();
            if (employer.isPresent()) {
                String what = "the author's bio names the publication";
                candidates.add(candidate(draft, i, employer.get(), Confidence.INFERRED, what));
            }
        }
        for (int i = draft.size() - 1; i >= 0; i--) {
            Optional<String> holder = draft.is(i, Role.CAPTION) || draft.is(i, Role.PARAGRAPH)
                    ? Optional.empty()
                    : RightsHolder.paper(draft.text(i));
            if (holder.filter(name -> isNobody(name, authors)).isPresent()) {
                String what = "holds the copyright";
                candidates.add(candidate(draft, i, holder.get(), Confidence.INFERRED, what));
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            boolean helps = draft.verdict(i)
                    .filter(v -> v.rule().equals(ContributorRule.NAME))
                    .isPresent();
            Optional<String> first = helps ? Publications.reprinted(draft.text(i)) : Optional.empty();
            if (first.isPresent()) {
                candidates.add(candidate(draft, i, first.get(), Confidence.INFERRED, "published the article first"));
            }
            Optional<String> source = helps ? ContributorRule.source(draft.text(i)) : Optional.empty();
            if (source.isPresent()) {
                candidates.add(
                        candidate(draft, i, source.get(), Confidence.INFERRED, "the line that names the source"));
            }
        }
        AgreedName.in(draft, images, authors).ifPresent(agreed -> candidates.add(agreed(draft, agreed)));
        for (int i = 0; i < draft.size() && candidates.isEmpty(); i++) {
            Optional<String> agency =
                    draft.is(i, Role.COPYRIGHT) ? RightsHolder.agency(draft.text(i)) : Optional.empty();
            if (agency.isPresent()) {
                candidates.add(candidate(
                        draft, i, agency.get(), Confidence.INFERRED, "holds the copyright, and no paper is named"));
            }
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(weigh(candidates));
    }

    private static Candidate agreed(Draft draft, OwnName.Mention name) {
        String what = switch (name.sign()) {
            case BIO -> "the author's bio and the page agree on it";
            case HOLDER -> "holds the copyright";
            case CREDIT, SUPPLIER -> "a picture is credited to it";
            default -> "the page calls itself so more than once";
        };
        return name.line() < 0
                ? new Candidate(name.name(), Confidence.INFERRED, new Clue(OptionalInt.empty(), name.name(), what))
                : candidate(draft, name.line(), name.name(), Confidence.INFERRED, what);
    }

    private static Candidate candidate(Draft draft, int i, String name, Confidence confidence, String what) {
        Clue clue = new Clue(OptionalInt.of(draft.block(i).line()), draft.text(i), what);
        return new Candidate(name, confidence, clue);
    }

    /** A masthead in capitals gives way to the same name as it is written elsewhere, and a name cut short to the whole. */
    private static Evidence weigh(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        List<Clue> clues = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        String name = best.name();
        for (Candidate candidate : candidates) {
            boolean whole = isWhole(candidate.name(), best.name());
            if (whole || PaperKey.same(candidate.name(), best.name())) {
                clues.add(candidate.clue());
                boolean bent = !Outlets.same(candidate.name(), name)
                        && PaperKey.same(candidate.name(), name)
                        && PaperKey.of(candidate.name()).hasArticle()
                                == PaperKey.of(name).hasArticle();
                name = isCapitals(name) || bent || isWhole(candidate.name(), name) ? candidate.name() : name;
            } else {
                rejected.add(new Rejected(candidate.name(), candidate.clue().what() + ", a weaker sign"));
            }
        }
        return new Evidence(
                "publisher",
                name,
                best.confidence(),
                clues,
                rejected.stream().distinct().toList());
    }

    /** Whether a name is the whole of another that was cut short: "The Harbour Post" of "Post", "The Mail and Post" of "The Mail". */
    private static boolean isWhole(String name, String part) {
        return name.startsWith(part + " and ") || name.endsWith(" " + part);
    }

    private static boolean isNobody(String name, List<Author> authors) {
        return authors.stream().noneMatch(author -> author.name().equalsIgnoreCase(name));
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
