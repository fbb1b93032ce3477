import Glibc

/// The C library's `wcwidth` in a UTF-8 locale: what ncurses counts with.
///
/// Glibc's module map hides the function behind a feature macro, so it is looked up by name.
struct CLibrary {
    private typealias Width = @convention(c) (Int32) -> Int32
    private let width: Width

    /// Takes the C library as it is; nil without a UTF-8 locale.
    init?() {
        guard setlocale(LC_CTYPE, "C.UTF-8") != nil, let symbol = dlsym(nil, "wcwidth") else { return nil }
        width = unsafeBitCast(symbol, to: Width.self)
    }

    /// The cells of a code point; negative for what is not printable.
    func columns(of scalar: Unicode.Scalar) -> Int { Int(width(Int32(bitPattern: scalar.value))) }

    /// Whether its table is Unicode 14: it knows what came with that version, and not what came with the next.
    var isUnicode14: Bool { columns(of: "\u{1F6DD}") == 2 && columns(of: "\u{1FAE8}") < 0 }
}
