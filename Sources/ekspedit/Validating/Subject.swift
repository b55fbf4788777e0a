internal import Faults

/// One document to be checked: a file that was named or found in a folder, or standard input.
struct Subject: Sendable {
    /// As it was named; `-` is standard input.
    let name: String
    let source: Source

    enum Source: Sendable {
        case file(FileName)
        case input
    }

    /// The document behind one name.
    init(named name: String) {
        self.init(name: name, source: name == "-" ? .input : .file(FileName(name)))
    }

    init(name: String, source: Source) {
        self.name = name
        self.source = source
    }

    /// Its bytes, for a command that needs this one document.
    func content(in surroundings: Surroundings) throws(Failure) -> [UInt8] {
        switch read(in: surroundings) {
        case .success(let bytes): return bytes
        case .failure(let trouble): throw Failure(.unreadable, trouble.reason)
        }
    }

    /// The documents behind the names on a command line, in their order; folders are looked through.
    static func all(
        named names: [String], in surroundings: Surroundings
    ) -> [Result<Subject, FileTrouble>] {
        names.flatMap { name -> [Result<Subject, FileTrouble>] in
            guard name != "-" else { return [.success(Subject(name: "-", source: .input))] }
            let file = FileName(name)
            guard Files.isFolder(file.absolute(in: surroundings.folder)) else {
                return [.success(Subject(name: file.shown, source: .file(file)))]
            }
            switch Files.all(in: file, from: surroundings.folder) {
            case .success(let files):
                return files.map { .success(Subject(name: $0.shown, source: .file($0))) }
            case .failure(let trouble): return [.failure(trouble)]
            }
        }
    }

    func read(in surroundings: Surroundings) -> Result<[UInt8], FileTrouble> {
        switch source {
        case .file(let file): Files.read(file.absolute(in: surroundings.folder))
        case .input: surroundings.input()
        }
    }
}
