/// One metric with its samples, as Prometheus names them.
struct MetricFamily: Sendable, Hashable {
    enum Kind: String, Sendable { case counter, gauge, histogram }

    struct Label: Sendable, Hashable {
        let name: String
        let value: String
    }

    struct Sample: Sendable, Hashable {
        /// What a histogram puts behind the name: `_bucket`, `_sum`, `_count`.
        var suffix = ""
        var labels: [Label]
        var value: Double
    }

    let name: String
    let kind: Kind
    let help: String
    private(set) var samples: [Sample] = []

    init(_ name: String, _ kind: Kind, _ help: String) {
        self.name = name
        self.kind = kind
        self.help = help
    }

    mutating func add(_ value: Double, _ labels: KeyValuePairs<String, String> = [:], suffix: String = "") {
        samples.append(
            Sample(
                suffix: suffix, labels: labels.map { Label(name: $0.key, value: $0.value) }, value: value))
    }

    mutating func add(_ value: Int, _ labels: KeyValuePairs<String, String> = [:]) {
        add(Double(value), labels)
    }

    /// The buckets of a histogram, each with all below it, then sum and count.
    mutating func add(_ histogram: Histogram, _ labels: KeyValuePairs<String, String>) {
        let own = labels.map { Label(name: $0.key, value: $0.value) }
        var sum = 0
        for (bound, count) in zip(Histogram.bounds, histogram.counts) {
            sum += count
            samples.append(
                Sample(
                    suffix: "_bucket", labels: own + [Label(name: "le", value: MetricText.number(bound))],
                    value: Double(sum)))
        }
        samples.append(
            Sample(
                suffix: "_bucket", labels: own + [Label(name: "le", value: "+Inf")],
                value: Double(histogram.count)))
        samples.append(Sample(suffix: "_sum", labels: own, value: histogram.sum))
        samples.append(Sample(suffix: "_count", labels: own, value: Double(histogram.count)))
    }
}

/// How long calls took, in seconds.
struct Histogram: Sendable, Hashable {
    /// From a quick answer to the longest time-out.
    static let bounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

    private(set) var counts = [Int](repeating: 0, count: bounds.count)
    private(set) var sum = 0.0
    private(set) var count = 0

    mutating func add(_ seconds: Double) {
        count += 1
        sum += seconds
        if let bucket = Self.bounds.firstIndex(where: { seconds <= $0 }) { counts[bucket] += 1 }
    }
}

/// The text format of Prometheus, version 0.0.4.
enum MetricText {
    static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    static func write(_ families: [MetricFamily]) -> String {
        var text = ""
        for family in families where !family.samples.isEmpty {
            text += "# HELP \(family.name) \(escaped(family.help))\n"
            text += "# TYPE \(family.name) \(family.kind.rawValue)\n"
            for sample in family.samples {
                let labels = sample.labels.map { "\($0.name)=\"\(quoted($0.value))\"" }
                let braces = labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
                text += "\(family.name)\(sample.suffix)\(braces) \(number(sample.value))\n"
            }
        }
        return text
    }

    /// Whole numbers without a fraction.
    static func number(_ value: Double) -> String {
        let isWhole = value.rounded() == value && abs(value) < 1e15
        return isWhole ? String(Int64(value)) : value.description
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    }

    private static func quoted(_ text: String) -> String { escaped(text).replacing("\"", with: "\\\"") }
}
