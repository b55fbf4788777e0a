import Foundation
import TestSupport
import Testing

/// A small ext4 file system in a file, mounted where a test wants it.
final class SmallDisk {
    private let mount: URL
    private let image: URL
    private var filler: URL { mount.appending(path: "filler") }

    static let isPossible =
        geteuid() == 0 && FileManager.default.fileExists(atPath: "/dev/loop-control")
        && ["mkfs.ext4", "mount"].allSatisfy { Tool.isInstalled($0) }

    init(at mount: URL, megabytes: Int) throws {
        self.mount = mount
        image = mount.appendingPathExtension("image")
        try FileManager.default.createDirectory(at: mount, withIntermediateDirectories: true)
        try Data().write(to: image)
        try run("truncate", "-s", "\(megabytes)M", image.path)
        // No blocks are kept for root, as which this runs; and of the size that larger disks have: with smaller ones a
        // full disk ends SQLite with SIGBUS, since it makes sure of one block only for each page of its shared memory.
        try run("mkfs.ext4", "-q", "-F", "-m", "0", "-b", "4096", image.path)
        try attach()
    }

    deinit { try? detach() }

    func attach() throws { try run("mount", "-o", "loop", image.path, mount.path) }

    /// Takes it away although somebody works in it.
    func detach() throws { try run("umount", "-l", mount.path) }

    /// Lets somebody else take all the room but so many kilobytes.
    func fill(besides kilobytes: Int) throws {
        let reserve = mount.appending(path: "reserve").path
        if kilobytes > 0 { try run("fallocate", "-l", "\(kilobytes)K", reserve) }
        // It writes until nothing is left, and says so.
        #expect(try Tool.run("dd", ["if=/dev/zero", "of=\(filler.path)", "bs=4k"]).status != 0)
        if kilobytes > 0 { try FileManager.default.removeItem(atPath: reserve) }
    }

    func free() throws { try FileManager.default.removeItem(at: filler) }

    private func run(_ program: String, _ arguments: String...) throws {
        let result = try Tool.run(program, arguments)
        try #require(result.status == 0, "\(program): \(result.errors)")
    }
}
