package org.belegg.archive.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to an archive's file. Safe to share between threads, which then take turns; for readers that are not to
 * wait for a writer, open another.
 */
public final class Database implements AutoCloseable {
    private static final int SLICE_MILLIS = 500;

    private final Path file;
    private final Connection connection;
    private final Patience patience;

    private Database(Path file, Connection connection, Patience patience) {
        this.file = file;
        this.connection = connection;
        this.patience = patience;
    }

    /** Something done with the connection. */
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Opens a file, which is made when it is not there. What it holds is for {@link Schema} to see to. */
    static Database connect(Path file, Patience patience) {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", String.valueOf(SLICE_MILLIS));
        settings.setProperty("foreign_keys", "true");
        // A process that is killed loses nothing that was committed. A machine that loses its power may lose the last
        // articles, and nothing else: WAL keeps the file whole.
        settings.setProperty("synchronous", "NORMAL");
        settings.setProperty("temp_store", "MEMORY");
        try {
            // Not through DriverManager: it would load every driver that there is, and look at the environment.
            Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, settings);
            try (Statement statement = connection.createStatement()) {
                // An archive may come from a stranger: what its schema says is not run as if it were ours.
                statement.execute("PRAGMA trusted_schema = OFF");
            }
            return new Database(file, connection, patience);
        } catch (SQLException cause) {
            throw failure(file, cause);
        }
    }

    /** Where the archive is. */
    public Path file() {
        return file;
    }

    /** Reads one state of the archive, whatever others write meanwhile. */
    public synchronized <T> T read(Work<T> work) {
        return inTransaction("BEGIN", work);
    }

    /**
     * Changes the archive: all that the work does, or nothing of it. Waits while somebody else writes.
     *
     * @throws BusyArchiveException when that takes longer than our patience
     */
    public synchronized <T> T write(Work<T> work) {
        return inTransaction("BEGIN IMMEDIATE", work);
    }

    /** Does something that cannot be done inside a transaction, such as to set the journal's mode. */
    public synchronized <T> T alone(Work<T> work) {
        try {
            return work.with(connection);
        } catch (SQLException cause) {
            throw failure(file, cause);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException cause) {
            throw failure(file, cause);
        }
    }

    private <T> T inTransaction(String begin, Work<T> work) {
        boolean done = false;
        try {
            begin(begin);
            try {
                T result = work.with(connection);
                execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
        } catch (SQLException cause) {
            throw failure(file, cause);
        }
    }

    private void begin(String begin) throws SQLException {
        long waited = 0;
        while (true) {
            try {
                execute(begin);
                return;
            } catch (SQLException cause) {
                if (!isBusy(cause)) {
                    throw cause;
                }
                if (waited == 0) {
                    patience.told().run();
                }
                waited += SLICE_MILLIS;
                if (waited >= patience.longest().toMillis()
                        || Thread.currentThread().isInterrupted()) {
                    throw new BusyArchiveException(file, cause);
                }
            }
        }
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite rolls back by itself after some failures; the failure that led here is the one to tell.
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isBusy(SQLException failure) {
        int code = code(failure);
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    /** The primary code; its extensions tell more than we act on. */
    private static int code(SQLException failure) {
        return failure instanceof SQLiteException ours ? ours.getResultCode().code & 0xFF : 0;
    }

    private static ArchiveException failure(Path file, SQLException cause) {
        if (isBusy(cause)) {
            return new BusyArchiveException(file, cause);
        }
        int code = code(cause);
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return new UnreadableArchiveException(
                    file, "it is damaged. \"belegg status --check\" says where; --repair mends what it can.", cause);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new UnreadableArchiveException(file, "this is no archive of Belegg. Check the name.", cause);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return new ArchiveException(
                    file, "the disk is full. What was added before is kept; make room and run again.", cause);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            return new ArchiveException(
                    file, "it may not be written to. Check its permissions and its folder's.", cause);
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return new ArchiveException(
                    file, "it cannot be opened. Check that its folder is there and may be written to.", cause);
        }
        return new ArchiveException(file, String.valueOf(cause.getMessage()), cause);
    }
}
