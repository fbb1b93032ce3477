/// The keys held with another, as xterm numbers them: the parameter is 1 plus these bits.
struct Modifiers: OptionSet, Hashable, Sendable {
    let rawValue: Int

    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    /// Caps Lock and Num Lock, which kitty reports: they are no reason to read a key differently.
    static let locks = Modifiers(rawValue: 64 | 128)

    init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads the modifier parameter of a sequence; what is none counts as no modifier.
    init(parameter: Int) {
        let bits = (1...256).contains(parameter) ? parameter - 1 : 0
        self = Modifiers(rawValue: bits).subtracting(.locks)
    }
}
