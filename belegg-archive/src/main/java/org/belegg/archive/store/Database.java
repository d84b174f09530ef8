package org.belegg.archive.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to an archive's file. Safe to share between threads, which then take turns; for readers that are not to
 * wait for a writer, open another.
 */
public final class Database implements AutoCloseable {
    private static final int SLICE_MILLIS = 500;

    // In KiB; SQLite's own 2 MB hold little of the indexes that each article touches.
    private static final int CACHE = 16_000;

    // In pages of 4 KiB. Adding touches the same pages again and again: the later they go from the log into the file,
    // the fewer are written. The log grows to this, and is gone when the last one closes the archive.
    private static final int LOG_PAGES = 8_000;

    // What goes wrong with a copy that is written, not with the archive that is read and open.
    private static final Set<Integer> OF_WRITING = Set.of(
            SQLiteErrorCode.SQLITE_CANTOPEN.code,
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_READONLY.code);

    private final Path file;
    private final Connection connection;
    private final Session session;
    private final Patience patience;

    private Database(Path file, Connection connection, Patience patience) {
        this.file = file;
        this.connection = connection;
        this.session = new Session(connection);
        this.patience = patience;
    }

    /** Something done in the archive. */
    public interface Work<T> {
        T with(Session session) throws SQLException;
    }

    /** Opens a file, which is made when it is not there. What it holds is for {@link Schema} to see to. */
    static Database connect(Path file, Patience patience) {
        // The driver reads what stands behind a question mark as settings, and ":memory:" as no file at all.
        if (file.toString().indexOf('?') >= 0) {
            throw new ArchiveException(file, "its name must not have a question mark. Choose another name.", null);
        }
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", String.valueOf(SLICE_MILLIS));
        settings.setProperty("foreign_keys", "true");
        // A process that is killed loses nothing that was committed. A machine that loses its power may lose the last
        // articles, and nothing else: WAL keeps the file whole.
        settings.setProperty("synchronous", "NORMAL");
        settings.setProperty("temp_store", "MEMORY");
        settings.setProperty("cache_size", String.valueOf(-CACHE));
        // Else the driver asks for its row after each one that is put in, and keeps the answer open.
        settings.setProperty("jdbc.get_generated_keys", "false");
        try {
            // Not through DriverManager: it would load every driver that there is, and look at the environment.
            Connection connection = JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), settings);
            Database database = new Database(file, connection, patience);
            // An archive may come from a stranger: what its schema says is not run as if it were ours.
            database.session.run("PRAGMA trusted_schema = OFF");
            database.session.run("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            return database;
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
            return work.with(session);
        } catch (SQLException cause) {
            throw failure(file, cause);
        }
    }

    /**
     * Writes a copy of one moment.
     *
     * @throws ArchiveException when the copy cannot be written, or this archive cannot be read; says which
     */
    public synchronized void copyTo(Path copy) {
        try {
            session.change("VACUUM INTO ?", copy.toAbsolutePath().toString());
        } catch (SQLException cause) {
            if (OF_WRITING.contains(code(cause))) {
                throw new ArchiveException(
                        copy,
                        "the backup cannot be written (" + cause.getMessage()
                                + "). Check that its folder is there, may be written to and has room.",
                        cause);
            }
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
                T result = work.with(session);
                session.change("COMMIT");
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
                session.change(begin);
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
            session.change("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite rolls back by itself after some failures; the failure that led here is the one to tell.
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
