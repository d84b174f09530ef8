package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.belegg.model.EntityType;
import org.belegg.model.Mention;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** Somebody or something of an article while it is still being found out who that is. Not safe to share. */
final class Individual {
    private final Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    private EntityType type;
    private final TreeMap<Span, Mention.Kind> mentions = new TreeMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Set<String> roleNouns = new HashSet<>();
    private String name;
    private List<String> nameWords;
    private Gender gender = Gender.UNKNOWN;
    private @Nullable String standsFor;
    private @Nullable String iso;
    private @Nullable String parent;
    private boolean plural;

    Individual(EntityType type, String name) {
        this.type = type;
        this.name = name;
        this.nameWords = List.of(name.split(" "));
        votes.put(type, 1);
    }

    EntityType type() {
        return type;
    }

    /** One more place where it looks like this: what it looks like most often it is, the first look breaking ties. */
    void vote(EntityType seen) {
        if (type == EntityType.STATE) {
            return;
        }
        int count = votes.merge(seen, 1, Integer::sum);
        if (count > votes.getOrDefault(type, 0)) {
            type = seen;
        }
    }

    String name() {
        return name;
    }

    /** Takes a further form of its name; the longest is the one that it goes by. */
    void addName(String form) {
        if (form.length() > name.length()) {
            name = form;
            nameWords = List.of(form.split(" "));
        }
    }

    /** The words of its fullest name. */
    List<String> nameWords() {
        return nameWords;
    }

    void addMention(Span span, Mention.Kind kind) {
        mentions.putIfAbsent(span, kind);
    }

    List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        mentions.forEach((span, kind) -> all.add(new Mention(span, kind)));
        return all;
    }

    /**
     * Where it is first mentioned.
     *
     * @throws java.util.NoSuchElementException when it is not
     */
    Span firstMention() {
        return mentions.firstKey();
    }

    boolean isMentioned() {
        return !mentions.isEmpty();
    }

    /** Adds a role by its words and the dictionary form of its noun. */
    void addRole(Role role, Set<String> nouns) {
        roles.putIfAbsent(role.text(), role);
        roleNouns.addAll(nouns);
    }

    List<Role> roles() {
        return List.copyOf(roles.values());
    }

    /** The dictionary forms of the nouns in its roles, in lower case. */
    Set<String> roleNouns() {
        return roleNouns;
    }

    Gender gender() {
        return gender;
    }

    void setGender(Gender newGender) {
        gender = newGender;
    }

    @Nullable
    String standsFor() {
        return standsFor;
    }

    void setStandsFor(String government) {
        standsFor = government;
    }

    /** The ISO 3166 code of the state that it is, or lies in, or is of; null when it is none's. */
    @Nullable
    String iso() {
        return iso;
    }

    void setIso(String code) {
        iso = code;
    }

    /** The body or state that it belongs to; null when the story does not tell. */
    @Nullable
    String parent() {
        return parent;
    }

    void setParent(String body) {
        parent = body;
    }

    boolean isPlural() {
        return plural;
    }

    void setPlural() {
        plural = true;
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }
}
