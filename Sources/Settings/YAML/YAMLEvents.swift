internal import CYAML
internal import Faults

/// One step of libyaml's parser as a value.
enum YAMLEvent {
    case scalar(String, isPlain: Bool)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case documentStart
    case streamEnd
    /// Starts of streams and ends of documents, which carry nothing.
    case other
}

/// The parser of libyaml, which reads one text from beginning to end.
@safe
struct YAMLEvents: ~Copyable {
    // On the heap: libyaml keeps pointers into it between calls.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>

    init(reading bytes: [UInt8]) throws(YAMLError) {
        unsafe parser = .allocate(capacity: 1)
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            unsafe parser.deallocate()
            throw YAMLError("there is not enough memory to read it", at: Position(line: 1, column: 1))
        }
        unsafe input = .allocate(capacity: bytes.count)
        _ = unsafe input.initialize(from: bytes)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    /// The next event and where it begins; anchors, aliases and tags are refused.
    mutating func next() throws(YAMLError) -> (YAMLEvent, Position) {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { unsafe yaml_event_delete(&event) }
        let position = Position(unsafe event.start_mark)
        return (try unsafe Self.value(of: event, at: position), position)
    }

    @unsafe
    private static func value(of event: yaml_event_t, at position: Position) throws(YAMLError) -> YAMLEvent {
        switch unsafe event.type {
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            try refuse(anchor: unsafe scalar.anchor != nil, tag: unsafe scalar.tag != nil, at: position)
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            // libyaml lets only valid UTF-8 pass.
            let text = unsafe String(decoding: bytes, as: UTF8.self)
            return .scalar(text, isPlain: unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.data.sequence_start
            try refuse(anchor: unsafe start.anchor != nil, tag: unsafe start.tag != nil, at: position)
            return .sequenceStart
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.data.mapping_start
            try refuse(anchor: unsafe start.anchor != nil, tag: unsafe start.tag != nil, at: position)
            return .mappingStart
        case YAML_ALIAS_EVENT:
            throw YAMLError("references (*name) are not used here; write the value out", at: position)
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_STREAM_END_EVENT: return .streamEnd
        default: return .other
        }
    }

    private static func refuse(anchor: Bool, tag: Bool, at position: Position) throws(YAMLError) {
        if anchor { throw YAMLError("anchors (&name) are not used here; write the value out", at: position) }
        if tag { throw YAMLError("tags (!type) are not used here; write the plain value", at: position) }
    }

    private var failure: YAMLError {
        let place =
            unsafe parser.pointee.problem_mark.line == 0 && parser.pointee.problem_mark.column == 0
            ? unsafe parser.pointee.mark : unsafe parser.pointee.problem_mark
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
        if unsafe parser.pointee.error == YAML_READER_ERROR {
            return YAMLError(
                "the file is not UTF-8 text: \(problem ?? "unreadable bytes")", at: Position(place))
        }
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) + ": " } ?? ""
        return YAMLError(context + (problem ?? "this is not YAML"), at: Position(place))
    }
}

extension Position {
    fileprivate init(_ mark: yaml_mark_t) { self.init(line: mark.line + 1, column: mark.column + 1) }
}
