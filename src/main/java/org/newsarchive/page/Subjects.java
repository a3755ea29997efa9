package org.newsarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** All authors, topics, publications and places of an archive that have pages. */
final class Subjects {
    private static final Map<Shelf, Function<ArticleCard, List<String>>> NAMES = new EnumMap<>(Map.of(
            Shelf.AUTHORS,
            card -> card.authors().stream().map(author -> author.name()).toList(),
            Shelf.TOPICS,
            card -> Stream.concat(card.section().stream(), card.keywords().stream())
                    .toList(),
            Shelf.PUBLICATIONS,
            card -> card.publisher().stream().toList(),
            Shelf.PLACES,
            card -> card.place().stream().toList()));

    private final Map<Shelf, Map<Slug, Subject>> shelves = new EnumMap<>(Shelf.class);
    private final Map<String, Slug> slugs = new HashMap<>();

    Subjects(List<ArticleCard> newestFirst, Economy economy) {
        for (Shelf shelf : NAMES.keySet()) {
            int least = shelf == Shelf.TOPICS || shelf == Shelf.PLACES ? economy.leastForPage() : 1;
            Map<Slug, Subject> subjects = new TreeMap<>();
            group(shelf, newestFirst).forEach((slug, group) -> {
                if (group.cards.size() >= least) {
                    subjects.put(slug, new Subject(shelf, group.name(shelf), slug, List.copyOf(group.cards)));
                }
            });
            shelves.put(shelf, subjects);
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
        List<Named> named = new ArrayList<>(1);
        List<Slug> seen = new ArrayList<>(1);
        for (String name : names(card, shelf)) {
            Slug slug = slug(name, shelf);
            if (!seen.contains(slug)) {
                seen.add(slug);
                Optional<Subject> subject = Optional.ofNullable(
                        shelves.getOrDefault(shelf, Map.of()).get(slug));
                named.add(new Named(
                        subject.map(Subject::name)
                                .filter(n -> shelf == Shelf.PLACES)
                                .orElse(name),
                        subject.map(Subject::path)));
            }
        }
        return named;
    }

    private Map<Slug, Group> group(Shelf shelf, List<ArticleCard> cards) {
        Map<Slug, Group> groups = new HashMap<>();
        for (ArticleCard card : cards) {
            for (String name : names(card, shelf)) {
                groups.computeIfAbsent(slug(name, shelf), s -> new Group()).add(card, name);
            }
        }
        return groups;
    }

    private static List<String> names(ArticleCard card, Shelf shelf) {
        return NAMES.getOrDefault(shelf, c -> List.of()).apply(card);
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
