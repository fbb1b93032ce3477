internal import Yams

/// Keys and values of a YAML file, read with their places so that an error can point.
struct YAMLMapping {
    /// The file's name.
    let file: String
    /// Where the mapping begins.
    let position: SourcePosition
    private let pairs: [(key: String, position: SourcePosition, value: Node)]

    /// Reads a file whose root is a mapping; an empty file is an empty mapping.
    init(root source: SourceFile) throws(InputError) {
        let text = try source.text()
        guard let root = try composed(text, file: source.name), root.scalar == nil || root.null == nil else {
            self.init(file: source.name, position: SourcePosition(file: source.name), pairs: [])
            return
        }
        try self.init(root, file: source.name, key: "")
    }

    private init(file: String, position: SourcePosition, pairs: [(String, SourcePosition, Node)]) {
        self.file = file
        self.position = position
        self.pairs = pairs.map { (key: $0.0, position: $0.1, value: $0.2) }
    }

    /// Reads a node that must be a mapping.
    init(_ node: Node, file: String, key: String) throws(InputError) {
        let place = yamlPosition(of: node, in: file)
        guard let mapping = node.mapping else { throw InputError(place, .wrongShape(key: key, .mapping)) }
        var pairs: [(String, SourcePosition, Node)] = []
        for (name, value) in mapping {
            guard let scalar = name.scalar else {
                throw InputError(yamlPosition(of: name, in: file), .wrongShape(key: key, .text))
            }
            pairs.append((scalar.string, yamlPosition(of: name, in: file), value))
        }
        self.init(file: file, position: place, pairs: pairs)
    }

    /// The keys that are not among the known ones, each with the nearest known one.
    func unknownKeys(known: [String]) -> [InputError] {
        pairs.filter { !known.contains($0.key) }.map { pair in
            InputError(pair.position, .unknownKey(pair.key, nearest: nearestWord(to: pair.key, among: known)))
        }
    }

    /// Refuses keys that nobody reads.
    func check(known: [String]) throws(InputError) {
        if let error = unknownKeys(known: known).first { throw error }
    }

    /// The keys in order.
    var keys: [String] { pairs.map(\.key) }

    /// The value of a key; nil when it is not there or is null.
    func node(_ key: String) -> Node? {
        guard let value = pairs.first(where: { $0.key == key })?.value else { return nil }
        return value.scalar != nil && value.null != nil ? nil : value
    }

    /// Where the value of a key stands; the mapping's own place when it is not there.
    func place(of key: String) -> SourcePosition {
        guard let pair = pairs.first(where: { $0.key == key }) else { return position }
        return yamlPosition(of: pair.value, in: file)
    }

    /// An error about the value of a key.
    func error(_ key: String, _ problem: InputProblem) -> InputError { InputError(place(of: key), problem) }

    /// A text.
    func text(_ key: String) throws(InputError) -> String? {
        guard let node = node(key) else { return nil }
        guard let scalar = node.scalar else { throw error(key, .wrongShape(key: key, .text)) }
        return scalar.string
    }

    /// A whole number within bounds.
    func number(_ key: String, in range: ClosedRange<Int>) throws(InputError) -> Int? {
        guard let text = try text(key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw error(key, .notANumber(key: key, text, range))
        }
        return number
    }

    /// True or false, in the words of YAML 1.1 (yes, no, on, off too).
    func flag(_ key: String) throws(InputError) -> Bool? {
        guard let node = node(key) else { return nil }
        guard node.scalar != nil, let flag = node.bool else { throw error(key, .wrongShape(key: key, .flag)) }
        return flag
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable & CaseIterable>(_ key: String, as _: Word.Type) throws(InputError) -> Word?
    where Word.RawValue == String {
        guard let text = try text(key) else { return nil }
        guard let word = Word(rawValue: text) else {
            throw error(key, .unknownWord(key: key, text, allowed: Word.allCases.map(\.rawValue)))
        }
        return word
    }

    /// A list of mappings; empty when the key is not there.
    func mappings(_ key: String) throws(InputError) -> [YAMLMapping] {
        guard let node = node(key) else { return [] }
        guard let list = node.sequence else { throw error(key, .wrongShape(key: key, .list)) }
        var mappings: [YAMLMapping] = []
        for element in list { mappings.append(try YAMLMapping(element, file: file, key: key)) }
        return mappings
    }
}

/// Where a node begins.
func yamlPosition(of node: Node, in file: String) -> SourcePosition {
    SourcePosition(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
}

/// The tree of a YAML text; nil when it is empty.
func composed(_ text: String, file: String) throws(InputError) -> Node? {
    do {
        return try Yams.compose(yaml: text)
    } catch let error as YamlError {
        throw InputError(position(of: error, file: file), .notYAML(words(of: error)))
    } catch {
        throw InputError(SourcePosition(file: file), .notYAML("\(error)"))
    }
}

private func position(of error: YamlError, file: String) -> SourcePosition {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
        return SourcePosition(file: file, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(_, let context):
        return SourcePosition(file: file, line: context.mark.line, column: context.mark.column)
    case .reader(_, let offset, _, let yaml):
        let before = yaml.utf8.prefix(offset ?? 0)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map(before.index(after:)) ?? before.startIndex
        let column = yaml[lineStart..<before.endIndex].unicodeScalars.count + 1
        return SourcePosition(file: file, line: line, column: column)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
        return SourcePosition(file: file)
    }
}

private func words(of error: YamlError) -> String {
    switch error {
    case .scanner(let context, let problem, _, _), .parser(let context, let problem, _, _),
        .composer(let context, let problem, _, _):
        context.map { "\($0.text) \(problem)" } ?? problem
    case .duplicatedKeysInMapping(let duplicates, _):
        "the key \(duplicates.joined(separator: ", ")) stands twice"
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem): problem
    case .no, .memory, .dataCouldNotBeDecoded: "unreadable"
    }
}
