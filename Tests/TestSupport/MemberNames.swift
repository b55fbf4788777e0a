/// The names of an object at its top, in the order in which they stand in the text.
package func memberNames(of line: some StringProtocol) -> [String] {
    var names: [String] = []
    var depth = 0
    var text: String?
    var isEscaped = false
    var last = ""
    for letter in line {
        if let begun = text {
            if isEscaped {
                isEscaped = false
            } else if letter == "\\" {
                isEscaped = true
            } else if letter == "\"" {
                last = begun
                text = nil
                continue
            }
            text = begun + String(letter)
            continue
        }
        switch letter {
        case "\"": text = ""
        case "{", "[": depth += 1
        case "}", "]": depth -= 1
        case ":" where depth == 1: names.append(last)
        default: break
        }
    }
    return names
}
