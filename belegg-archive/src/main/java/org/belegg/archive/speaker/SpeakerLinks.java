package org.belegg.archive.speaker;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.belegg.archive.article.Folding;
import org.belegg.archive.article.SpeakerRows;
import org.belegg.archive.store.Session;
import org.belegg.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Links those whom stories name over all stories: people by {@link Namesakes}, states by their ISO code. Looks only at
 * those with whom somebody was added, changed or taken away since the last time. A row that namesakes left when they turned
 * out to be one is linked as the one to which they went: {@link Heirs}. Works within the transaction of its caller.
 */
public final class SpeakerLinks {
    private static final String NAMESAKE = "namesake ";
    private static final int BATCH = 1000;

    private final Session session;

    /** The speakers that this session sees. */
    public SpeakerLinks(Session session) {
        this.session = session;
    }

    /** Finds all links that are to be found anew. */
    public void renewAll() throws SQLException {
        while (renew(BATCH)) {
            // Each call does some.
        }
    }

    private record Kin(String name, String type) {}

    /**
     * Finds the links of so many kin anew.
     *
     * @return whether others are still to be done
     */
    public boolean renew(int most) throws SQLException {
        List<Kin> kin = session.all(
                "SELECT kin, type FROM unlinked ORDER BY kin, type LIMIT ?",
                row -> new Kin(row.getString("kin"), row.getString("type")),
                most);
        for (Kin each : kin) {
            if (each.type.equals("person")) {
                linkPeople(each);
            } else {
                linkState(each);
            }
            session.change("DELETE FROM unlinked WHERE kin = ? AND type = ?", each.name, each.type);
        }
        if (!kin.isEmpty()) {
            Speakers.standAnew(session);
        }
        return kin.size() == most;
    }

    private void linkState(Kin kin) throws SQLException {
        session.change(
                "UPDATE entity SET link = ? WHERE link IS NOT ?1"
                        + " AND speaker IN (SELECT id FROM speaker WHERE kin = ?1 AND type = ?2)",
                kin.name,
                kin.type);
        // The name that most stories use is the name of all.
        session.change(
                "UPDATE speaker SET linked_as = (SELECT p.id FROM speaker p WHERE p.kin = ?1 AND p.type = ?2"
                        + " ORDER BY (SELECT count(*) FROM entity e WHERE e.speaker = p.id) DESC, p.folded LIMIT 1)"
                        + " WHERE kin = ?1 AND type = ?2",
                kin.name,
                kin.type);
    }

    /** How somebody in a story is linked now. */
    private record Present(
            Namesake person,
            String fullName,
            long speaker,
            @Nullable String link) {}

    private void linkPeople(Kin kin) throws SQLException {
        List<Present> present = people(kin);
        List<Namesake> people = present.stream().map(Present::person).toList();
        Namesakes namesakes = Namesakes.of(people, this::company);
        // Of those with the very same name, the one that came first has it to itself; the others are told apart by
        // their story.
        Map<String, Integer> owners = new HashMap<>();
        Map<String, Long> rows = new HashMap<>();
        Map<Integer, Map<Long, Integer>> uses = new LinkedHashMap<>();
        SpeakerRows speakers = new SpeakerRows(session);
        Heirs heirs = new Heirs(rowsOfNamesakes(kin));
        for (int i = 0; i < people.size(); i++) {
            Namesake person = people.get(i);
            int group = namesakes.firstOf(i);
            boolean isOwner = owners.computeIfAbsent(person.name(), unused -> group) == group;
            String place = group + " " + person.name();
            Long row = rows.get(place);
            if (row == null) {
                String which = isOwner ? "" : NAMESAKE + person.key();
                row = speakers.find(present.get(i).fullName(), EntityType.PERSON, which, kin.name);
                rows.put(place, row);
            }
            uses.computeIfAbsent(group, unused -> new LinkedHashMap<>()).merge(row, 1, Integer::sum);
            heirs.house(person, present.get(i).speaker(), row);
            write(present.get(i), row, namesakes.grounds(i));
        }
        session.change("UPDATE speaker SET linked_as = id WHERE kin = ? AND type = ?", kin.name, kin.type);
        for (Map<Long, Integer> names : uses.values()) {
            linkNames(names);
        }
        for (Map.Entry<Long, Long> left : heirs.heirs().entrySet()) {
            session.change(
                    "UPDATE speaker SET linked_as = (SELECT linked_as FROM speaker WHERE id = ?) WHERE id = ?",
                    left.getValue(),
                    left.getKey());
        }
    }

