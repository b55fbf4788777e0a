/// All packs that there are; where a pack has several versions, the older first.
extension RulePack {
    package static let all: [RulePack] = [
        .en16931UBL, .en16931CII, PeppolUBL.pack, PeppolUBL.selfBilling, CIUSRO.pack, HRCIUS.pack,
        SRBDT.pack, PeppolCII.pack, .cis,
    ]
}
