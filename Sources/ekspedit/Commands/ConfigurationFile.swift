internal import Faults
internal import Settings

/// Finds and reads the configuration of a command.
enum ConfigurationFile {
    enum Trouble: Error {
        case mistakes(Mistakes)
        case other(Failure)

        var failure: Failure {
            switch self {
            case .mistakes(let mistakes): Failure(mistakes)
            case .other(let failure): failure
            }
        }
    }

    static let places = ["ekspedit.yaml", "/etc/ekspedit/ekspedit.yaml"]

    /// The configuration and the file it comes from.
    static func load(
        _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> (configuration: Configuration, path: String) {
        do throws(Trouble) { return try read(call, in: surroundings) } catch { throw error.failure }
    }

    /// The configuration in a certain file.
    static func load(at path: String, in surroundings: Surroundings) throws(Failure) -> Configuration {
        do throws(Trouble) {
            return try read(at: path, in: surroundings).configuration
        } catch { throw error.failure }
    }

    /// The same, with mistakes kept apart from other trouble.
    static func read(
        _ call: Invocation, in surroundings: Surroundings
    ) throws(Trouble) -> (configuration: Configuration, path: String) {
        try read(at: try path(call, in: surroundings), in: surroundings)
    }

    private static func read(
        at path: String, in surroundings: Surroundings
    ) throws(Trouble) -> (configuration: Configuration, path: String) {
        switch Files.read(FileName(path)) {
        case .success(let bytes):
            do throws(Mistakes) {
                let shown = shown(path, surroundings)
                let folder = Path.folder(of: path)
                return (try ConfigurationReader.read(bytes, file: shown, folder: folder), shown)
            } catch {
                throw .mistakes(error)
            }
        case .failure(let trouble):
            let code: ExitCode = trouble.fault.code == .diskForbidden ? .permission : .configuration
            throw .other(Failure(code, trouble.reason))
        }
    }

    /// The absolute path of the file that counts for this call.
    private static func path(_ call: Invocation, in surroundings: Surroundings) throws(Trouble) -> String {
        if let named = call[Standard.config] { return Path.absolute(named, in: surroundings.folder) }
        for place in places {
            let path = Path.absolute(place, in: surroundings.folder)
            if Files.exists(FileName(path)) { return path }
        }
        throw .other(
            Failure(
                .configuration, "there is no configuration: neither \(places.joined(separator: " nor "))",
                hint: "ekspedit init DIR writes one; --config FILE names another"))
    }

    /// Short where the file lies below the present folder.
    static func shown(_ path: String, _ surroundings: Surroundings) -> String {
        let prefix = surroundings.folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
