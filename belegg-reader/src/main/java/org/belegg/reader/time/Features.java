package org.belegg.reader.time;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.model.BeleggException;
import org.jspecify.annotations.Nullable;

/** What the words of an expression tell together. Immutable. */
final class Features {
    static final Features NONE = new Features(new EnumMap<>(Feature.class));

    private final Map<Feature, String> values;

    private Features(Map<Feature, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    static Features of(Feature feature, String value) {
        EnumMap<Feature, String> values = new EnumMap<>(Feature.class);
        values.put(feature, value);
        return new Features(values);
    }

    static Features of(Feature feature, int value) {
        return of(feature, Integer.toString(value));
    }

    /**
     * Reads {@code weekday=1 part=TEV}; {@code .} is none.
     *
     * @throws BeleggException when the list says something else
     */
    static Features parse(String text) {
        if (text.equals(".")) {
            return NONE;
        }
        EnumMap<Feature, String> values = new EnumMap<>(Feature.class);
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            int equals = text.indexOf('=', at);
            if (equals < at || equals >= end) {
                throw new BeleggException("Time lists: need feature=value or \".\", got \"" + text + "\".", null);
            }
            values.put(feature(text.substring(at, equals)), text.substring(equals + 1, end));
            at = end + 1;
        }
        return new Features(values);
    }

    private static Feature feature(String name) {
        for (Feature feature : Feature.values()) {
            if (feature.name().toLowerCase(Locale.ROOT).equals(name)) {
                return feature;
            }
        }
        throw new BeleggException("Time lists: there is no feature \"" + name + "\".", null);
    }

    /** Both together; empty when both tell the same feature. */
    Optional<Features> with(Features other) {
        EnumMap<Feature, String> all = new EnumMap<>(Feature.class);
        all.putAll(values);
        for (Map.Entry<Feature, String> entry : other.values.entrySet()) {
            if (all.put(entry.getKey(), entry.getValue()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Features(all));
    }

    /** These, with one feature set or replaced. */
    Features with(Feature feature, String value) {
        EnumMap<Feature, String> all = new EnumMap<>(Feature.class);
        all.putAll(values);
        all.put(feature, value);
        return new Features(all);
    }

    boolean has(Feature feature) {
        return values.containsKey(feature);
    }

    boolean hasAny(Feature... features) {
        for (Feature feature : features) {
            if (values.containsKey(feature)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but these is told. */
    boolean hasOnly(Set<Feature> features) {
        return features.containsAll(values.keySet());
    }

    Set<Feature> names() {
        return values.isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(values.keySet());
    }

    /** What is told of this feature, or null. */
    @Nullable
    String get(Feature feature) {
        return values.get(feature);
    }

    /** What is told of this feature; "" when nothing is. */
    String text(Feature feature) {
        return values.getOrDefault(feature, "");
    }

    boolean is(Feature feature, String value) {
        return value.equals(values.get(feature));
    }

    /** What is told of this feature as a number; 0 when nothing is. */
    int number(Feature feature) {
        String value = values.get(feature);
        return value == null ? 0 : Integer.parseInt(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Features that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
