/// Commands that a reader of the overview looks for together.
struct CommandGroup: Sendable {
    let title: String
    let commands: [any Command.Type]
}
