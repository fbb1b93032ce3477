import TerminalHarness
import Testing

/// Checks that a terminal was given back as it was found.
func expectGivenBack(_ program: ProgramInTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(program.modes == program.modesBefore, "stty", sourceLocation: sourceLocation)
    #expect(!program.screen.isAlternate, "the first screen", sourceLocation: sourceLocation)
    #expect(program.screen.cursorIsVisible, "the cursor", sourceLocation: sourceLocation)
    #expect(program.mode(2004) == false, "pastes", sourceLocation: sourceLocation)
    #expect(program.screen.bells == 0, "no bell", sourceLocation: sourceLocation)
}
