internal import Documents
internal import Faults
internal import Invoicing
internal import Rules

/// A document that could be read.
struct Opened {
    let syntax: Syntax
    let reading: Reading

    /// The document in UTF-8, byte for byte as it was dropped when it was UTF-8 already.
    let bytes: [UInt8]

    /// The tree of an XML document.
    let tree: XMLTree?

    enum Content {
        case one(Opened)

        /// A file of several invoices: each becomes a document of its own.
        case several([Examination.Entry])
    }

    struct Failure: Error {
        let findings: [Finding]

        /// Whether the bytes are too dangerous to hand back.
        var isHostile = false
    }

    /// Checks it against the rules that it asks for, or those that were chosen for the company.
    func check(packs: [String]?) -> Verdict {
        let wishes = packs?.compactMap { PackChoice.Wish($0) }
        let checker = Checker(wishes.map { .named($0) } ?? .auto)
        if let tree {
            var verdict = checker.check(tree)
            verdict.findings += reading.findings.filter { !verdict.findings.contains($0) }
            return verdict
        }
        // What is no XML is judged as the UBL that it would become.
        var verdict = checker.check(UBLWriter.write(reading.invoice))
        verdict.findings = reading.findings + verdict.findings.map { $0.withoutPlace }
        return verdict
    }
}

extension Finding {
    /// The place in a document that the reader has never seen would only confuse; the terms say where to look.
    fileprivate var withoutPlace: Finding {
        var finding = self
        finding.at = ""
        finding.position = nil
        return finding
    }
}

extension Opened {
    /// Finds out what the bytes are and reads them.
    static func open(_ bytes: [UInt8], encoding: String?) -> Result<Content, Failure> {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        switch first {
        case nil:
            return .failure(
                Failure(findings: [
                    Finding(
                        .file, "EKS-FILE-EMPTY", message: "The file is empty.",
                        action: "Export the invoice again and drop it.")
                ]))
        case UInt8(ascii: "{"), UInt8(ascii: "["): return openJSON(Array(bytes[start...]))
        default: return openXML(bytes)
        }
    }

    private static func openXML(_ bytes: [UInt8]) -> Result<Content, Failure> {
        do throws(XMLError) {
            let tree = try XMLTree(parsing: bytes)
            guard let document = UBLReader.document(in: tree), let syntax = Syntax(root: document.name) else {
                let verdict = Checker().check(tree)
                return .failure(Failure(findings: verdict.findings))
            }
            return .success(
                .one(Opened(syntax: syntax, reading: UBLReader.read(tree), bytes: bytes, tree: tree)))
        } catch {
            return .failure(Failure(findings: [error.finding], isHostile: error.reason == .documentType))
        }
    }

    private static func openJSON(_ bytes: [UInt8]) -> Result<Content, Failure> {
        do throws(JSONError) {
            let document = try JSONDocument(parsing: bytes)
            if document.root.kind == .array {
                let entries = document.root.children.enumerated().map { number, element in
                    Examination.Entry(name: Array("\(number + 1).json".utf8), bytes: Array(element.source))
                }
                return .success(.several(entries))
            }
            let reading = JSONInvoiceReader.read(document)
            return .success(.one(Opened(syntax: .json, reading: reading, bytes: bytes, tree: nil)))
        } catch {
            return .failure(Failure(findings: [error.finding]))
        }
    }
}
