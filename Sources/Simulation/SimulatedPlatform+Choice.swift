package import Faults

extension SimulatedPlatform {
    /// Each seed meets one of the platforms, in one of its moods.
    package static func choice(for seed: UInt64) throws(Fault) -> SimulatedPlatform {
        switch seed % 8 {
        case 3: try .cis()
        case 5, 6: try .anaf()
        default: .sef(refusesRepeatedIds: seed.isMultiple(of: 2))
        }
    }
}
