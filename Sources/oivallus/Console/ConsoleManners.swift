/// What a console may do beside drawing its screens and storing what is done.
struct ConsoleManners {
    /// Whether it may start other programs, or stop so that the shell behind it has the terminal.
    let startsPrograms: Bool

    /// The console of whoever owns the store.
    static let own = ConsoleManners(startsPrograms: true)
    /// A seat that may be given to somebody by itself, as over ssh: nothing leads out of it.
    static let confined = ConsoleManners(startsPrograms: false)
}
