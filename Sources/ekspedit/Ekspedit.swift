internal import CLinux
internal import FoundationEssentials
internal import Glibc

@main
struct Ekspedit {
    static func main() async {
        guard linux_signal_pipe() >= 0 else { fatalError("no pipe for signals could be opened") }
        // Names inside archives are read in the encoding of the locale.
        _ = unsafe setlocale(LC_CTYPE, "C.UTF-8")
        let surroundings = Surroundings.ofThisProcess()
        var code = await Program.run(ProcessInfo.processInfo.arguments.dropFirst(), in: surroundings)
        if let number = surroundings.out.failure, number != EPIPE, code == .fine {
            let reason = unsafe String(cString: strerror(number))
            surroundings.err.line("ekspedit: standard output could not be written: \(reason)")
            code = .diskFailure
        }
        exit(code.rawValue)
    }
}
