import CSystem
import Glibc
import Screens
import Terminal
import TextLayout

/// A small program that only uses the terminal layer: it shows what came in, for the tests to look at.
///
/// The first row tells the size, the second the last key, the third what woke it; typed text stands in the fifth.
/// F1 has another thread call, F2 suspends, F3 traps, F4 overflows the stack, F5 calls exit(), F6 runs a program, F7 paints
/// the whole screen, F8 is a tick of a clock, F9 asks for a deadline, F10 traps on another thread, F12 writes to standard
/// error, Ctrl-E runs a program that waits, Ctrl-L redraws, Ctrl-Q quits.
/// With `--quiet` it says nothing afterwards.
@main
struct TerminalProbe {
    private let terminal: Terminal
    private let loop: EventLoop
    private var text = ""
    private var lastKey = "-"
    private var lastWake = "-"
    private var ticks = 0
    private var paint = 0
    private var deadline: ContinuousClock.Instant?

    static func main() throws {
        var environment: [String: String] = [:]
        for name in ["TERM", "NO_COLOR", "OIVALLUS_SIGNS", "OIVALLUS_TRACE", "SWIFT_BACKTRACE"] {
            environment[name] = getenv(name).map { String(cString: $0) }
        }
        do throws(TerminalError) {
            let signals = try SignalWatch()
            let terminal = try Terminal(TerminalOptions(environment: environment))
            let notices = terminal.notices
            let loop = try EventLoop(terminal: terminal, signals: signals)
            var probe = TerminalProbe(terminal: terminal, loop: loop)
            let reason = probe.run()
            terminal.close()
            if CommandLine.arguments.contains("--quiet") { return }
            for notice in notices { print("notice: \(notice)") }
            print("ended: \(reason)")
        } catch {
            print("no screen: \(error)")
            exit(2)
        }
    }

    private init(terminal: Terminal, loop: EventLoop) {
        self.terminal = terminal
        self.loop = loop
    }

    private mutating func run() -> String {
        while true {
            terminal.draw(frame())
            for wake in loop.wait(until: deadline) {
                switch wake {
                case .keys(let keys):
                    for key in keys {
                        if key == .control("q") { return "quit" }
                        take(key)
                    }
                case .resized(let size): lastWake = "resized \(size.rows)x\(size.columns.rawValue)"
                case .terminated(let signal): return "signal \(signal)"
                case .hungUp: return "hung up"
                case .suspendRequested: loop.suspend()
                case .continued: lastWake = "continued"
                case .childChanged: break
                case .readable(let descriptor):
                    loop.unwatch(descriptor)
                    lastWake = "readable, \(system_event_clear(descriptor) == 1 ? "called" : "for nothing")"
                    close(descriptor)
                case .deadline:
                    deadline = nil
                    lastWake = "deadline"
                }
            }
        }
    }

    private mutating func take(_ key: Key) {
        switch key {
        case .character(let character): text.unicodeScalars.append(contentsOf: character.unicodeScalars)
        case .paste(let pasted):
            text += pasted.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|")
        case .enter: text = ""
        case .backspace: if !text.isEmpty { text.removeLast() }
        case .function(1): haveOtherThreadCall()
        case .function(2): loop.suspend()
        case .function(3): crash(text.count)
        case .function(4): _ = overflow(1)
        case .function(5): exit(7)
        case .function(6):
            let status = loop.withdraw {
                try? ForegroundProgram.run(["sh", "-c", "echo from the child; exit 3"]) { $0 }
            }
            lastWake = "program \(status.map(String.init(describing:)) ?? "not started")"
            return
        case .function(7): paint += 1
        case .function(8): ticks += 1
        case .function(9): deadline = .now.advanced(by: .milliseconds(30))
        case .function(10): crashElsewhere()
        case .function(12): complain("said to standard error")
        case .control("e"):
            loop.withdraw {
                try? ForegroundProgram.run(["sh", "-c", "echo child waits; exec cat"]) { _ in }
            }
        case .control("l"): terminal.redraw()
        default: break
        }
        // What is typed shows by itself; all else by its name.
        if case .character = key {} else if key != .function(8) { lastKey = "\(key)" }
    }

    private func frame() -> Frame {
        var frame = Frame(size: terminal.size)
        if paint > 0 { fill(&frame) }
        write("size \(terminal.size.rows)x\(terminal.size.columns.rawValue)", row: 0, .bold, in: &frame)
        write("key \(lastKey)", row: 1, .plain, in: &frame)
        write("wake \(lastWake)", row: 2, .plain, in: &frame)
        write("clock \(ticks / 60):\(ticks % 60 < 10 ? "0" : "")\(ticks % 60)", row: 3, .reverse, in: &frame)
        let end = frame.write("› " + text, at: Place(row: 4, column: 0))
        write("▶ ▢ ⚑ └ ─ │ … åäö", row: 6, Style(.bold, color: .red), in: &frame)
        frame.cursor = Place(row: 4, column: end)
        return frame
    }

    private func write(_ text: String, row: Int, _ style: Style, in frame: inout Frame) {
        frame.write(text, at: Place(row: row, column: 0), style: style)
    }

    /// Gives every cell another text and look than last time.
    private func fill(_ frame: inout Frame) {
        let colors = Style.Color.allCases
        for row in 0..<frame.size.rows {
            for column in 0..<frame.size.columns.rawValue {
                let letter = Character(Unicode.Scalar(UInt8(97 + (row + column + paint) % 26)))
                let style = Style(.bold, color: colors[(row * 7 + column + paint) % colors.count])
                frame.write(String(letter), at: Place(row: row, column: Columns(column)), style: style)
            }
        }
    }

    private func complain(_ text: String) {
        let bytes = Array("\(text)\n".utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }

    private func crash(_ index: Int) {
        complain("last words")
        print([1, 2, 3][index + 3])
    }

    private func haveOtherThreadCall() {
        let event = system_event_open()
        loop.watch(event)
        var thread = pthread_t()
        let argument = UnsafeMutableRawPointer(bitPattern: Int(event))
        pthread_create(
            &thread,
            nil,
            { argument in
                system_event_signal(Int32(Int(bitPattern: argument)))
                return nil
            },
            argument
        )
        pthread_detach(thread)
    }

    private func crashElsewhere() {
        var thread = pthread_t()
        pthread_create(
            &thread,
            nil,
            { _ in
                print([1][Int(getpid())])
                return nil
            },
            nil
        )
        pthread_join(thread, nil)
    }

    private func overflow(_ depth: Int) -> Int { depth == 0 ? 0 : overflow(depth + 1) + 1 }
}
