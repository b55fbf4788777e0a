/// Every command, in the order of the overview.
enum Registry {
    static let groups: [CommandGroup] = [
        CommandGroup(title: "Set up", commands: [Init.self, ConfigCheck.self, ConfigShow.self]),
        CommandGroup(title: "Documents", commands: [Validate.self, Explain.self]),
        CommandGroup(
            title: "Secrets and certificates",
            commands: [
                SecretSet.self, SecretList.self, SecretRemove.self, SecretRotate.self, CertInspect.self,
                CertExpiry.self,
            ]),
    ]

    static var commands: [any Command.Type] { groups.flatMap(\.commands) }
}
