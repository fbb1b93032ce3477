/// A source of new identities: seeded once, then deterministic, so that tests pin it.
public struct IDSource: Hashable, Sendable {
    private var state: UInt64

    /// Makes a source from a seed; a console takes it from the system's randomness.
    public init(seed: UInt64) { state = seed }

    /// The next identity, made at a time.
    public mutating func next<Subject>(at time: WallTime) -> ID<Subject> {
        ID(time: time, random: (nextWord(), nextWord()))
    }

    /// SplitMix64 (Steele, Lea, Flood 2014): uniqueness is wanted here, not secrecy.
    private mutating func nextWord() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
