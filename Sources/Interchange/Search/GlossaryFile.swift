import Glibc
internal import Yams

/// A glossary of one's own: `glossary.yaml`, a list of lists of words that mean the same.
public enum GlossaryFile {
    /// Reads the groups; none of an empty file.
    ///
    /// - Throws: where and why it cannot be read.
    public static func read(_ source: SourceFile) throws(InputError) -> [[String]] {
        guard let root = try composed(try source.text(), file: source.name), root.scalar == nil || root.null == nil
        else { return [] }
        func list(_ node: Node) throws(InputError) -> [Node] {
            guard let sequence = node.sequence else {
                throw InputError(yamlPosition(of: node, in: source.name), .wrongShape(key: "", .list))
            }
            return Array(sequence)
        }
        var groups: [[String]] = []
        for group in try list(root) {
            var words: [String] = []
            for word in try list(group) {
                guard let scalar = word.scalar else {
                    throw InputError(yamlPosition(of: word, in: source.name), .wrongShape(key: "", .text))
                }
                words.append(scalar.string)
            }
            groups.append(words)
        }
        return groups
    }

    /// Reads the file at a path; nothing when there is none.
    public static func load(path: String) -> (groups: [[String]], error: InputError?) {
        guard access(path, F_OK) == 0 else { return ([], nil) }
        do throws(InputError) {
            return (try read(try SourceFile(path: path)), nil)
        } catch {
            return ([], error)
        }
    }
}
