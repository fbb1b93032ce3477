/// A line of the difference between two texts.
public enum LineDifference: Hashable, Sendable {
    /// It stands in both.
    case same(String)
    /// It stands in the first alone.
    case removed(String)
    /// It stands in the second alone.
    case added(String)

    /// The difference of two texts, line by line, what was removed before what was added in its place.
    public static func between(_ old: [String], _ new: [String]) -> [LineDifference] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [LineDifference] = []
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            if removed.contains(before) {
                lines.append(.removed(old[before]))
                before += 1
            } else if added.contains(after) {
                lines.append(.added(new[after]))
                after += 1
            } else {
                lines.append(.same(new[after]))
                before += 1
                after += 1
            }
        }
        return lines
    }

    /// The lines that differ, each with so many lines around it and a mark before it: `-`, `+` or two blanks.
    public static func printed(_ lines: [LineDifference], around: Int = 1) -> [String] {
        let changed = lines.indices.filter { if case .same = lines[$0] { false } else { true } }
        var shown: [String] = []
        var last = -1
        for index in lines.indices where changed.contains(where: { abs($0 - index) <= around }) {
            if last >= 0, index > last + 1 { shown.append("…") }
            last = index
            switch lines[index] {
            case .same(let line): shown.append("  \(line)")
            case .removed(let line): shown.append("- \(line)")
            case .added(let line): shown.append("+ \(line)")
            }
        }
        return shown
    }
}
