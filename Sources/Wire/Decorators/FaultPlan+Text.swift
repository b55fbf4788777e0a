/// Why a written plan can't be used, in words for whoever wrote it.
package struct FaultPlanError: Error, Sendable, Hashable {
    package let reason: String
}

extension FaultPlan {
    /// Reads `lost-after=10%,429=5%,500-after=1%,delay:200ms=10%,at:3=lost-before,seed=7`.
    ///
    /// Mishaps are `lost-before`, `lost-after`, `twice`, `garbage`, `delay:<n>ms`, a status from 400 to 599, and
    /// a status with `-after`. Shares have at most two decimals and are at most 100 % together.
    package init(parsing text: String) throws(FaultPlanError) {
        self.init()
        for entry in text.split(separator: ",") {
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else {
                throw FaultPlanError(reason: "\(entry): an equals sign is missing")
            }
            let (name, value) = (parts[0].trimmed, parts[1].trimmed)
            if name == "seed" {
                guard let number = UInt64(value) else {
                    throw FaultPlanError(reason: "seed=\(value): not a number")
                }
                seed = number
            } else if name.hasPrefix("at:") {
                guard let number = Int(name.dropFirst(3)), number > 0 else {
                    throw FaultPlanError(reason: "\(name): not the number of a request, from 1")
                }
                script[number] = try Self.mishap(value)
            } else {
                shares.append(Share(try Self.mishap(name), ofTenThousand: try Self.share(value)))
            }
        }
        guard shares.reduce(0, { $0 + $1.ofTenThousand }) <= 10_000 else {
            throw FaultPlanError(reason: "the shares are more than 100 % together")
        }
    }

    private static func mishap(_ name: String) throws(FaultPlanError) -> Mishap {
        switch name {
        case "lost-before": return .lostBefore
        case "lost-after": return .lostAfter
        case "twice": return .twice
        case "garbage": return .garbage
        default: break
        }
        if name.hasPrefix("delay:"), name.hasSuffix("ms"), let wait = Int(name.dropFirst(6).dropLast(2)),
            (0...600_000).contains(wait)
        {
            return .delayed(milliseconds: wait)
        }
        let isAfter = name.hasSuffix("-after")
        guard let status = Int(isAfter ? name.dropLast(6) : name[...]), (400...599).contains(status) else {
            throw FaultPlanError(
                reason: "\(name): known are lost-before, lost-after, twice, garbage, delay:<n>ms, "
                    + "a status (429, 503 …) and a status with -after")
        }
        return isAfter ? .statusAfter(status) : .status(status)
    }

    private static func share(_ text: String) throws(FaultPlanError) -> Int {
        let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? parts[1] : ""
        let digits = parts.joined()
        guard text.hasSuffix("%"), (1...2).contains(parts.count), decimals.count <= 2, !digits.isEmpty,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(digits + String(repeating: "0", count: 2 - decimals.count)), number <= 10_000
        else { throw FaultPlanError(reason: "\(text): not a share such as 5% or 0.25%") }
        return number
    }
}
