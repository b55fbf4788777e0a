extension SimulatedPlatform {
    /// Each seed meets one of the platforms, in one of its moods.
    package static func choice(for seed: UInt64) -> SimulatedPlatform {
        .sef(refusesRepeatedIds: seed.isMultiple(of: 2))
    }
}
