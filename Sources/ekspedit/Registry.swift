/// Every command, in the order of the overview.
enum Registry {
    static let groups: [CommandGroup] = [
        CommandGroup(title: "Set up", commands: [Init.self, ConfigCheck.self, ConfigShow.self, Doctor.self]),
        CommandGroup(title: "Work", commands: [Once.self, Run.self, SandboxCommand.self]),
        CommandGroup(title: "Look", commands: [Status.self, Queue.self, Show.self]),
        CommandGroup(
            title: "Act",
            commands: [Retry.self, Hold.self, Release.self, Resolve.self, Republish.self]),
        CommandGroup(
            title: "Purchases",
            commands: [
                PurchasesSync.self, PurchasesList.self, PurchasesAccept.self, PurchasesReject.self,
                LedgerCommand.self,
            ]),
        CommandGroup(
            title: "SEF",
            commands: [
                SEFCancel.self, SEFStorno.self, SEFDelete.self, SEFVAT.self, SEFAssign.self, SEFUnassign.self,
                SEFList.self, SEFChanges.self, SEFLook.self, SEFFetch.self, SEFPayments.self,
                SEFAssignments.self, SEFCompanies.self, SEFRegistered.self, SEFUpdate.self, SEFSubscribe.self,
                SEFCodes.self,
            ]),
        CommandGroup(
            title: "Croatia", commands: [CISEcho.self, CISCheck.self, CISChange.self, CISTip.self]),
        CommandGroup(
            title: "Documents",
            commands: [Validate.self, Convert.self, Sign.self, Verify.self, Explain.self]),
        CommandGroup(title: "Archive", commands: [ArchiveVerify.self]),
        CommandGroup(
            title: "Secrets and certificates",
            commands: [
                SecretSet.self, SecretList.self, SecretRemove.self, SecretRotate.self, CertInspect.self,
                CertExpiry.self, ANAFLogin.self, ANAFTokenShow.self,
            ]),
        CommandGroup(title: "About", commands: [Completion.self, Manual.self]),
    ]

    static var commands: [any Command.Type] { groups.flatMap(\.commands) }
}
