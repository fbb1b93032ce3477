import MeetingEngine
import Testing

@testable import MeetingStore

/// A damaged or made-up file is refused; it does not stop the program by a sum that overflows.
@Suite struct StoredNumberTests {
    @Test(arguments: [Int64.min, -(1 << 50) - 1, (1 << 50) + 1, .max])
    func `a time far beyond any meeting is malformed`(count: Int64) {
        #expect(throws: StoredFormProblem.malformed) { try Milliseconds.stored(count) }
        #expect(throws: StoredFormProblem.malformed) { try WallTime.stored(count) }
    }

    @Test(arguments: [Int.min, -(1 << 20) - 1, (1 << 20) + 1, .max])
    func `a length far beyond any meeting is malformed`(count: Int) {
        #expect(throws: StoredFormProblem.malformed) { try Minutes.stored(count) }
    }

    @Test(arguments: [0, -1, 1, 1 << 50, -(1 << 50)])
    func `any other time is read as it was stored`(count: Int64) throws {
        #expect(try Milliseconds.stored(count).count == count)
    }
}
