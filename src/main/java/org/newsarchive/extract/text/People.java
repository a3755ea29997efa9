package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsarchive.article.Author;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Bylines;

/**
 * Who wrote the article.
 *
 * @param authors the authors, with their bios
 * @param byline the line that names them, and those that name who helped
 * @param evidence why
 */
record People(List<Author> authors, Optional<String> byline, List<Evidence> evidence) {
    static People of(Draft draft) {
        Map<String, Optional<String>> bios = new LinkedHashMap<>();
        List<Clue> clues = new ArrayList<>();
        boolean named = !names(draft).isEmpty();
        List<Evidence> evidence = new ArrayList<>();
        List<String> byline = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Role.BYLINE)) {
                List<String> people =
                        namesAuthors(draft, i) ? draft.readings().byline(i).fullNames() : List.of();
                for (String name : people) {
                    bios.putIfAbsent(name, Optional.empty());
                    clues.add(clue(draft, i, "the byline"));
                }
                // The line that introduces the authors, and those of whoever else worked on it.
                if (byline.isEmpty() || people.isEmpty()) {
                    byline.add(draft.text(i));
                }
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.is(i, Role.BIO)) {
                continue;
            }
            String text = draft.text(i);
            Optional<Bio> bio = draft.readings().bio(i);
            String over = i > 0 ? draft.text(i - 1) : "";
            Optional<String> name = bios.keySet().stream()
                    .filter(author -> text.startsWith(author)
                            || Bios.tellsOf(text, author)
                            || (over.equals(author) && Optional.empty().equals(bios.get(author)))
                            || (bios.size() == 1 && Bios.isOfTheWriter(text)))
                    .findFirst()
                    .or(() -> bio.filter(found -> !named)
                            .map(found -> found.author().name()));
            if (name.isPresent()) {
                bios.put(name.get(), Optional.of(text));
                clues.add(clue(draft, i, "the line that says who the author is"));
            }
        }
        List<Author> authors = bios.entrySet().stream()
                .map(e -> new Author(e.getKey(), e.getValue()))
                .toList();
        if (!authors.isEmpty()) {
            String names = String.join(", ", authors.stream().map(Author::name).toList());
            evidence.add(0, new Evidence("author", names, Confidence.STATED, clues, List.of()));
        }
        return new People(authors, Optional.of(String.join("\n", byline)).filter(line -> !line.isEmpty()), evidence);
    }

    private static boolean namesAuthors(Draft draft, int i) {
        return draft.verdict(i)
                .filter(verdict -> verdict.rule().equals(ContributorRule.NAME))
                .isEmpty();
    }

    /** The people that the bylines decided so far name. */
    static List<String> names(Draft draft) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Role.BYLINE) && namesAuthors(draft, i)) {
                names.addAll(draft.readings().byline(i).fullNames());
            }
        }
        return names;
    }

    /** Whether a line tells of somebody whom the bylines decided so far name: "Ann Lee joined the Courier in 2011." */
    static boolean areToldOf(Draft draft, int i) {
        return areToldOf(names(draft), draft.text(i));
    }

    /** Whether a line tells of one of these authors. */
    static boolean areToldOf(List<String> names, String text) {
        return names.stream().anyMatch(name -> text.startsWith(name + " ") || Bios.tellsOf(text, name));
    }

    /** "Ann Lee Reporter covering the coast": a known name, and at once what its bearer is. */
    static boolean isPostOf(List<String> names, String text) {
        return names.stream()
                .filter(name -> text.startsWith(name + " "))
                .map(name -> text.substring(name.length() + 1))
                .anyMatch(more -> Bylines.isRole(more.substring(0, (more + " ").indexOf(' '))));
    }

    /** "Ann Lee", and under it "Covers health for the Courier." */
    static boolean areToldOfUnderName(List<String> names, Draft draft, int i) {
        return i > 0 && names.contains(draft.text(i - 1)) && Bios.isNameless(draft.text(i));
    }

    /** How a line opens that may be a byline; an agency's "Reporting by A in Place; Editing by B" names A. */
    static Bylines.Opened opened(String line) {
        return Bylines.open(Glue.partedNames(Signature.of(line)));
    }

    private static Clue clue(Draft draft, int i, String what) {
        return new Clue(OptionalInt.of(draft.block(i).line()), draft.text(i), what);
    }
}
