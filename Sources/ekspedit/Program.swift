internal import Faults

/// The program from its arguments to its exit code.
enum Program {
    static func run(_ arguments: ArraySlice<String>, in surroundings: Surroundings) async -> ExitCode {
        do throws(Failure) {
            return try await perform(arguments, in: surroundings)
        } catch {
            let err = surroundings.err
            err.line(err.shown("ekspedit:", .red) + " " + error.message)
            if let hint = error.hint {
                for line in hint.split(separator: "\n") { err.line("  " + err.shown(String(line), .faint)) }
            }
            return error.code
        }
    }

    private static func perform(
        _ arguments: ArraySlice<String>, in surroundings: Surroundings
    ) async throws(Failure) -> ExitCode {
        switch arguments.first {
        case nil:
            surroundings.err.put(HelpPage.overview(of: Registry.groups))
            return .usage
        case "--help", "-h", "help":
            return try help(arguments.dropFirst(), in: surroundings)
        case "--version":
            surroundings.out.put(Version.text)
            return .fine
        default: break
        }
        guard let command = command(arguments) else { return try unknown(arguments, in: surroundings) }
        let declaration = command.declaration
        let call = try ArgumentParser.parse(arguments.dropFirst(declaration.name.count), for: declaration)
        guard !call[Standard.help] else {
            surroundings.out.put(HelpPage.page(of: declaration))
            return .fine
        }
        return try await command.run(call, in: surroundings)
    }

    /// The command whose words stand at the beginning.
    private static func command(_ arguments: ArraySlice<String>) -> (any Command.Type)? {
        Registry.commands.first { arguments.starts(with: $0.declaration.name) }
    }

    private static func help(
        _ words: ArraySlice<String>, in surroundings: Surroundings
    ) throws(Failure) -> ExitCode {
        guard !words.isEmpty else {
            surroundings.out.put(HelpPage.overview(of: Registry.groups))
            return .fine
        }
        guard let command = command(words) else { return try unknown(words + ["--help"], in: surroundings) }
        surroundings.out.put(HelpPage.page(of: command.declaration))
        return .fine
    }

    private static func unknown(
        _ arguments: ArraySlice<String>, in surroundings: Surroundings
    ) throws(Failure) -> ExitCode {
        let word = arguments.first ?? ""
        let family = Registry.commands.filter { $0.declaration.name.first == word }
        let second = arguments.dropFirst().first
        if !family.isEmpty, second == nil || second == "--help" || second == "-h" {
            let page = HelpPage.overview(of: word, family)
            (second == nil ? surroundings.err : surroundings.out).put(page)
            return second == nil ? .usage : .fine
        }
        let typed = family.isEmpty || second == nil ? word : word + " " + (second ?? "")
        let known = nearest(to: typed, among: Registry.commands.map { $0.declaration.words })
        throw Failure(
            .usage, "there is no command “\(typed.printable)”",
            hint: known.map { "did you mean ekspedit \($0)?" } ?? "ekspedit --help lists the commands")
    }
}
