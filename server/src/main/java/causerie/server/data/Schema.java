package causerie.server.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What the database looks like, as the steps that lead to it. A step that was ever released is never changed: a new one is
 * put after it.
 */
final class Schema {
    private static final String STEPS_ARE_DIVIDED_BY = ";\n";

    private static final List<String> STEPS = List.of("""
            CREATE TABLE places (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                one TEXT NOT NULL,
                other TEXT NOT NULL,
                UNIQUE (kind, one, other)
            );
            CREATE INDEX places_by_other ON places (other);
            CREATE TABLE messages (
                number INTEGER PRIMARY KEY,
                time INTEGER NOT NULL,
                place INTEGER NOT NULL,
                written INTEGER NOT NULL,
                msgid TEXT NOT NULL,
                line TEXT NOT NULL,
                text TEXT NOT NULL,
                shape TEXT NOT NULL,
                connection INTEGER NOT NULL,
                account TEXT NOT NULL,
                bot INTEGER NOT NULL,
                real_name TEXT NOT NULL,
                author TEXT NOT NULL DEFAULT '',
                own_id TEXT NOT NULL DEFAULT ''
            );
            CREATE INDEX messages_of_place ON messages (place, time, number, written);
            CREATE INDEX messages_with_own_id ON messages (number) WHERE own_id <> '';
            CREATE TABLE room_keys (
                name TEXT PRIMARY KEY,
                key TEXT NOT NULL
            )
            """, """
            CREATE TABLE read_markers (
                account TEXT NOT NULL,
                target TEXT NOT NULL,
                time INTEGER NOT NULL,
                PRIMARY KEY (account, target)
            ) WITHOUT ROWID
            """, """
            CREATE TABLE guarded_rooms (
                key TEXT PRIMARY KEY
            ) WITHOUT ROWID
            """, """
            CREATE TABLE accounts (
                key TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                password TEXT NOT NULL,
                made INTEGER NOT NULL
            );
            CREATE TABLE certificates (
                fingerprint TEXT PRIMARY KEY,
                account TEXT NOT NULL
            );
            CREATE TABLE session_tokens (
                hash TEXT PRIMARY KEY,
                nick TEXT NOT NULL,
                account TEXT NOT NULL,
                proof TEXT NOT NULL,
                expires INTEGER NOT NULL
            );
            CREATE INDEX session_tokens_of_account ON session_tokens (account);
            CREATE INDEX session_tokens_by_expiry ON session_tokens (expires);
            CREATE TABLE facts (
                name TEXT PRIMARY KEY,
                value
            );
            INSERT INTO facts VALUES ('accounts-revision', 0), ('decoy-secret', hex(randomblob(32)))
            """, """
            ALTER TABLE messages ADD COLUMN marks TEXT NOT NULL DEFAULT '';
            UPDATE messages SET marks = 'p' || place || ' n' || (
                    WITH untagged (head) AS (SELECT iif(line LIKE '@%', substr(line, instr(line, ' ') + 1), line))
                    SELECT lower(hex(lower(substr(head, 2, instr(head, '!') - 2)))) FROM untagged)
                || (SELECT iif(kind = 'room', '', ' w' || lower(hex(one)) || ' w' || lower(hex(other)))
                    FROM places WHERE id = place)
                WHERE written = 1;
            CREATE VIRTUAL TABLE words USING fts5 (text, marks, content = 'messages', content_rowid = 'number',
                columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
            INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
            INSERT INTO words (words) VALUES ('rebuild');
            CREATE TRIGGER words_come AFTER INSERT ON messages WHEN new.written = 1 BEGIN
                INSERT INTO words (rowid, text, marks) VALUES (new.number, new.text, new.marks); END;
            CREATE TRIGGER words_go AFTER DELETE ON messages WHEN old.written = 1 BEGIN
                INSERT INTO words (words, rowid, text, marks)
                    VALUES ('delete', old.number, old.text, old.marks); END
            """, """
            CREATE TABLE rooms (
                key TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                opened_time INTEGER NOT NULL,
                opened_number INTEGER NOT NULL,
                used_at INTEGER NOT NULL,
                flags TEXT NOT NULL,
                password TEXT NOT NULL,
                most INTEGER NOT NULL,
                topic TEXT NOT NULL,
                topic_by TEXT NOT NULL,
                topic_at INTEGER NOT NULL
            );
            CREATE TABLE room_lists (
                room TEXT NOT NULL,
                list TEXT NOT NULL,
                mask TEXT NOT NULL,
                set_by TEXT NOT NULL,
                set_at INTEGER NOT NULL
            );
            CREATE INDEX room_lists_of_room ON room_lists (room);
            CREATE TABLE room_roles (
                room TEXT NOT NULL,
                account TEXT NOT NULL,
                modes TEXT NOT NULL,
                PRIMARY KEY (room, account)
            );
            CREATE TABLE room_metadata (
                room TEXT NOT NULL,
                key TEXT NOT NULL,
                value TEXT NOT NULL
            );
            CREATE INDEX room_metadata_of_room ON room_metadata (room)
            """, """
            INSERT INTO facts VALUES ('words-until', (SELECT coalesce(max(number), 0) FROM messages));
            DROP TRIGGER words_come;
            DROP TRIGGER words_go;
            CREATE TRIGGER words_go AFTER DELETE ON messages WHEN old.written = 1
                AND old.number <= (SELECT value FROM facts WHERE name = 'words-until') BEGIN
                INSERT INTO words (words, rowid, text, marks)
                    VALUES ('delete', old.number, old.text, old.marks); END
            """, """
            ALTER TABLE messages ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;
            CREATE TRIGGER words_change AFTER UPDATE OF text ON messages WHEN old.written = 1
                AND old.number <= (SELECT value FROM facts WHERE name = 'words-until') BEGIN
                INSERT INTO words (words, rowid, text, marks)
                    VALUES ('delete', old.number, old.text, old.marks); INSERT INTO words (rowid, text, marks)
                    VALUES (new.number, new.text, new.marks); END
            """, """
            ALTER TABLE accounts ADD COLUMN id INTEGER NOT NULL DEFAULT 0
            """);

    private Schema() {}

    /** The version of what this program makes. */
    static int version() {
        return STEPS.size();
    }

    /**
     * Brings a database, which may be empty, to this program's version; on a connection that commits each statement.
     *
     * @throws StorageException when a newer program has made it
     */
    static void bring(Connection connection) throws SQLException {
        bring(connection, STEPS.size());
    }

    /** Brings it to an earlier version, from one that is not later. */
    static void bring(Connection connection, int target) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                int version = version(statement);
                requireKnown(version);
                for (String step : STEPS.subList(version, target)) {
                    for (String part : step.split(STEPS_ARE_DIVIDED_BY)) {
                        statement.execute(part);
                    }
                }
                statement.execute("PRAGMA user_version = " + target);
                statement.execute("COMMIT");
            } catch (SQLException | StorageException failed) {
                statement.execute("ROLLBACK");
                throw failed;
            }
        }
    }

    /** @throws StorageException when a newer program has made data of this version */
    static void requireKnown(int version) {
        if (version > STEPS.size()) {
            throw new StorageException("The data was last used by a newer Causerie (its version is " + version
                    + ", this program knows up to " + STEPS.size()
                    + "): start that one, or name another folder with --data.");
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }
}
