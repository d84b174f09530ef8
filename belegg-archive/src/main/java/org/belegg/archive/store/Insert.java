package org.belegg.archive.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Puts many rows into one table; see {@link Session#insertInto}. */
public final class Insert implements AutoCloseable {
    private final Session session;
    private final String sql;
    private final PreparedStatement statement;
    private boolean isDone = true;

    Insert(Session session, String verb, String table) throws SQLException {
        int columns = table.substring(table.indexOf('(')).split(",").length;
        String marks = String.join(", ", Collections.nCopies(columns, "?"));
        this.session = session;
        this.sql = verb + table + " VALUES (" + marks + ")";
        this.statement = session.take(sql);
    }

    /** Adds a row. */
    public void row(@Nullable Object... values) throws SQLException {
        isDone = false;
        Session.bind(statement, values);
        statement.executeUpdate();
        isDone = true;
    }

    @Override
    public void close() throws SQLException {
        session.giveBack(sql, statement, isDone);
    }
}
