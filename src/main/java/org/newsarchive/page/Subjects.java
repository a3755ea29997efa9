package org.newsarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.Author;

/** All authors, topics, publications and places of an archive that have pages. */
final class Subjects {
    /** The most notes on an author. */
    private static final int NOTES = 3;

    private final Map<Shelf, Map<Slug, Subject>> shelves = new EnumMap<>(Shelf.class);
    private final Map<Shelf, Map<String, Named>> named = new EnumMap<>(Shelf.class);
    private final Map<String, Slug> slugs = new HashMap<>();

    Subjects(List<ArticleCard> newestFirst, Economy economy) {
        for (Shelf shelf : List.of(Shelf.AUTHORS, Shelf.TOPICS, Shelf.PUBLICATIONS, Shelf.PLACES)) {
            int least = shelf == Shelf.TOPICS || shelf == Shelf.PLACES ? economy.leastForPage() : 1;
            Map<Slug, Subject> subjects = new TreeMap<>();
            group(shelf, newestFirst).forEach((slug, group) -> {
                if (group.cards.size() >= least) {
                    subjects.put(slug, new Subject(shelf, group.name(shelf), slug, List.copyOf(group.cards)));
                }
            });
            shelves.put(shelf, subjects);
            named.put(shelf, new HashMap<>());
        }
    }

    /** The subjects of a shelf, by slug. */
    List<Subject> on(Shelf shelf) {
        return List.copyOf(shelves.getOrDefault(shelf, Map.of()).values());
    }

    /** Those with the most articles. */
    List<Tally> busiest(Shelf shelf, int most) {
        return on(shelf).stream()
                .sorted(Comparator.comparingInt((Subject s) -> -s.cards().size())
                        .thenComparing(Subject::slug))
                .limit(most)
                .map(Subject::tally)
                .toList();
    }

    /** The names of an article on a shelf, each once, with the pages they have. */
    List<Named> of(ArticleCard card, Shelf shelf) {
        List<Named> found = new ArrayList<>(1);
        List<Slug> seen = new ArrayList<>(1);
        for (String name : names(card, shelf)) {
            Slug slug = slug(name, shelf);
            if (!seen.contains(slug)) {
                seen.add(slug);
                found.add(named(name, slug, shelf));
            }
        }
        return found;
    }

    private Named named(String name, Slug slug, Shelf shelf) {
        Map<String, Named> known = named.getOrDefault(shelf, Map.of());
        @Nullable Named printed = known.get(name);
        if (printed == null) {
            Optional<Subject> subject =
                    Optional.ofNullable(shelves.getOrDefault(shelf, Map.of()).get(slug));
            printed = new Named(
                    subject.map(Subject::name)
                            .filter(n -> shelf == Shelf.PLACES)
                            .orElse(name),
                    subject.map(Subject::path));
            known.put(name, printed);
        }
        return printed;
    }

    /** What was printed of an author, the newest first, each once. */
    List<String> notes(Subject author) {
        Set<String> notes = new LinkedHashSet<>();
        for (ArticleCard card : author.cards()) {
            for (Author one : card.authors()) {
                if (one.description().isPresent()
                        && notes.size() < NOTES
                        && slug(one.name(), Shelf.AUTHORS).equals(author.slug())) {
                    notes.add(one.description().get());
                }
            }
        }
        return List.copyOf(notes);
    }

    private Map<Slug, Group> group(Shelf shelf, List<ArticleCard> cards) {
        Map<Slug, Group> groups = new HashMap<>();
        for (ArticleCard card : cards) {
            for (String name : names(card, shelf)) {
                groups.computeIfAbsent(slug(name, shelf), slug -> new Group()).add(card, name);
            }
        }
        return groups;
    }

    private static List<String> names(ArticleCard card, Shelf shelf) {
        return switch (shelf) {
            case AUTHORS -> authors(card);
            case TOPICS -> topics(card);
            case PUBLICATIONS -> listed(card.publisher());
            case PLACES -> listed(card.place());
            case DATES -> List.of();
        };
    }

    private static List<String> authors(ArticleCard card) {
        List<String> names = new ArrayList<>(card.authors().size());
        for (Author author : card.authors()) {
            names.add(author.name());
        }
        return names;
    }

    private static List<String> topics(ArticleCard card) {
        if (card.section().isEmpty()) {
            return card.keywords();
        }
        List<String> names = new ArrayList<>(1 + card.keywords().size());
        names.add(card.section().get());
        names.addAll(card.keywords());
        return names;
    }

    private static List<String> listed(Optional<String> name) {
        return name.isPresent() ? List.of(name.get()) : List.of();
    }

    /** A paper is filed under its name without the article, as catalogues do: its own pages print both forms. */
    private Slug slug(String name, Shelf shelf) {
        boolean article = shelf == Shelf.PUBLICATIONS && name.regionMatches(true, 0, "the ", 0, 4);
        return slugs.computeIfAbsent(article ? name.substring(4) : name, Slug::of);
    }

    private static final class Group {
        private final List<ArticleCard> cards = new ArrayList<>();
        private final Map<String, Integer> spellings = new TreeMap<>();

        void add(ArticleCard card, String name) {
            spellings.merge(name, 1, Integer::sum);
            // An article may have a name twice, in two spellings.
            if (cards.isEmpty() || !cards.get(cards.size() - 1).path().equals(card.path())) {
                cards.add(card);
            }
        }

        String name(Shelf shelf) {
            String name = spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            return shelf == Shelf.PLACES ? Capitals.lowered(name) : name;
        }
    }
}
