internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing
internal import Wire

extension ANAF {
    /// An entry of a list of messages.
    struct Message: Sendable, Hashable {
        /// The upload index of the document that it is about.
        let index: String

        /// What it is downloaded by; reports of entries without one exist.
        let download: String?

        /// Such as `FACTURA PRIMITA`.
        let kind: String

        /// When the platform entered it into its lists, which is later than the upload.
        let listedAt: Instant?
        let seller: String?
        let buyer: String?

        init?(_ element: JSONElement) {
            let details = element["detalii"]?.string ?? ""
            guard
                let index = element["id_solicitare"]?.text
                    ?? Prose.digits(after: "id_incarcare=", in: details),
                Header.isNumber(index)
            else { return nil }
            self.index = index
            download = element["id"]?.text.flatMap { Header.isNumber($0) ? $0 : nil }
            kind = element["tip"]?.string ?? ""
            listedAt = element["data_creare"]?.text.flatMap { Instant(anaf: $0) }
            let word = Self.word
            seller = word("cif_emitent=", details) ?? word("in numele cif=", details)
            buyer = word("cif_beneficiar=", details) ?? word("transmisa de cif=", details)
        }

        /// What stands behind a mark up to the next blank; more than one blank may come before it.
        private static func word(after mark: String, in text: String) -> String? {
            guard let place = text.firstRange(of: mark) else { return nil }
            let word = text[place.upperBound...].drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
            return word.isEmpty ? nil : String(word)
        }
    }

    /// Why a harmless question has no answer.
    enum Trouble: Error {
        case again(Fault, after: Duration?)
        case held(Fault)

        /// The thing itself is not to be had, now or ever.
        case denied(Fault)

        /// Its sixty days are over.
        case gone(Fault)

        var isAboutThisOne: Bool {
            switch self {
            case .again, .held: false
            case .denied, .gone: true
            }
        }

        /// What it means for a document that is being looked up.
        var whileSeeking: Outcome {
            switch self {
            case .again(let fault, _), .denied(let fault), .gone(let fault): .uncertain(fault)
            case .held(let fault): .held(fault)
            }
        }
    }

    /// The oldest moment that a list may reach back to, with a little room for clocks that differ.
    static let reach: Duration = .seconds(60 * 86_400 - 300)

    /// Lists messages of a time, page after page, each once.
    ///
    /// The end is fixed with the first page, so that later messages don't shift the pages.
    func listed<End>(
        _ filter: Filter, from start: Instant, until last: Instant? = nil, at now: Instant,
        then: @escaping @Sendable (Result<[Message], Trouble>) -> Step<End>
    ) -> Step<End> {
        let end = min(now.adding(.zero - settings.clockMargin), last ?? now)
        let window = Window(
            filter: filter, start: max(start, now.adding(.zero - Self.reach)), end: end, mayMove: true)
        guard window.start < window.end else { return then(.success([])) }
        return pages(window, 1, [], then)
    }

    private struct Window: Sendable {
        let filter: Filter
        let start: Instant
        let end: Instant

        /// Whether the end may be set back to what the platform's clock shows.
        let mayMove: Bool
    }

    private func pages<End>(
        _ window: Window, _ page: Int, _ known: [Message],
        _ then: @escaping @Sendable (Result<[Message], Trouble>) -> Step<End>
    ) -> Step<End> {
        .ask(listCall(window.filter, from: window.start, to: window.end, page: page)) { answer in
            switch Reply(answer) {
            case .nothing(let fault, let wait): return then(.failure(.again(fault, after: wait)))
            case .unknown(let fault): return then(.failure(.again(fault, after: nil)))
            case .blocked(let fault): return then(.failure(.held(fault)))
            case .answered(let response):
                switch Page(response) {
                case .messages(let found, let total):
                    let all = known + found.filter { !known.contains($0) }
                    guard page < total else { return then(.success(all)) }
                    return pages(window, page + 1, all, then)
                case .end: return then(.success(known))
                case .early(let clock):
                    guard window.mayMove, let clock, clock > window.start else {
                        let fault = Fault(
                            .platformPaused, "the clock of ANAF is behind", words: response.words)
                        return then(.failure(.again(fault, after: .seconds(60))))
                    }
                    let moved = Window(
                        filter: window.filter, start: window.start,
                        end: min(window.end, clock.adding(.seconds(-1))), mayMove: false)
                    guard moved.start < moved.end else { return then(.success(known)) }
                    return pages(moved, page, known, then)
                case .failed(let trouble): return then(.failure(trouble))
                }
            }
        }
    }

