/// The shape of the journal's file.
///
/// A migration, once released, never changes: the next one is added below it.
enum Schema {
    static let migrations = [first, ledgers, bodiesOutside, turns, endings, numbers, fetches]

    /// Brings a file of any earlier version to this one; refuses one that a later program has written.
    static func migrate(_ connection: inout Connection) throws(SQLError) {
        let version = try connection.rows("PRAGMA user_version", []) { Int($0.integer(0)) }.first ?? 0
        guard version <= migrations.count else {
            throw SQLError(
                code: 1, message: "its schema \(version) is newer than this program's \(migrations.count)",
                operation: "read the journal")
        }
        for (index, migration) in migrations.enumerated().dropFirst(version) {
            try connection.execute("BEGIN IMMEDIATE; \(migration) PRAGMA user_version = \(index + 1); COMMIT")
        }
    }

    private static let first = """
        CREATE TABLE document (
            id TEXT PRIMARY KEY, company TEXT NOT NULL, channel INTEGER NOT NULL, path BLOB NOT NULL,
            parent TEXT, entry BLOB, sha256 TEXT NOT NULL, size INTEGER NOT NULL, received INTEGER NOT NULL,
            state TEXT NOT NULL, outcome TEXT, syntax TEXT, head TEXT, duplicate_of TEXT, report TEXT,
            finished INTEGER, place TEXT, folder TEXT, edition INTEGER NOT NULL, published INTEGER NOT NULL,
            quarantined INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX document_open ON document(state, id) WHERE state <> 'finished';
        CREATE INDEX document_unpublished ON document(id) WHERE edition > published;
        CREATE INDEX document_parent ON document(parent) WHERE parent IS NOT NULL;
        CREATE INDEX document_copies ON document(duplicate_of) WHERE duplicate_of IS NOT NULL;
        CREATE INDEX document_company ON document(company, id);

        CREATE TABLE body (document TEXT PRIMARY KEY, bytes BLOB NOT NULL);
        CREATE TABLE digest (company TEXT, sha256 TEXT, document TEXT NOT NULL, PRIMARY KEY (company, sha256))
            WITHOUT ROWID;
        CREATE TABLE business (key TEXT PRIMARY KEY, document TEXT, revision INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE folder (place TEXT, folded TEXT, document TEXT NOT NULL, PRIMARY KEY (place, folded))
            WITHOUT ROWID;
        CREATE INDEX folder_document ON folder(document, place);

        CREATE TABLE leg (
            id TEXT PRIMARY KEY, document TEXT NOT NULL, company TEXT NOT NULL, platform TEXT NOT NULL,
            environment TEXT NOT NULL, lane TEXT NOT NULL, state TEXT NOT NULL, revision INTEGER NOT NULL,
            key TEXT NOT NULL, attempts INTEGER NOT NULL, polls INTEGER NOT NULL, reference TEXT,
            platform_id TEXT, facts TEXT NOT NULL, fault TEXT, reason TEXT, words TEXT, report TEXT,
            run_at INTEGER NOT NULL, deadline INTEGER, priority INTEGER NOT NULL, first_attempt INTEGER,
            submitted INTEGER, accepted INTEGER, late INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX leg_document ON leg(document);
        CREATE INDEX leg_due ON leg(lane, priority, run_at, id)
            WHERE state IN ('prepared', 'pending', 'deferred', 'uncertain');
        CREATE INDEX leg_wakes ON leg(lane, run_at)
            WHERE state IN ('prepared', 'pending', 'deferred', 'uncertain');
        CREATE INDEX leg_open ON leg(state, id) WHERE state NOT IN ('accepted', 'refused', 'dead');
        CREATE TABLE payload (leg TEXT PRIMARY KEY, extension TEXT NOT NULL, bytes BLOB NOT NULL);
        CREATE TABLE artefact (
            leg TEXT, number INTEGER, extension TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (leg, number));

        CREATE TABLE exchange (
            id TEXT PRIMARY KEY, leg TEXT NOT NULL, attempt INTEGER NOT NULL, operation TEXT NOT NULL,
            binding INTEGER NOT NULL, sent INTEGER NOT NULL, head TEXT NOT NULL, body BLOB NOT NULL,
            answered INTEGER, status INTEGER, answer BLOB, failure TEXT);
        CREATE INDEX exchange_leg ON exchange(leg, id);
        CREATE TABLE lane (
            name TEXT PRIMARY KEY, arrival INTEGER NOT NULL, blocked_until INTEGER NOT NULL,
            failures INTEGER NOT NULL, open INTEGER NOT NULL, hold TEXT, reason TEXT, words TEXT) WITHOUT ROWID;
        CREATE TABLE event (
            number INTEGER PRIMARY KEY, time INTEGER NOT NULL, actor TEXT NOT NULL, document TEXT NOT NULL,
            leg TEXT, "from" TEXT, "to" TEXT NOT NULL, code TEXT, detail TEXT, hash TEXT NOT NULL);
        CREATE INDEX event_document ON event(document, number);
        CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        """

