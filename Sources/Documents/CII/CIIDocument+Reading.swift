internal import Invoicing

extension CIIReader {
    mutating func readDocument(_ root: XMLNode) {
        for node in root.children {
            switch node.name {
            case RSM.exchangedDocumentContext: readContext(node)
            case RSM.exchangedDocument: readHeader(node)
            case RSM.supplyChainTradeTransaction: readTransaction(node)
            default: terms.keep(node)
            }
        }
    }

    /// BG-2.
    private mutating func readContext(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case RAM.businessProcessSpecifiedDocumentContextParameter:
                terms.only(RAM.id, of: child, into: &invoice.businessProcess)
            case RAM.guidelineSpecifiedDocumentContextParameter:
                terms.only(RAM.id, of: child, into: &invoice.specification)
            default: terms.keep(child)
            }
        }
    }

    private mutating func readHeader(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case RAM.id: terms.text(child, into: &invoice.number)
            case RAM.typeCode: terms.code(child, into: &invoice.typeCode)
            case RAM.issueDateTime: terms.day(child, "BT-2", into: &invoice.issueDate)
            case RAM.includedNote: readNote(child)
            default: terms.keep(child)
            }
        }
    }

    /// BG-1.
    private mutating func readNote(_ node: XMLNode) {
        var note = Invoice.Note("")
        for child in node.children {
            switch child.name {
            case RAM.content: terms.text(child, into: &note.text)
            case RAM.subjectCode: terms.code(child, into: &note.subject)
            default: terms.keep(child)
            }
        }
        if note != Invoice.Note("") { invoice.notes.append(note) }
    }

    private mutating func readTransaction(_ node: XMLNode) {
        invoice.lines.reserveCapacity(
            node.children.lazy.count { $0.name == RAM.includedSupplyChainTradeLineItem })
        for child in node.children {
            switch child.name {
            case RAM.includedSupplyChainTradeLineItem: invoice.lines.append(readLine(child))
            case RAM.applicableHeaderTradeAgreement: readAgreement(child)
            case RAM.applicableHeaderTradeDelivery: readDelivery(child)
            case RAM.applicableHeaderTradeSettlement: readSettlement(child)
            default: terms.keep(child)
            }
        }
    }
}

extension XMLTerms {
    /// A day inside a date-time element: eight digits, whose format is 102.
    mutating func day(_ node: XMLNode, _ term: String, into field: inout CalendarDate?) {
        for child in node.children {
            switch child.name {
            case UDT.dateTimeString, UDT.dateString, QDT.dateTimeString: break
            default:
                keep(child)
                continue
            }
            guard field == nil else {
                keep(child)
                continue
            }
            leftovers(of: child, allowing: XMLAttribute.format)
            field = child.attribute(XMLAttribute.format, equals: "102") == false ? nil : child.eightDigitDay
            if field == nil {
                unreadable(child, term, "a date", "Write the date as YYYYMMDD with the format 102.")
            }
        }
    }

    /// A day that is written as an extra like the others.
    mutating func indicator(_ node: XMLNode) -> Bool? {
        for child in node.children where child.name == UDT.indicator {
            switch child.trimmed {
            case "true", "1": return true
            case "false", "0": return false
            default: break
            }
        }
        return nil
    }
}

extension XMLNode {
    fileprivate var eightDigitDay: CalendarDate? {
        let text = trimmed
        guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(text)
        else { return nil }
        return CalendarDate(number / 10_000, number / 100 % 100, number % 100)
    }
}