    /// One answer of a list.
    enum Page {
        case messages([Message], pages: Int)
        case end

        /// Asked for a time that has not come by the platform's clock, which it quotes.
        case early(Instant?)
        case failed(Trouble)

        init(_ response: HTTPResponse) {
            guard let body = response.json else {
                let fault = Fault(
                    .platformUnintelligible, "ANAF's list can't be read", words: response.words)
                self = .failed(.again(fault, after: nil))
                return
            }
            if let list = body["mesaje"], list.kind == .array {
                let messages = list.children.map { Message($0) }
                // An entry that can't be read would hide a document.
                guard !messages.contains(where: { $0 == nil }) else {
                    let fault = Fault(
                        .platformUnintelligible, "an entry of ANAF's list can't be read",
                        words: response.words)
                    self = .failed(.again(fault, after: nil))
                    return
                }
                self = .messages(
                    messages.compactMap(\.self), pages: body["numar_total_pagini"]?.integer ?? 1)
                return
            }
            self = Page(sentence: ANAF.errors(in: response)?.first ?? "", response)
        }

        private init(sentence: String, _ response: HTTPResponse) {
            let words = response.words
            switch Prose.family(of: sentence) {
            case .empty, .beyond: self = .end
            case .future: self = .early(Instant(quotedByANAF: sentence))
            case .rights:
                self = .failed(
                    .held(
                        Fault(
                            .platformUnauthorised,
                            "ANAF does not let the holder of the token see the company's messages",
                            words: words)))
            case .configuration, .query, .past, .crowded:
                self = .failed(.held(Fault(.configurationWrong, "ANAF calls the list wrong", words: words)))
            case .daily:
                self = .failed(
                    .again(
                        Fault(.platformPaused, "the lists of the day are used up", words: words),
                        after: .seconds(3_600)))
            default:
                self = .failed(
                    .again(
                        Fault(.platformPaused, "ANAF can't show its list now", words: words),
                        after: .seconds(300)))
            }
        }
    }
}

extension Instant {
    /// `yyyyMMddHHmm` by the clocks of Bucharest.
    init?(anaf text: String) {
        let digits = Array(text.utf8)
        guard digits.count >= 12, digits.prefix(12).allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        guard let date = CalendarDate(number(0..<4), number(4..<6), number(6..<8)),
            let time = CivilTime(date, number(8..<10), number(10..<12))
        else { return nil }
        self = time.moment(in: .bucharest)
    }

    /// The last `dd-MM-yyyy HH:mm:ss` of a sentence: there the platform's own clock stands.
    init?(quotedByANAF sentence: String) {
        let bytes = Array(sentence.utf8)
        let shape = Array("00-00-0000 00:00:00".utf8)
        guard bytes.count >= shape.count else { return nil }
        for start in (0...(bytes.count - shape.count)).reversed() {
            let piece = Array(bytes[start..<(start + shape.count)])
            let fits = zip(piece, shape).allSatisfy { byte, form in
                form == 0x30 ? (0x30...0x39).contains(byte) : byte == form
            }
            guard fits else { continue }
            func number(_ range: Range<Int>) -> Int { piece[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
            guard let date = CalendarDate(number(6..<10), number(3..<5), number(0..<2)),
                let time = CivilTime(date, number(11..<13), number(14..<16), number(17..<19))
            else { return nil }
            self = time.moment(in: .bucharest)
            return
        }
        return nil
    }
}
