import CSystem
import Glibc
import Screens

/// The console's only waiting place: one synchronous ppoll for the terminal, signals, other descriptors and one deadline.
///
/// `wait` returns all that is ready at once, so the caller handles all of it and then draws one frame.
public final class EventLoop {
    private let terminal: Terminal
    private let signals: SignalWatch
    private let timer: Int32
    private var decoder = KeyDecoder()
    private var watched: [Int32] = []
    private var hasInput = true
    /// What is to be told at the next wait without waiting.
    private var waiting: [Wake] = []
    private var armed: ContinuousClock.Instant?

    /// Makes a loop for a terminal.
    ///
    /// - Throws: `TerminalError.system`.
    public init(terminal: Terminal, signals: SignalWatch) throws(TerminalError) {
        self.terminal = terminal
        self.signals = signals
        timer = system_timer_open()
        guard timer >= 0 else { throw .system(call: "timerfd_create", number: -timer) }
        // The size may have changed between the terminal's opening and now; the signal for it is then already here.
        if let size = terminal.takeSize() { waiting.append(.resized(size)) }
    }

    deinit { close(timer) }

    /// Wakes for a descriptor from now on, whenever it can be read; whoever is told reads it empty.
    public func watch(_ descriptor: Int32) {
        if !watched.contains(descriptor) { watched.append(descriptor) }
    }

    /// Wakes for a descriptor no more.
    public func unwatch(_ descriptor: Int32) { watched.removeAll { $0 == descriptor } }

    /// Waits until something comes or the deadline does; never returns nothing.
    ///
    /// What came together comes in this order: signals, keys, descriptors, the deadline.
    public func wait(until deadline: ContinuousClock.Instant?) -> [Wake] {
        while true {
            var wakes = waiting
            waiting = []
            arm([deadline, decoder.pendingDeadline].compactMap(\.self).min())
            let ready = poll(blocking: wakes.isEmpty)
            if ready.contains(signals.descriptor) { hearSignals(into: &wakes) }
            if ready.contains(terminal.descriptor) { readKeys(into: &wakes) } else { settleKeys(into: &wakes) }
            wakes += watched.filter(ready.contains).map(Wake.readable)
            if let deadline, ContinuousClock.now >= deadline { wakes.append(.deadline) }
            if !wakes.isEmpty { return wakes }
        }
    }

    /// Stops the program as Ctrl-Z does, and takes the screen again when it goes on.
    public func suspend() {
        withdraw { _ = system_signal_stop() }
    }

    /// Gives the terminal to something else for a while, as to an editor, and then takes the screen again.
    ///
    /// Signals that the keyboard of that time sent are forgotten. The next wait tells of a new size, if there is one.
    public func withdraw<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        terminal.leave()
        defer {
            terminal.enter()
            let fromKeyboard = [SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]
            hear(signals.take().filter { !fromKeyboard.contains($0) }, into: &waiting)
            waiting.append(.continued)
            if let size = terminal.takeSize() { waiting.append(.resized(size)) }
        }
        return try body()
    }
}

extension EventLoop {
    /// Sets the timer, unless it is set so already.
    private func arm(_ instant: ContinuousClock.Instant?) {
        guard instant != armed else { return }
        armed = instant
        guard let instant else {
            system_timer_set(timer, Int64.max)
            return
        }
        let (seconds, attoseconds) = (instant - .now).components
        // Longer than a year is for ever, and does not overflow.
        system_timer_set(
            timer,
            seconds > 31_536_000 ? Int64.max : seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        )
    }

    /// The descriptors that are ready; lets the terminal catch up when it can.
    private func poll(blocking: Bool) -> Set<Int32> {
        var entries = [signals.descriptor, timer].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let output = Int16(terminal.isBehind ? POLLOUT : 0)
        if hasInput { entries.append(pollfd(fd: terminal.descriptor, events: Int16(POLLIN) | output, revents: 0)) }
        entries += watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let count = system_poll(&entries, entries.count, blocking ? -1 : 0, nil)
        guard count > 0 else { return [] }
        var ready: Set<Int32> = []
        for entry in entries where entry.revents != 0 {
            if entry.fd == terminal.descriptor, entry.revents & Int16(POLLOUT) != 0 { terminal.catchUp() }
            if entry.revents & ~Int16(POLLOUT) != 0 { ready.insert(entry.fd) }
        }
        if ready.contains(timer) {
            // It went off and is no longer set.
            system_event_clear(timer)
            armed = nil
        }
        return ready
    }

    private func hearSignals(into wakes: inout [Wake]) { hear(signals.take(), into: &wakes) }

    private func hear(_ numbers: [Int32], into wakes: inout [Wake]) {
        for number in numbers {
            switch number {
            case SIGWINCH: if let size = terminal.takeSize() { wakes.append(.resized(size)) }
            case SIGHUP: wakes.append(.hungUp)
            case SIGTSTP: wakes.append(.suspendRequested)
            case SIGCHLD: wakes.append(.childChanged)
            case SIGCONT:
                // Stopped by SIGSTOP, from outside: the shell has set its own modes meanwhile.
                terminal.reclaim()
                wakes.append(.continued)
                if let size = terminal.takeSize() { wakes.append(.resized(size)) }
            default: wakes.append(.terminated(signal: number))
            }
        }
    }

    /// Reads all that the terminal has sent; up to a limit, so that an endless stream cannot keep the screen from being drawn.
    private func readKeys(into wakes: inout [Wake]) {
        var keys: [Key] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        for _ in 0..<64 {
            let count = buffer.withUnsafeMutableBytes { read(terminal.descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                keys += decoder.decode(buffer.prefix(count), at: .now)
                guard system_wait_readable(terminal.descriptor, 0) == 1 else { break }
            } else if count < 0, errno == EINTR {
                continue
            } else {
                if count == 0 || errno != EAGAIN {
                    hasInput = false
                    wakes.append(.hungUp)
                }
                break
            }
        }
        if !keys.isEmpty { wakes.append(.keys(keys)) }
    }

    private func settleKeys(into wakes: inout [Wake]) {
        guard let due = decoder.pendingDeadline, due <= .now else { return }
        // On a busy machine the deadline is heard of late: what came meanwhile belongs to what was begun.
        guard !hasInput || system_wait_readable(terminal.descriptor, 0) != 1 else { return readKeys(into: &wakes) }
        let keys = decoder.expire(at: .now)
        if !keys.isEmpty { wakes.append(.keys(keys)) }
    }
}
