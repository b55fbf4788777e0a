internal import Dispatching
internal import Faults
internal import Journal
internal import Settings

/// The journal of a spool for those who only look, beside a process that may be working on it.
enum JournalReading {
    static func open(
        _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> (journal: any Journal, configuration: Configuration) {
        let configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        let path = configuration.spool + "/.ekspedit/journal.db"
        guard Files.exists(FileName(path)) else {
            throw Failure(
                .diskFailure, "there is no journal in \(configuration.spool) yet",
                hint: "ekspedit once or ekspedit run makes it")
        }
        do throws(Fault) {
            return (try SQLiteJournal(path: path, digest: SystemSurroundings.sha256), configuration)
        } catch {
            throw Failure(error)
        }
    }
}

/// Runs what may fail with a fault, as a command fails.
func faulting<Value>(_ body: () throws(Fault) -> Value) throws(Failure) -> Value {
    do throws(Fault) { return try body() } catch { throw Failure(error) }
}
