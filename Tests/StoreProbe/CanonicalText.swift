/// A value as text that is the same in every process: sets and dictionaries, which each process holds in another
/// order, come sorted; what has an order keeps it.
func canonicalText(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let name = "\(type(of: value))"
    switch mirror.displayStyle {
    case .set where !name.hasPrefix("Ordered"), .dictionary where !name.hasPrefix("Ordered"):
        return "[\(mirror.children.map { canonicalText($0.value) }.sorted().joined(separator: ","))]"
    case .set, .dictionary, .collection:
        return "[\(mirror.children.map { canonicalText($0.value) }.joined(separator: ","))]"
    case .optional:
        return mirror.children.first.map { canonicalText($0.value) } ?? "-"
    case .enum where mirror.children.isEmpty:
        return "\(value)"
    case .struct, .class, .enum, .tuple, .foreignReference, nil:
        if mirror.children.isEmpty || value is any LosslessStringConvertible { return "\(value)" }
        let parts = mirror.children.map { "\($0.label ?? "")=\(canonicalText($0.value))" }
        return "(\(parts.joined(separator: ",")))"
    @unknown default:
        return "\(value)"
    }
}
