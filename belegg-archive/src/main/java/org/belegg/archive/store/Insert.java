package org.belegg.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Puts many rows into one table. Its command is prepared once. */
public final class Insert implements AutoCloseable {
    private final PreparedStatement statement;

    /**
     * Rows for these columns of a table.
     *
     * @param table with its columns, as {@code role (entity, text)}; never from outside
     */
    public static Insert into(Connection connection, String table) throws SQLException {
        return new Insert(connection, "INSERT INTO ", table);
    }

    /** The same; a row that is there already is passed over. */
    public static Insert intoUnlessThere(Connection connection, String table) throws SQLException {
        return new Insert(connection, "INSERT OR IGNORE INTO ", table);
    }

    private Insert(Connection connection, String verb, String table) throws SQLException {
        int columns = table.substring(table.indexOf('(')).split(",").length;
        String marks = String.join(", ", Collections.nCopies(columns, "?"));
        statement = connection.prepareStatement(verb + table + " VALUES (" + marks + ")");
    }

    /** Adds a row. */
    public void row(@Nullable Object... values) throws SQLException {
        Query.bind(statement, values);
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
