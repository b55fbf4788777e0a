import Faults
import Platforms
import Reports
import Testing

/// What adapters say of refusals has to be told in the language of their country.
struct AdviceTests {
    @Test(arguments: SEF.Prose.Family.allCases)
    func `each family of SEF's refusals is told in Serbian`(family: SEF.Prose.Family) {
        let action = SEF.Prose.action(for: family)
        #expect(PlatformAdvice.action(for: "Any", action, in: .serbian) != nil, "\(action)")
    }

    @Test(arguments: ANAF.Prose.Family.allCases)
    func `each family of ANAF's refusals is told in Romanian`(family: ANAF.Prose.Family) {
        let action = ANAF.Prose.action(for: family)
        #expect(PlatformAdvice.action(for: "Any", action, in: .romanian) != nil, "\(action)")
    }

    @Test func `each code of CIS is told in Croatian`() {
        for code in ["166", "v121", "999"] {
            let told = CIS.Prose.findings(code: code, words: "odbijeno").map { $0.told(in: .croatian) }
            #expect(told.allSatisfy { $0.action.contains("ponovno ga predajte.") }, "\(told)")
            #expect(told.allSatisfy { $0.message == "odbijeno" })
        }
    }

    @Test(arguments: Fault.Code.allCases) func `each fault is told in each language`(code: Fault.Code) {
        let fault = Fault(code, "particulars")
        #expect(fault.told(in: .english) == "particulars")
        let told = [Language.croatian, .serbian, .romanian].map { fault.told(in: $0) }
        #expect(told.allSatisfy { $0.hasSuffix(".") && $0 != "particulars" }, "\(told)")
    }
}
