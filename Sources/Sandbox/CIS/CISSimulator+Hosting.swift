extension CISSimulator: Simulator {
    package var name: String { "cis" }
}
