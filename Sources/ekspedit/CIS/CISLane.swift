internal import Dispatching
internal import Faults
internal import Platforms
internal import Wire

/// A company's way to CIS, for commands.
struct CISLane {
    let company: String
    let name: String
    let cis: CIS
    let transport: any Transport

    /// Those of all companies that have the platform.
    static func all(_ call: Invocation, in surroundings: Surroundings) throws(Failure) -> [CISLane] {
        let configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        let companies = try faulting { () throws(Fault) in try OpenHouse.setups(configuration) }
        let lanes = companies.flatMap { company in
            company.lanes.compactMap { lane in
                (lane.platform as? CIS).map {
                    CISLane(
                        company: company.name, name: lane.name, cis: $0, transport: lane.transport)
                }
            }
        }
        guard !lanes.isEmpty else {
            throw Failure(.configuration, "no company of the configuration has the platform cis")
        }
        return lanes
    }

    /// A conversation that creates no legal fact, and is not kept.
    func talk<End>(_ begin: (CIS, Attempt) -> Step<End>) async -> End {
        let surroundings = SystemSurroundings.surroundings(identities: SystemSurroundings.identities())
        let attempt = Attempt(number: 1, now: SystemSurroundings.now(), uuid: surroundings.uuid())
        var step = begin(cis, attempt)
        while true {
            switch step {
            case .end(let end): return end
            case .ask(let call, let then): step = then(await transport.send(call.request))
            }
        }
    }
}
