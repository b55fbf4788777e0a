/// Which requests meet with which mishap: by chance from a seed, or by their number.
///
/// The same plan treats the n-th request the same way in every run.
package struct FaultPlan: Sendable, Hashable {
    /// How many of 10,000 requests meet with a mishap.
    package struct Share: Sendable, Hashable {
        package let mishap: Mishap
        package let ofTenThousand: Int

        package init(_ mishap: Mishap, ofTenThousand: Int) {
            self.mishap = mishap
            self.ofTenThousand = ofTenThousand
        }
    }

    package var shares: [Share]

    /// Requests by number, from 1; goes before chance.
    package var script: [Int: Mishap]
    package var seed: UInt64

    package init(shares: [Share] = [], script: [Int: Mishap] = [:], seed: UInt64 = 0) {
        self.shares = shares
        self.script = script
        self.seed = seed
    }

    package static let none = FaultPlan()

    /// What happens to the request of that number, counted from 1.
    package func mishap(at number: Int) -> Mishap? {
        if let scripted = script[number] { return scripted }
        guard !shares.isEmpty else { return nil }
        var draw = Int(Self.scramble(seed &+ UInt64(truncatingIfNeeded: number)) % 10_000)
        for share in shares {
            if draw < share.ofTenThousand { return share.mishap }
            draw -= share.ofTenThousand
        }
        return nil
    }

    /// One step of SplitMix64: neighbouring numbers give unrelated ones.
    private static func scramble(_ number: UInt64) -> UInt64 {
        var mixed = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
