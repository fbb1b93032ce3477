import TestSupport

extension SeededGenerator {
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
    mutating func flip() -> Bool { Bool.random(using: &self) }
    mutating func element<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
