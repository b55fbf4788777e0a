internal import CSQLite

/// A value of a row.
enum SQLValue {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}

/// One connection to an SQLite file, with the statements it has prepared.
@safe struct Connection: ~Copyable {
    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer]

    init(path: String) throws(SQLError) {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let connection = unsafe opened else {
            let message =
                if let opened = unsafe opened {
                    unsafe String(cString: sqlite3_errmsg(opened))
                } else {
                    "out of memory"
                }
            let systemError = unsafe SQLError.asksSystem(code) ? sqlite3_system_errno(opened) : 0
            unsafe sqlite3_close_v2(opened)
            throw SQLError(
                code: code, message: message, operation: "open \(path)", systemError: systemError)
        }
        unsafe handle = connection
        unsafe statements = [:]
    }

    deinit {
        for unsafe(_, statement) in unsafe statements { unsafe sqlite3_finalize(statement) }
        unsafe sqlite3_close_v2(handle)
    }

    /// Runs statements without values or results.
    func execute(_ sql: String) throws(SQLError) {
        let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code, sql) }
    }

    mutating func set(_ pragmas: String...) throws(SQLError) {
        for pragma in pragmas { _ = try rows("PRAGMA \(pragma)", []) { _ in () } }
    }

    /// Runs one statement and discards what it returns.
    mutating func run(_ sql: String, _ values: SQLValue...) throws(SQLError) {
        _ = try rows(sql, values) { _ in () }
    }

    /// Runs one statement and makes a value of each row.
    mutating func rows<Value>(
        _ sql: String, _ values: [SQLValue], _ make: (Row) -> Value
    ) throws(SQLError) -> [Value] {
        let statement = try unsafe prepared(sql)
        defer {
            unsafe sqlite3_reset(statement)
            unsafe sqlite3_clear_bindings(statement)
        }
        for (index, value) in values.enumerated() {
            let code = unsafe bind(value, to: statement, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw failure(code, sql) }
        }
        var result: [Value] = []
        while true {
            let code = unsafe sqlite3_step(statement)
            switch code {
            case SQLITE_ROW: result.append(make(unsafe Row(statement: statement)))
            case SQLITE_DONE: return result
            default: throw failure(code, sql)
            }
        }
    }

    /// How many rows the last statement changed.
    var changes: Int { Int(unsafe sqlite3_changes(handle)) }

    private mutating func prepared(_ sql: String) throws(SQLError) -> OpaquePointer {
        if let known = unsafe statements[sql] { return unsafe known }
        var made: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
        guard code == SQLITE_OK, let statement = unsafe made else { throw failure(code, sql) }
        unsafe statements[sql] = statement
        return unsafe statement
    }

    private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
        // SQLITE_TRANSIENT, a cast macro: SQLite copies the bytes before the call returns.
        let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: return unsafe sqlite3_bind_null(statement, index)
        case .integer(let number): return unsafe sqlite3_bind_int64(statement, index, number)
        case .text(let text):
            return unsafe sqlite3_bind_text(statement, index, text, Int32(text.utf8.count), transient)
        case .blob(let bytes):
            // A nil pointer would bind NULL, where an empty blob is meant.
            guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(statement, index, 0) }
            return unsafe bytes.withUnsafeBytes { buffer in
                unsafe sqlite3_bind_blob64(
                    statement, index, buffer.baseAddress, UInt64(buffer.count), transient)
            }
        }
    }

    private func failure(_ code: Int32, _ sql: String) -> SQLError {
        let verb = sql.split(separator: " ").prefix(3).joined(separator: " ")
        return SQLError(
            code: code, message: unsafe String(cString: sqlite3_errmsg(handle)), operation: verb,
            systemError: unsafe SQLError.asksSystem(code) ? sqlite3_system_errno(handle) : 0)
    }
}

/// The row a statement stands on; valid only while it is being read.
@safe struct Row {
    fileprivate let statement: OpaquePointer

    func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(statement, column) }

    func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    func text(_ column: Int32) -> String { optionalText(column) ?? "" }

    func optionalText(_ column: Int32) -> String? {
        guard let start = unsafe sqlite3_column_text(statement, column) else { return nil }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

    private func isNull(_ column: Int32) -> Bool {
        unsafe sqlite3_column_type(statement, column) == SQLITE_NULL
    }
}
