package org.belegg.language.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.belegg.language.Tag;
import org.belegg.language.linear.Hash;

/**
 * The tags that a tagger knows, numbered from 0. A tag is written as the treebank writes it, part of speech and
 * features with a bar between: {@code subst|appell|mask|be|ent}.
 */
public final class Tagset {
    private final List<String> names;
    private final List<Tag> tags = new ArrayList<>();
    private final long[] hashes;
    private final long[] partOfSpeechHashes;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The tagset of these tags, numbered in this order. */
    public Tagset(List<String> names) {
        this.names = List.copyOf(names);
        this.hashes = new long[names.size()];
        this.partOfSpeechHashes = new long[names.size()];
        for (int i = 0; i < names.size(); i++) {
            String[] parts = names.get(i).split("\\|");
            List<String> features = Arrays.asList(parts).subList(1, parts.length);
            tags.add(new Tag(parts[0], new LinkedHashSet<>(features)));
            hashes[i] = Hash.of(names.get(i));
            partOfSpeechHashes[i] = Hash.of(parts[0]);
            numbers.put(names.get(i), i);
        }
    }

    /** How a tag is written. */
    public static String write(String partOfSpeech, List<String> features) {
        return features.isEmpty() ? partOfSpeech : partOfSpeech + "|" + String.join("|", features);
    }

    /** How many tags there are. */
    public int size() {
        return names.size();
    }

    /** The tags as they are written. */
    public List<String> names() {
        return names;
    }

    /** The tag of this number. */
    public Tag tag(int number) {
        return tags.get(number);
    }

    /** The number of a tag as it is written. */
    public OptionalInt find(String name) {
        Integer number = numbers.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Stands for the whole tag in features; the same whatever the numbers are. */
    public long hash(int number) {
        return hashes[number];
    }

    /** Stands for the tag's part of speech in features. */
    public long partOfSpeechHash(int number) {
        return partOfSpeechHashes[number];
    }
}
