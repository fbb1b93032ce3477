/// The word of a list that somebody who wrote another one probably meant; nil when none is near.
///
/// - Parameter limit: how many letters may differ; by default a third of them.
func nearestWord(to word: String, among known: [String], within limit: Int? = nil) -> String? {
    let written = Array(word.lowercased())
    let distances = known.map { (word: $0, distance: editDistance(written, Array($0.lowercased()))) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return nearest.distance <= limit ?? max(2, written.count / 3) ? nearest.word : nil
}

/// How many letters must be changed, added, taken out or swapped with a neighbour (optimal string alignment).
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    guard left.count <= 64, right.count <= 64 else { return .max }
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count { table[row][0] = row }
    for column in 0...right.count { table[0][column] = column }
    for row in 0..<left.count {
        for column in 0..<right.count {
            let change = table[row][column] + (left[row] == right[column] ? 0 : 1)
            var best = min(change, table[row][column + 1] + 1, table[row + 1][column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                best = min(best, table[row - 1][column - 1] + 1)
            }
            table[row + 1][column + 1] = best
        }
    }
    return table[left.count][right.count]
}
