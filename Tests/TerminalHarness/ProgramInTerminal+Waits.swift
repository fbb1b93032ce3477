import CSystem
import Glibc

extension ProgramInTerminal {
    /// Waits until a condition holds of the screen and no more bytes are there to be read.
    ///
    /// - Throws: `TimedOut`, after killing the program.
    public func expect(
        _ awaited: String,
        within limit: Duration = .seconds(60),
        _ condition: (EmulatedScreen) throws -> Bool
    ) throws {
        let end = ContinuousClock.now.advanced(by: limit)
        while true {
            drain()
            if try condition(screen) { return }
            guard ContinuousClock.now < end, ending == nil else { break }
            pump(for: 20)
        }
        drain()
        if try condition(screen) { return }
        kill()
        throw TimedOut(awaited: awaited, screen: screen)
    }

    /// Waits until a text stands on the screen.
    public func expect(_ text: String, within limit: Duration = .seconds(60)) throws {
        try expect("\"\(text)\"", within: limit) { $0.shows(text) }
    }

    /// Waits until the program has ended, and reads the rest of what it wrote.
    ///
    /// - Parameter reading: whether what the program writes is read meanwhile; if not, the terminal is one that has stalled
    @discardableResult
    public func expectEnd(within limit: Duration = .seconds(60), reading: Bool = true) throws -> Ending {
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
    public func traffic(within limit: Duration = .seconds(60)) throws -> CountedTraffic {
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

    /// Waits until the program has read all that was sent: what is sent next is a reading of its own.
    ///
    /// - Throws: `TimedOut`, after killing the program.
    public func expectTaken(within limit: Duration = .seconds(60)) throws {
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