    private List<Heirs.Left> rowsOfNamesakes(Kin kin) throws SQLException {
        return session.all(
                "SELECT p.id, p.folded, p.story, l.id AS linked, l.folded AS linked_name FROM speaker p"
                        + " JOIN speaker l ON l.id = p.linked_as WHERE p.kin = ? AND p.type = ? AND p.story LIKE ?",
                row -> new Heirs.Left(
                        row.getLong("id"),
                        row.getString("folded"),
                        row.getString("story").substring(NAMESAKE.length()),
                        row.getLong("linked"),
                        row.getString("linked_name")),
                kin.name,
                kin.type,
                NAMESAKE + '%');
    }

    /** Makes the names of one person one speaker, under the one that most stories use. */
    private void linkNames(Map<Long, Integer> uses) throws SQLException {
        if (uses.size() == 1) {
            return;
        }
        long most = uses.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(use -> -use.getKey()))
                .orElseThrow()
                .getKey();
        for (long row : uses.keySet()) {
            session.change("UPDATE speaker SET linked_as = ? WHERE id = ?", most, row);
        }
    }

    private void write(Present present, long speaker, @Nullable String link) throws SQLException {
        long entity = present.person().entity();
        if (present.speaker() != speaker) {
            // A statement that somebody gave to another speaker stays with that one.
            session.change(
                    "UPDATE statement SET speaker = ? WHERE entity = ? AND speaker = ?",
                    speaker,
                    entity,
                    present.speaker());
            session.change("UPDATE entity SET speaker = ? WHERE id = ?", speaker, entity);
        }
        if (!Objects.equals(present.link(), link)) {
            session.change("UPDATE entity SET link = ? WHERE id = ?", link, entity);
        }
    }

    private List<Present> people(Kin kin) throws SQLException {
        Map<Long, List<Namesake.Office>> offices = new HashMap<>();
        session.all(
                "SELECT r.entity, r.text, r.organisation_folded FROM speaker p JOIN entity e ON e.speaker = p.id"
                        + " JOIN role r ON r.entity = e.id WHERE p.kin = ? AND p.type = ?",
                row -> offices.computeIfAbsent(row.getLong(1), unused -> new ArrayList<>())
                        .add(new Namesake.Office(title(row.getString(2)), row.getString(3))),
                kin.name,
                kin.type);
        return session.all(
                "SELECT e.id, e.article, a.key, e.name, e.speaker, e.link, p.folded FROM speaker p"
                        + " JOIN entity e ON e.speaker = p.id JOIN article a ON a.id = e.article"
                        + " WHERE p.kin = ? AND p.type = ? ORDER BY e.article, e.id",
                row -> new Present(
                        new Namesake(
                                row.getLong("id"),
                                row.getLong("article"),
                                row.getString("key"),
                                row.getString("folded"),
                                offices.getOrDefault(row.getLong("id"), List.of())),
                        row.getString("name"),
                        row.getLong("speaker"),
                        row.getString("link")),
                kin.name,
                kin.type);
    }

    private static String title(String role) {
        String folded = Folding.name(role);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** The people with full names and the bodies that stories name, without media that only passed something on. */
    private Map<Long, Set<String>> company(List<Namesake> people) throws SQLException {
        Map<Long, Set<String>> company = new HashMap<>();
        for (Namesake person : people) {
            company.put(
                    person.article(),
                    new HashSet<>(session.all(
                            "SELECT p.folded FROM entity e JOIN speaker p ON p.id = e.speaker"
                                    + " WHERE e.article = ? AND e.id <> ? AND (p.type = 'organisation' AND p.story = ''"
                                    + " OR p.type = 'person' AND p.kin IS NOT NULL)"
                                    + " AND NOT EXISTS (SELECT 1 FROM channel c WHERE c.entity = e.id)",
                            row -> row.getString(1),
                            person.article(),
                            person.entity())));
        }
        return company;
    }
}