    private static let ledgers = """
        CREATE TABLE ledger (
            company TEXT, platform TEXT, direction TEXT, id TEXT, month TEXT NOT NULL, number TEXT NOT NULL,
            partner TEXT NOT NULL, status TEXT NOT NULL, status_at INTEGER, entry TEXT, row TEXT, file TEXT,
            sha256 TEXT, fetched INTEGER, laid_out INTEGER NOT NULL, fault TEXT, reason TEXT, words TEXT,
            tries INTEGER NOT NULL, run_at INTEGER, PRIMARY KEY (company, platform, direction, id))
            WITHOUT ROWID;
        CREATE INDEX ledger_by_month ON ledger(company, month);
        CREATE INDEX ledger_unfetched ON ledger(company, platform, run_at, id)
            WHERE fetched IS NULL AND run_at IS NOT NULL AND direction = 'purchase';
        CREATE INDEX ledger_not_laid_out ON ledger(company, month) WHERE file IS NOT NULL AND laid_out = 0;
        CREATE TABLE ledger_month (
            company TEXT, month TEXT, edition INTEGER NOT NULL, published INTEGER NOT NULL,
            PRIMARY KEY (company, month)) WITHOUT ROWID;
        CREATE TABLE filed (
            company TEXT, platform TEXT, direction TEXT, id TEXT, number INTEGER, role TEXT NOT NULL,
            name TEXT NOT NULL, bytes BLOB NOT NULL,
            PRIMARY KEY (company, platform, direction, id, number));
        CREATE INDEX leg_platform_id ON leg(lane, platform_id) WHERE platform_id IS NOT NULL;
        """

    /// Large bodies lie in files of their own; what the journal holds of them is where, and what they have to be.
    private static let bodiesOutside = """
        CREATE TABLE blob (document TEXT PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL)
            WITHOUT ROWID;
        CREATE INDEX blob_name ON blob(name);
        """

    /// The order in which a lane serves its legs.
    private static let turns = """
        DROP INDEX leg_due;
        CREATE INDEX leg_turn ON leg(lane, priority, coalesce(deadline, 9223372036854775807), run_at, id)
            WHERE state IN ('prepared', 'pending', 'deferred', 'uncertain');
        """

    /// Days are archived by when documents ended.
    private static let endings = """
        CREATE INDEX document_finished ON document(company, finished) WHERE state = 'finished';
        """

    /// People look for a document by the invoice number.
    private static let numbers = """
        CREATE INDEX document_number ON document(json_extract(head, '$.number'), company) WHERE head IS NOT NULL;
        """

    /// The archive's days list the purchases that were fetched on them.
    private static let fetches = """
        CREATE INDEX ledger_fetched ON ledger(company, fetched) WHERE direction = 'purchase';
        """
}
