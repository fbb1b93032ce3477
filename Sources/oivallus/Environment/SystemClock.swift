import CSystem
import MeetingEngine

/// The clocks of this machine, read when asked.
struct SystemClock: Sendable {
    /// This run of the machine.
    let boot: ID<Boot>

    /// Reads which run of the machine this is; one that does not say gets an identity of its own.
    init() {
        var bytes = [UInt8](repeating: 0, count: 16)
        boot = system_boot_id(&bytes) == 0 ? ID(bytes: bytes) : ID(high: UInt64.random(in: 1...UInt64.max), low: 1)
    }

    /// Now, on both clocks.
    var now: Stamp {
        Stamp(
            wall: WallTime(milliseconds: system_wall_milliseconds()),
            boot: boot,
            sinceBoot: Milliseconds(system_boot_milliseconds())
        )
    }
}

extension ID {
    /// Makes an identity of its sixteen bytes in order.
    fileprivate init(bytes: [UInt8]) {
        func word(_ half: ArraySlice<UInt8>) -> UInt64 { half.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(high: word(bytes[0..<8]), low: word(bytes[8..<16]))
    }
}
