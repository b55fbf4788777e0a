/// One pass through a folder tree, in portions: it can stop after any name and go on later.
///
/// Names are read in chunks; nothing is sorted, and only the open folders of one branch are held.
struct Scan {
    private struct Level {
        let folder: Folder
        let path: [SpoolName]
        var chunk: [FolderEntry] = []
        var position = 0
    }

    private var levels: [Level]
    private let depth: Int

    init(of root: Folder, depth: Int) {
        levels = [Level(folder: root, path: [])]
        self.depth = depth
    }

    /// A name that the pass has come to, with the open folder that holds it.
    struct Found {
        let folder: Folder
        let path: SpoolPath
        let kind: FileKind
    }

    /// The next name of the pass; `nil` at its end.
    mutating func next() throws(FileError) -> Found? {
        while let top = levels.indices.last {
            if levels[top].position == levels[top].chunk.count {
                levels[top].chunk = try levels[top].folder.files.list(levels[top].folder.handle)
                levels[top].position = 0
                if levels[top].chunk.isEmpty {
                    levels.removeLast()
                    continue
                }
            }
            let entry = levels[top].chunk[levels[top].position]
            levels[top].position += 1
            let path = SpoolPath(folders: levels[top].path, entry.name)
            return Found(folder: levels[top].folder, path: path, kind: entry.kind)
        }
        return nil
    }

    /// Leaves the folder that `next` was reading, because it can't be read any further.
    mutating func leave() {
        if !levels.isEmpty { levels.removeLast() }
    }

    /// Puts the last name back, to be met again.
    mutating func stepBack() {
        guard let top = levels.indices.last, levels[top].position > 0 else { return }
        levels[top].position -= 1
    }

    /// Goes down into a subfolder, unless it lies too deep.
    mutating func enter(_ folder: Folder, _ path: SpoolPath) -> Bool {
        guard path.folders.count < depth else { return false }
        levels.append(Level(folder: folder, path: path.folders + [path.name]))
        return true
    }
}
