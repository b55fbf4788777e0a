package import Spool
internal import Synchronization

/// A file system whose calls fail when a plan says so.
///
/// Over a real or a remembered one. Closing never fails, and asking for writers only ever is a veto.
package final class FaultyFileSystem: Sendable {
    /// What befalls one call.
    package enum Trouble: Sendable, Hashable {
        /// The call is not made.
        case refused(Errno)
        /// The call is made, and its answer is lost: the caller hears of an error.
        case unheard(Errno)
        /// The process ends before the call: neither this nor any later one is made.
        case dies
    }

    /// Decides from the number of the call, counted from 1, and what is asked.
    package typealias Plan = @Sendable (Int, FileOperation) -> Trouble?

    let files: any FileSystem
    private let plan: Plan
    private let progress = Mutex((count: 0, isDead: false))

    package init(_ files: any FileSystem, _ plan: @escaping Plan) {
        self.files = files
        self.plan = plan
    }

    /// How many calls were asked for so far.
    package var count: Int { progress.withLock { $0.count } }

    /// Whether the plan has ended the process.
    package var isDead: Bool { progress.withLock { $0.isDead } }

    /// Lets exactly the n-th call fail.
    package static func failing(
        _ number: Int, _ trouble: Trouble, over files: any FileSystem
    ) -> FaultyFileSystem {
        FaultyFileSystem(files) { count, _ in count == number ? trouble : nil }
    }

    func call<Result>(
        _ operation: FileOperation, _ name: SpoolName?, _ body: () throws(FileError) -> Result
    ) throws(FileError) -> Result {
        let trouble = progress.withLock { progress -> Trouble? in
            if progress.isDead { return .dies }
            progress.count += 1
            let trouble = plan(progress.count, operation)
            if trouble == .dies { progress.isDead = true }
            return trouble
        }
        switch trouble {
        case nil: return try body()
        case .refused(let code): throw FileError(code, operation, name)
        case .unheard(let code):
            _ = try body()
            throw FileError(code, operation, name)
        case .dies: throw FileError(.failed, operation, name)
        }
    }
}
