import CSystem
import Glibc

extension ProgramInTerminal {
    /// Waits until a condition holds of the screen, and the frame that made it so is there to its end.
    ///
    /// A frame may arrive in pieces: what stands in its last rows, and the cursor, come after what was waited for.
    ///
    /// - Parameter evenMidFrame: whether the condition alone is enough: for stopping a program in the middle of its work
    /// - Throws: `TimedOut`, after killing the program.
    public func expect(
        _ awaited: String,
        within limit: Duration = .seconds(120),
        evenMidFrame: Bool = false,
        _ condition: (EmulatedScreen) throws -> Bool
    ) throws {
        let end = ContinuousClock.now.advanced(by: limit)
        while true {
            drain()
            let holds = try condition(screen)
            if holds, evenMidFrame || ending != nil || frameIsWhole() { return }
            guard ContinuousClock.now < end, ending == nil else { break }
            pump(for: holds ? 1 : 20)
        }
        drain()
        if try condition(screen) { return }
        kill()
        throw TimedOut(awaited: awaited, screen: screen)
    }

    /// Waits until a text stands on the screen.
    public func expect(_ text: String, within limit: Duration = .seconds(120)) throws {
        try expect("\"\(text)\"", within: limit) { $0.shows(text) }
    }

    /// Waits until the program has ended, and reads the rest of what it wrote.
    ///
    /// - Parameter reading: whether what the program writes is read meanwhile; if not, the terminal is one that has stalled
    @discardableResult
    public func expectEnd(within limit: Duration = .seconds(120), reading: Bool = true) throws -> Ending {
        let end = ContinuousClock.now.advanced(by: limit)
        while ending == nil, ContinuousClock.now < end {
            if isConnected, reading { pump(for: 20) } else { _ = system_wait_readable(watch, 20) }
            reap(blocking: false)
        }
        if isConnected { drain() }
        guard let ending else {
            kill()
            throw TimedOut(awaited: "the program's end", screen: screen)
        }
        return ending
    }

    /// The frames, writes and bytes that the program has counted, once it has counted all bytes that came here.
    ///
    /// - Throws: `TimedOut`, after killing the program, when the counts do not meet.
    public func traffic(within limit: Duration = .seconds(120)) throws -> CountedTraffic {
        let end = ContinuousClock.now.advanced(by: limit)
        while ContinuousClock.now < end {
            drain()
            if let counted = CountedTraffic(lastLineOf: traceFile), counted.bytes == output.count { return counted }
            pump(for: 5)
        }
        let counted = CountedTraffic(lastLineOf: traceFile)
        kill()
        throw TimedOut(awaited: "\(output.count) bytes to be counted (\(counted as Any))", screen: screen)
    }

    /// What the terminal showed when the program had last counted: without the beginning of a frame that came after it.
    public var lastWholeFrame: EmulatedScreen {
        drain()
        guard let counted = CountedTraffic(lastLineOf: traceFile), counted.bytes < output.count else { return screen }
        let now = screen
        let emulator = Emulator(rows: now.cells.count, columns: now.cells.first?.count ?? 0)
        emulator.feed(output.prefix(counted.bytes))
        return emulator.screen
    }

    /// Sends pieces one after another; says whether each of them followed within a time, so that a program that waits
    /// so long for the rest of a sequence has seen them as one.
    public func send(pieces: [[UInt8]], eachWithin limit: Duration) throws -> Bool {
        var isInTime = true
        var before: ContinuousClock.Instant?
        for piece in pieces {
            let begin = ContinuousClock.now
            send(piece)
            if let before, before.duration(to: .now) >= limit { isInTime = false }
            before = begin
            try expectTaken()
        }
        return isInTime
    }

    /// Waits until the program has slept for a while without waking once.
    ///
    /// - Throws: `TimedOut`, after killing the program, when something wakes it again and again.
    public func expectSleep(for milliseconds: Int64, within limit: Duration = .seconds(120)) throws {
        let end = ContinuousClock.now.advanced(by: limit)
        while ContinuousClock.now < end {
            let before = switches
            settle(quiet: milliseconds)
            if switches == before, before > 0 { return }
        }
        kill()
        throw TimedOut(awaited: "the program's sleep", screen: screen)
    }

    /// Waits until the program has read all that was sent: what is sent next is a reading of its own.
    ///
    /// - Throws: `TimedOut`, after killing the program.
    public func expectTaken(within limit: Duration = .seconds(120)) throws {
        let end = ContinuousClock.now.advanced(by: limit)
        while system_wait_readable(slave, 0) > 0 {
            guard ContinuousClock.now < end, ending == nil else {
                kill()
                throw TimedOut(awaited: "the keys to be read", screen: screen)
            }
            pump(for: 1)
        }
    }

    /// Takes what an ended program had written before its end.
    public func drainRest() { drain() }

    /// The screen's text once nothing has come for a while: only for looking at, never for waiting.
    public func settle(quiet milliseconds: Int64 = 50) {
        while pump(for: milliseconds) {}
    }
}

extension ProgramInTerminal {
    /// Whether all bytes that came so far end with a whole frame.
    ///
    /// The program's own count tells. What others write to its terminal (a shell, the program's farewell) is not in it:
    /// then a silence must do, and the count is taken from there.
    private func frameIsWhole() -> Bool {
        let counted = CountedTraffic(lastLineOf: traceFile)?.bytes ?? 0
        if counted > 0, counted + uncounted == output.count { return true }
        guard lastArrival.duration(to: .now) > Self.silence else { return false }
        uncounted = output.count - counted
        return true
    }

    private static let silence: Duration = .milliseconds(300)

    /// Waits for bytes up to a time; says whether some came.
    @discardableResult
    func pump(for milliseconds: Int64) -> Bool {
        var entries = [
            pollfd(fd: master, events: Int16(POLLIN), revents: 0), pollfd(fd: watch, events: Int16(POLLIN), revents: 0),
        ]
        guard system_poll(&entries, entries.count, milliseconds, nil) > 0 else { return false }
        let came = drain()
        if entries[1].revents != 0 { reap(blocking: false) }
        return came
    }

    /// Takes all bytes that are there.
    @discardableResult
    func drain() -> Bool {
        var came = false
        var buffer = [UInt8](repeating: 0, count: 65536)
        while isConnected {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { return came }
            came = true
            lastArrival = .now
            output += buffer.prefix(count)
            let answers = emulator.feed(buffer.prefix(count))
            if !answers.isEmpty { _ = write(master, answers, answers.count) }
        }
        return came
    }

    func reap(blocking: Bool) {
        guard ending == nil else { return }
        var status: Int32 = 0
        guard waitpid(process, &status, blocking ? 0 : WNOHANG) == process else { return }
        ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
    }
}
