import Faults
import Platforms
import Sandbox
import Testing

/// Every code of the contract's tables, and what has to become of a receipt that gets it.
struct CISCodeTests {
    static let permanent =
        ["s001", "s007", "s008", "s009", "s010", "s011", "s012", "s013"]
        + (101...124).map { "s\($0)" }

    @Test(arguments: permanent) func `an error of the data is the issuer's`(code: String) throws {
        #expect(CIS.Prose.remedy(of: code) == .issuer)
        var bench = try CISBench()
        bench.simulator.script = [.error(code)]
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        let outcome = bench.run(cis.submit(submission, attempt: bench.attempt()))
        #expect(outcome.refusal?.map(\.id) == [code], "\(outcome)")
    }

    @Test(arguments: [
        ("s002", Fault.Code.credentialInvalid), ("s003", .credentialInvalid), ("s004", .configurationWrong),
        ("s005", .configurationWrong),
    ])
    func `an error of certificate or software waits for the operator`(code: String, fault: Fault.Code) {
        #expect(CIS.Prose.remedy(of: code) == .operator(fault))
    }

    @Test func `an error of CIS itself is no end`() { #expect(CIS.Prose.remedy(of: "s006") == .again) }

    @Test(arguments: [
        "v100", "v101", "v103", "v104", "v105", "v106", "v110", "v112", "v113", "v114", "v117", "v118",
        "v120",
        "v121", "v122", "v125", "v126", "v127", "v128", "v129", "v130", "v131", "v132", "v133", "v134",
        "v141",
        "v142", "v143", "v144", "v145", "v152", "v153", "v160", "v161", "v162", "v163", "v164", "v165",
        "v166",
        "v167", "v168", "164", "166", "167", "176", "177", "178", "179", "180", "181", "185",
    ])
    func `every code of the checks has words`(code: String) {
        #expect(CIS.Prose.words[code]?.hasSuffix(".") == true)
    }

    @Test(arguments: ["164", "166", "167", "176", "177", "178", "179", "180", "181", "185"])
    func `codes inside s013 are told one by one, with a v or without`(code: String) {
        for words in ["restriktivne greške: \(code), 999", "v\(code); v999"] {
            let findings = CIS.Prose.findings(code: "s013", words: words)
            #expect(findings.map(\.id) == [code, "999"])
        }
    }

    @Test(arguments: [
        "s006", "broken-signature", "foreign-signature", "no-signature", "other-message", "fault", "silence",
        "garbage",
    ])
    func `what the sandbox is told to do by a word leaves the outcome open`(word: String) throws {
        var bench = try CISBench()
        bench.simulator.script = try #require(CISSimulator.script(word))
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        #expect(bench.run(cis.submit(submission, attempt: bench.attempt())).uncertainty != nil)
    }

    @Test(arguments: ["", "s6", "ok,", "s00x", "nonsense"])
    func `other words are refused`(text: String) { #expect(CISSimulator.script(text) == nil) }
}
