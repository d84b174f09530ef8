package org.belegg.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * The tables of an archive, and how an older archive gets those of today. Each version is a script beside this class
 * that makes it from the one before; a script that was released never changes. What a version needs beyond SQL, it gets
 * by having the rows made anew from the readings, in the same transaction: an archive is of the new version with all
 * that belongs to it, or still of the old one.
 */
public final class Schema {
    /** The version that this Belegg writes. */
    public static final int VERSION = 2;

    // "BLGG", so that a file can be told from another program's.
    private static final int APPLICATION = 0x424C4747;

    private static final Pattern COMMAND_END = Pattern.compile(";\\s*\\R");

    // The oldest version whose rows are what today's would be.
    private static final int ROWS_SINCE = 2;

    private Schema() {}

    /** What is made of articles, readings and decisions. */
    public interface Rows {
        /** Makes all of it anew, within the transaction of its caller. */
        void makeAnew(Session session) throws SQLException;
    }

    /**
     * Opens an archive.
     *
     * @param rows makes the rows anew, when the archive is brought here from a version with other rows
     * @throws UnreadableArchiveException when there is none in that place, or one that cannot be used
     */
    public static Database open(Path file, Patience patience, Rows rows) {
        if (!Files.exists(file)) {
            throw new UnreadableArchiveException(
                    file,
                    "there is none. Check the name, or make one with \"belegg add STORIES --to " + file + "\".",
                    null);
        }
        return opened(file, patience, rows);
    }

    /**
     * Opens an archive, and makes an empty one when there is none.
     *
     * @param rows as for {@link #open}
     * @throws UnreadableArchiveException when the file is there and is none
     */
    public static Database openOrCreate(Path file, Patience patience, Rows rows) {
        return opened(file, patience, rows);
    }

    private static Database opened(Path file, Patience patience, Rows rows) {
        if (Files.isDirectory(file)) {
            throw new UnreadableArchiveException(file, "this is a folder. An archive is one file.", null);
        }
        Database database = Database.connect(file, patience);
        boolean isOpen = false;
        try {
            int version = database.read(session -> version(file, session));
            // Kept in the file, but not in a backup. With it, readers see the state before the write that is under way.
            database.alone(session -> session.first("PRAGMA journal_mode = WAL", row -> row.getString(1)));
            if (version < VERSION) {
                database.write(session -> migrate(file, session, rows));
            }
            isOpen = true;
            return database;
        } finally {
            if (!isOpen) {
                database.close();
            }
        }
    }

    /** The archive's version; 0 for a file that is still empty. */
    private static int version(Path file, Session session) throws SQLException {
        int version = (int) session.number("PRAGMA user_version");
        long application = session.number("PRAGMA application_id");
        boolean isEmpty = session.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != APPLICATION && !isEmpty) {
            throw new UnreadableArchiveException(
                    file, "this is an SQLite file of another program, no archive of Belegg. Check the name.", null);
        }
        if (version > VERSION) {
            throw new UnreadableArchiveException(
                    file,
                    "it is of version " + version + ", made by a newer Belegg; this one knows up to " + VERSION
                            + ". Use the newer Belegg.",
                    null);
        }
        return isEmpty ? 0 : version;
    }

    /** Runs the scripts that are missing, and has stale rows made anew; returns the version that the archive had. */
    private static int migrate(Path file, Session session, Rows rows) throws SQLException {
        // Somebody else may have been at it while we waited.
        int before = version(file, session);
        for (int next = before + 1; next <= VERSION; next++) {
            for (String command : COMMAND_END.split(script(file, next), -1)) {
                if (!command.isBlank()) {
                    session.run(command);
                }
            }
            session.run("PRAGMA user_version = " + next);
        }
        session.run("PRAGMA application_id = " + APPLICATION);
        if (before > 0 && before < ROWS_SINCE) {
            rows.makeAnew(session);
        }
        return before;
    }

    private static String script(Path file, int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ArchiveException(
                        file, name + " is missing from the program's jar; install Belegg again.", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new ArchiveException(
                    file, "cannot read " + name + " from the program's jar; install Belegg again.", cause);
        }
    }
}
