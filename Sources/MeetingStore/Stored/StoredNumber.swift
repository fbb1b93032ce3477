import MeetingEngine

// Numbers as a file may hold them: far beyond any meeting, and small enough that the engine's sums cannot overflow. A
// damaged or made-up file is refused by its reader, since the arithmetic behind it would stop the program.

extension Milliseconds {
    /// A stored span or time; at most some 35,000 years either way.
    static func stored(_ count: Int64) throws(StoredFormProblem) -> Milliseconds {
        Milliseconds(try count.stored(within: 1 << 50))
    }
}

extension WallTime {
    /// A stored time of the wall clock; at most some 35,000 years either way.
    static func stored(_ milliseconds: Int64) throws(StoredFormProblem) -> WallTime {
        WallTime(milliseconds: try milliseconds.stored(within: 1 << 50))
    }
}

extension Minutes {
    /// A stored length; at most some two years.
    static func stored(_ count: Int) throws(StoredFormProblem) -> Minutes { Minutes(try count.stored(within: 1 << 20)) }
}

extension FixedWidthInteger where Self: SignedInteger {
    /// The number, when it is no further from zero than that.
    func stored(within limit: Self) throws(StoredFormProblem) -> Self {
        guard (-limit...limit).contains(self) else { throw .malformed }
        return self
    }
}
