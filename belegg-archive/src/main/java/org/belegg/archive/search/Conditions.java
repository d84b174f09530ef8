package org.belegg.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that must all hold, each in SQL of ours with its values beside it. */
final class Conditions {
    private final List<String> sql = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String condition, Object... bound) {
        sql.add("(" + condition + ")");
        values.addAll(List.of(bound));
    }

    /** The same for a condition that is made of others. */
    void add(String before, Conditions inner, String behind) {
        sql.add("(" + before + inner.sql() + behind + ")");
        values.addAll(inner.values);
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    /** All conditions; what is always true when there are none. */
    String sql() {
        return sql.isEmpty() ? "1" : String.join(" AND ", sql);
    }

    /** The values in order, and behind them these. */
    @Nullable
    Object[] valuesAnd(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
