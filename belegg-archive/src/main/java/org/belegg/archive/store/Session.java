package org.belegg.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one connection to an archive is asked. Values are bound, never spliced in. Commands stay prepared, the last
 * {@value #KEPT} of them: an article takes some hundred, nearly all the same as for the article before. For one thread at a
 * time, which {@link Database} sees to.
 */
public final class Session {
    private static final int KEPT = 200;

    private final Connection connection;

    // Not in use just now. A command that is run while it runs, from a reader of its own rows, is prepared once more.
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Makes something of a row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Every row. */
    public <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        boolean isDone = false;
        try {
            bind(statement, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            isDone = true;
            return all;
        } finally {
            giveBack(sql, statement, isDone);
        }
    }

    /** The first row, or empty when there is none. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> all = all(sql, reader, values);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The one number that a query gives; 0 for none. */
    public long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Changes rows; returns how many. */
    public int change(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        boolean isDone = false;
        try {
            bind(statement, values);
            int changed = statement.executeUpdate();
            isDone = true;
            return changed;
        } finally {
            giveBack(sql, statement, isDone);
        }
    }

    /**
     * For many rows of a table.
     *
     * @param table with its columns, as {@code role (entity, text)}; never from outside
     */
    public Insert insertInto(String table) throws SQLException {
        return new Insert(this, "INSERT INTO ", table);
    }

    /** The same; a row that is there already is passed over. */
    public Insert insertUnlessThere(String table) throws SQLException {
        return new Insert(this, "INSERT OR IGNORE INTO ", table);
    }

    /** Runs a command that takes no values and is not kept: of the schema, or a setting. */
    void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** A whole number that may be missing. */
    public static @Nullable Long optionalLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** A prepared command, which nobody else uses until it is given back. */
    PreparedStatement take(String sql) throws SQLException {
        PreparedStatement known = prepared.remove(sql);
        return known != null ? known : connection.prepareStatement(sql);
    }

    /**
     * Takes a command back.
     *
     * @param isDone whether it ran as it should; one that failed may be in any state and is not kept
     */
    void giveBack(String sql, PreparedStatement statement, boolean isDone) throws SQLException {
        if (!isDone || prepared.containsKey(sql)) {
            statement.close();
            return;
        }
        // Or it would hold on to a whole article.
        statement.clearParameters();
        prepared.put(sql, statement);
        if (prepared.size() > KEPT) {
            Iterator<PreparedStatement> oldest = prepared.values().iterator();
            oldest.next().close();
            oldest.remove();
        }
    }
}
