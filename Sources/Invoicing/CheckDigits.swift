/// Check digits of ISO/IEC 7064 as the identification numbers of several countries use them.
package enum CheckDigits {
    /// Whether the last digit is the MOD 11,10 check digit of those before it: Croatian OIB, German VAT numbers.
    package static func isMod11And10(_ digits: some StringProtocol) -> Bool {
        let bytes = Array(digits.utf8)
        guard bytes.count >= 2, bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return false }
        var product = 10
        for byte in bytes.dropLast() {
            var sum = (product + Int(byte - UInt8(ascii: "0"))) % 10
            if sum == 0 { sum = 10 }
            product = sum * 2 % 11
        }
        return (11 - product) % 10 == Int(bytes[bytes.count - 1] - UInt8(ascii: "0"))
    }
}
