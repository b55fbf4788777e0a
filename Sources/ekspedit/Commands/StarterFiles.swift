internal import Settings

/// The invented companies and first files that `init` writes.
enum StarterFiles {
    static func example(of country: String) -> (company: String, vatId: String, name: String) {
        switch country {
        case "RS": ("prodaja", "RS100000024", "Prodaja d.o.o.")
        case "RO": ("exemplu", "RO18547290", "Exemplu S.R.L.")
        case "BA": ("primjer", "123456789012", "Primjer d.o.o. Sarajevo")
        default: ("primjer", "HR12345678903", "Primjer d.o.o.")
        }
    }

    static func samples(for template: ConfigurationTemplate) -> [(name: String, text: String)] { [] }

    static func nextSteps(folder: String, company: String) -> String {
        """
        \(folder)/ekspedit.yaml is written. What comes next:

          cd \(folder)
          ekspedit config check
          ekspedit sandbox                    # in another terminal: simulators of the platforms
          cp samples/*.xml spool/\(company)/inbox/
          ekspedit once                       # takes what is there and waits for its end

        Receipts appear in spool/\(company)/outbox, refused files in spool/\(company)/error.

        """
    }
}
