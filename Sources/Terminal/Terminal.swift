import CSystem
import CTerminal
import Glibc
public import Screens
import TextLayout

/// The terminal while the screen is ours: raw input, a second screen, a neutral title, frames drawn with one write each.
///
/// A process has one at a time, on its standard input and output. Whatever the way out (`close`, `exit`, the end of its last
/// reference, a crash), the terminal is given back as it was found; only SIGKILL leaves it as it is (`reset` helps).
/// Not for several threads: the loop owns it.
public final class Terminal {
    /// The size of the screen.
    public private(set) var size: Size
    /// What the user should be told once.
    public let notices: [TerminalNotice]
    /// Whether colours are drawn.
    public var hasColors: Bool { renderer.hasColors }
    /// How much has gone to the terminal.
    public var traffic: Traffic { output.traffic }

    let descriptor: Int32
    private var output: TerminalOutput
    private let description: TerminalDescription
    private let renderer: Renderer
    private let trace: FrameTrace?
    private var latest: Frame?
    private var isClosed = false

    /// Takes the screen.
    ///
    /// - Throws: why there can be no full screen; the terminal is then as it was.
    public init(_ options: TerminalOptions) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        let locale = locale_prepare()
        guard locale >= 0 else { throw .noUnicode }
        let (description, notice) = try TerminalDescription.find(options.type, title: options.title)
        let size = Self.size(of: STDOUT_FILENO)
        let usesASCII =
            switch options.signs {
            case .automatic: locale > 0 || description.lacksSigns
            case .unicode: false
            case .ascii: true
            }
        guard
            let renderer = Renderer(
                type: description.type,
                size: size,
                colors: options.usesColors,
                usesASCII: usesASCII
            )
        else { throw .cannotMoveCursor(type: description.type) }
        self.description = description
        self.renderer = renderer
        self.size = size
        notices = [notice, locale > 0 ? .localeIsNotUnicode : nil].compactMap(\.self)
        descriptor = Self.openAnew()
        output = TerminalOutput(descriptor: descriptor)
        trace = options.traceFile.flatMap(FrameTrace.init(path:))
        // From here on all is set: what fails is undone by `deinit`.
        try Self.check(guard_remember(descriptor), "tcgetattr")
        try Self.check(
            description.farewell.withUnsafeBufferPointer { guard_set_farewell($0.baseAddress, $0.count) },
            "farewell"
        )
        guard_install(options.keepsCrashHandlers)
        try Self.check(enter(), "tcsetattr")
    }

    deinit { close() }

    /// Gives the terminal back for good; a second call does nothing.
    public func close() {
        guard !isClosed else { return }
        isClosed = true
        leave()
        trace?.end()
        if descriptor > STDERR_FILENO { Glibc.close(descriptor) }
    }

    /// Draws a frame; what the terminal shows already costs nothing, and the whole frame is one write(2).
    ///
    /// More than the kernel has room for (64 KiB, a large window in many colours) goes on when the terminal has read, and a
    /// terminal that takes no bytes at the moment gets the newest frame once it does: drawing never waits.
    public func draw(_ frame: Frame) {
        latest = frame
        guard guard_is_entered(), !output.isBehind else { return }
        let bytes = renderer.bytes(for: frame)
        guard !bytes.isEmpty else { return }
        output.send(frame: bytes)
        if !output.isBehind { trace?.note(output.traffic) }
    }

    /// Draws the next frame whole, whatever the terminal shows: another program may have written over it (Ctrl-L).
    public func redraw() { renderer.forget() }
}

/// What the event loop does with the terminal.
extension Terminal {
    /// Whether the terminal has not taken all that was drawn.
    var isBehind: Bool { output.isBehind }

    /// Goes on drawing, now that the terminal takes bytes again.
    func catchUp() {
        output.flush()
        guard !output.isBehind else { return }
        trace?.note(output.traffic)
        if let latest { draw(latest) }
    }

    /// Reads the size anew; gives it when it has changed.
    func takeSize() -> Size? {
        let now = Self.size(of: descriptor)
        guard now != size else { return nil }
        size = now
        renderer.resize(now)
        return now
    }

    /// Makes the screen ours with its modes, second screen and title; the next frame is drawn whole.
    @discardableResult
    func enter() -> Int32 {
        let problem = guard_enter()
        guard problem == 0 else { return problem }
        _ = guard_capture_errors()
        renderer.forget()
        output.send(description.greeting)
        return 0
    }

    /// Takes the screen again after the program was stopped without a word (SIGSTOP).
    ///
    /// Giving it back first keeps what is saved in the terminal (the title, the first screen) saved once.
    func reclaim() {
        leave()
        enter()
    }

    /// Gives the screen back; what went to standard error meanwhile comes out now.
    func leave() {
        output.discard()
        _ = guard_leave()
        var errors = [UInt8](repeating: 0, count: 8192)
        let length = errors.withUnsafeMutableBufferPointer { guard_release_errors($0.baseAddress, $0.count) }
        let lines = errors.prefix(length).split(separator: 0x0A)
        for line in lines {
            var text = safeText(String(decoding: line, as: UTF8.self)) + "\n"
            _ = text.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        }
    }
}

extension Terminal {
    private static func check(_ result: Int32, _ call: String) throws(TerminalError) {
        if result < 0 { throw .system(call: call, number: -result) }
    }

    private static func size(of descriptor: Int32) -> Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        // Serial lines know no size: what terminals had before windows.
        guard system_terminal_size(descriptor, &rows, &columns) == 0, rows > 0, columns > 0 else {
            return Size(rows: 24, columns: 80)
        }
        return Size(rows: Int(rows), columns: Columns(Int(columns)))
    }

    /// The terminal opened once more: non-blocking for us alone, and not for the shell that shares standard input.
    private static func openAnew() -> Int32 {
        var name = [CChar](repeating: 0, count: 256)
        let flags = O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC
        if ttyname_r(STDIN_FILENO, &name, name.count) == 0 {
            let descriptor = open(name, flags)
            if descriptor >= 0 { return descriptor }
        }
        let descriptor = open("/dev/tty", flags)
        return descriptor >= 0 ? descriptor : STDIN_FILENO
    }
}
