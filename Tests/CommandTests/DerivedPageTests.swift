import Foundation
import TestSupport
import Testing

@testable import ekspedit

@Suite struct DerivedPageTests {
    @Test func `bash takes the completion script and completes with it`() async throws {
        let desk = try Desk()
        try await desk.write(desk.run("completion").out, to: "completion.bash")
        let script = """
            source ./completion.bash
            COMP_WORDS=(ekspedit conf); COMP_CWORD=1; _ekspedit; echo "${COMPREPLY[@]}"
            COMP_WORDS=(ekspedit config ch); COMP_CWORD=2; _ekspedit; echo "${COMPREPLY[@]}"
            COMP_WORDS=(ekspedit validate --as); COMP_CWORD=2; _ekspedit; echo "${COMPREPLY[@]}"
            COMP_WORDS=(ekspedit config check --format j); COMP_CWORD=4; _ekspedit; echo "${COMPREPLY[@]}"
            """
        let shell = Process()
        let pipe = Pipe()
        shell.executableURL = URL(filePath: "/bin/bash")
        shell.arguments = ["-c", script]
        shell.currentDirectoryURL = desk.folder.url
        shell.standardOutput = pipe
        try shell.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(output == "config\ncheck\n--as-of\njsonl\n")
    }

    @Test(arguments: [("zsh", "-n"), ("fish", "--no-execute")])
    func `the other shells understand their scripts`(shell: String, check: String) async throws {
        let program = "/usr/bin/" + shell
        guard FileManager.default.isExecutableFile(atPath: program) else {
            return print("\(shell) is not installed: its completion script is not checked")
        }
        let desk = try Desk()
        try await desk.write(desk.run("completion", shell).out, to: "script")
        let tool = Process()
        tool.executableURL = URL(filePath: program)
        tool.arguments = [check, "script"]
        tool.currentDirectoryURL = desk.folder.url
        try tool.run()
        tool.waitUntilExit()
        #expect(tool.terminationStatus == 0)
    }

    @Test func `every shell completes every command`() async throws {
        let desk = try Desk()
        for shell in Completion.Shell.allCases {
            let script = await desk.run("completion", shell.rawValue).out
            for word in Registry.commands.flatMap({ $0.declaration.name }) {
                #expect(script.contains(word), "\(shell) lacks \(word)")
            }
        }
    }

    @Test func `the manual page tells of every command`() async throws {
        let page = try await Desk().run("manual").out
        for command in Registry.commands {
            let usage = command.declaration.words.replacing("-", with: "\\-")
            #expect(page.contains(".SS ekspedit \(usage) "), "\(usage)")
        }
        for line in page.split(separator: "\n") where line.hasPrefix(".") {
            #expect(
                [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".nf", ".fi", ".RS", ".RE"].contains {
                    line == $0 || line.hasPrefix($0 + " ")
                }, "\(line)")
        }
    }
}
