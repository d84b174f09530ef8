package org.belegg.archive.speaker;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of those with the same first and last name are one person. Two are when
 *
 * <ul>
 *   <li>they hold the same office: in the same body, or with the same title where no more than one body is known for it; or
 *   <li>their stories name at least two others in common; or
 *   <li>their full name is the same and its surname is no common one.
 * </ul>
 *
 * Who is one with somebody is one with all that they are one with. The order of the people makes no difference to that.
 */
final class Namesakes {
    // Whom more stories than this name tells little about who else they name.
    private static final int MOST_STORIES = 50;
    private static final int SHARED_OTHERS = 2;

    private final List<Namesake> people;
    private final int[] first;
    private final @Nullable String[] grounds;

    /** Gives, by the rows of stories, the people and bodies that each names, folded. */
    interface Company {
        Map<Long, Set<String>> of(List<Namesake> people) throws SQLException;
    }

    private Namesakes(List<Namesake> people) {
        this.people = people;
        this.first = new int[people.size()];
        this.grounds = new String[people.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
    }

    /**
     * Who is one with whom.
     *
     * @param people with the same first and last name, in the order in which their stories came
     * @param company asked only when offices and names leave anything open
     */
    static Namesakes of(List<Namesake> people, Company company) throws SQLException {
        Namesakes namesakes = new Namesakes(people);
        namesakes.joinByOffice();
        namesakes.joinByName();
        if (!namesakes.areOne()) {
            namesakes.joinByCompany(company.of(people));
        }
        return namesakes;
    }

    /** The first of those who are one with this one; itself when none came before. */
    int firstOf(int person) {
        int found = person;
        while (first[found] != found) {
            first[found] = first[first[found]];
            found = first[found];
        }
        return found;
    }

    /** Why this one is one with others: {@code office statsminister}; null when it is alone. */
    @Nullable
    String grounds(int person) {
        return grounds[person];
    }

    private boolean areOne() {
        for (int i = 1; i < first.length; i++) {
            if (firstOf(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private void joinByOffice() {
        Map<String, Set<String>> bodies = new HashMap<>();
        for (Namesake person : people) {
            for (Namesake.Office office : person.offices()) {
                if (office.body() != null) {
                    bodies.computeIfAbsent(office.title(), unused -> new TreeSet<>())
                            .add(office.body());
                }
            }
        }
        Map<String, Integer> holders = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            for (Namesake.Office office : people.get(i).offices()) {
                Set<String> known = bodies.getOrDefault(office.title(), Set.of());
                if (office.body() == null && known.size() > 1) {
                    // It may be the title in either body, or in two of them.
                    continue;
                }
                String body = office.body() == null && !known.isEmpty()
                        ? known.iterator().next()
                        : office.body();
                String shared = body == null ? "office " + office.title() : "body " + body;
                join(holders.putIfAbsent(shared, i), i, shared);
            }
        }
    }

    private void joinByName() {
        Map<String, Integer> bearers = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            String name = people.get(i).name();
            if (!CommonSurnames.endsWithOne(name)) {
                join(bearers.putIfAbsent(name, i), i, "name");
            }
        }
    }

    private void joinByCompany(Map<Long, Set<String>> company) {
        Map<String, List<Integer>> seen = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            for (String other : company.getOrDefault(people.get(i).article(), Set.of())) {
                seen.computeIfAbsent(other, unused -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Set<String>> shared = new HashMap<>();
        seen.forEach((other, where) -> {
            if (where.size() <= MOST_STORIES) {
                for (int i = 0; i < where.size(); i++) {
                    for (int j = i + 1; j < where.size(); j++) {
                        shared.computeIfAbsent(pair(where.get(i), where.get(j)), unused -> new TreeSet<>())
                                .add(other);
                    }
                }
            }
        });
        shared.keySet().stream().sorted().forEach(pair -> {
            Set<String> others = shared.getOrDefault(pair, Set.of());
            if (others.size() >= SHARED_OTHERS) {
                join(
                        (int) (pair >> 32),
                        pair.intValue(),
                        "company " + others.stream().limit(SHARED_OTHERS).collect(Collectors.joining(", ")));
            }
        });
    }

    private static long pair(int one, int other) {
        return (long) one << 32 | other;
    }

    /** Makes two one, where there are two; the earlier one stays the first. The grounds that came first are kept. */
    private void join(@Nullable Integer one, int other, String why) {
        if (one == null || one == other) {
            return;
        }
        int a = firstOf(one);
        int b = firstOf(other);
        first[Math.max(a, b)] = Math.min(a, b);
        for (int person : Set.of(one, other)) {
            if (grounds[person] == null) {
                grounds[person] = why;
            }
        }
    }
}
