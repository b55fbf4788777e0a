internal import Calendars
internal import Faults
internal import Invoicing

/// What every report page has in common, in the language of the company with English beside it.
struct Page: Bilingual {
    let language: Language
    let zone: Zone
    let head: ReportHead

    init(_ head: ReportHead) {
        self.head = head
        language = Language(country: head.country)
        zone = Zone(country: head.country)
    }

    /// The whole page.
    func render(
        title: Phrase, mood: String, _ body: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        let number = head.invoice?.number ?? head.file
        return HTMLWriter.page(language, title: "\(title.text(in: language)): \(number)", mood: mood) {
            html in
            body(&html)
            footer(into: &html)
        }
    }

    func written(_ moment: Instant) -> String { language.written(moment, in: zone) }

    func top(kind: Phrase, title: Phrase, texts: [Phrase], into html: inout HTMLWriter) {
        html.newLine()
        html.element("header") { html in
            html.element("p", ["class": "kind"]) { both(kind, into: &$0) }
            html.element("h1") { both(title, into: &$0) }
            for text in texts { html.element("p") { both(text, block: true, into: &$0) } }
        }
    }
}

// MARK: - The invoice, the files, the foot

extension Page {
    func invoice(into html: inout HTMLWriter) {
        guard let invoice = head.invoice else { return }
        html.newLine()
        html.element("section", ["class": "invoice"]) { html in
            html.element("div") { html in
                html.element("h2") { html in
                    let kind: Phrase = invoice.type == "381" ? .creditNote : .invoice
                    html.write("\(kind.text(in: language)) \(invoice.number ?? "")")
                    if language != .english {
                        html.write(" ")
                        html.element("span", ["class": "en", "lang": "en"], kind.english)
                    }
                }
                html.element("dl") { html in
                    row(.issueDate, invoice.issueDate.map(date), into: &html)
                    row(.seller, party(invoice.sellerName, invoice.seller), into: &html)
                    row(.buyer, party(invoice.buyerName, invoice.buyer), into: &html)
                }
            }
            if let payable = invoice.payable {
                html.element("div", ["class": "amount"]) { html in
                    html.element("span") { both(.amountDue, into: &$0) }
                    html.element("strong", "\(language.written(payable)) \(invoice.currency ?? "")")
                }
            }
        }
    }

    func files(_ names: [String], into html: inout HTMLWriter) {
        guard !names.isEmpty else { return }
        html.newLine()
        html.element("section") { html in
            heading(.files, into: &html)
            html.element("ul", ["class": "files"]) { html in
                for name in names { html.element("li") { $0.element("code", name) } }
            }
        }
    }

    private func footer(into html: inout HTMLWriter) {
        html.newLine()
        html.element("footer") { html in
            html.element("dl") { html in
                row(.company, head.company, into: &html)
                row(.file, head.file, into: &html)
                row(.receivedAt, "\(written(head.receivedAt)) (\(zone.rawValue))", into: &html)
                row(.finishedAt, head.finishedAt.map(written), into: &html)
                row(.fingerprint, head.sha256, isCode: true, into: &html)
            }
            html.element("p") { both(.madeBy, into: &$0) }
        }
    }

    private func date(_ text: String) -> String { CalendarDate(text).map(language.written) ?? text }

    private func party(_ name: String?, _ identifier: String?) -> String {
        [name, identifier].compactMap(\.self).joined(separator: ", ")
    }
}
