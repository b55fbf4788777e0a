internal import CLinux

@main
struct Ekspedit {
    static func main() {
        guard linux_signal_pipe() >= 0 else { fatalError("no pipe for signals could be opened") }
    }
}
