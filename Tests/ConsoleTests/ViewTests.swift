import TerminalHarness
import Testing

/// The public view beside the facilitator's console, in the real program.
@Suite struct ViewTests {
    @Test func `the room sees the plan and the ground rules, no entry and no name, and the view keeps nothing`() throws
    {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let live = try home.live()
        try live.start()
        let view = try home.open("view")
        try view.expect("Aikataulu")
        try live.save(".g Mitä täällä sanotaan, jää tänne")
        try live.save(".g Auralta kysytään ensin")
        try live.save(".t,aura Kiire vaivaa kaikkia")
        try view.expect("the rule") { $0.shows("• Mitä täällä sanotaan, jää tänne") }
        try view.expect("Yhtä ei näytetä: siinä on nimi.")
        try live.command("goto 2")
        try view.expect("the next part") { screen in
            screen.rows.contains { $0.contains("▶") && $0.contains("Välitehtävien purku") && $0.hasSuffix("25 min") }
        }
        try live.save(".w Kaksi asiaa nousi esiin")
        try live.save(".o Kahvi auttaa kaikkia aina")
        #expect(!view.screen.shows("Kaksi asiaa"))
        try live.command("show summary")
        try view.expect("the summary") { $0.shows("Kaksi asiaa nousi esiin") && !$0.shows("Aikataulu") }
        try live.command("show insights")
        try view.expect("the insight") { $0.shows("• Kahvi auttaa kaikkia aina") && !$0.shows("Kaksi asiaa") }
        try live.command("show blank")
        try view.expect("nothing but the clock") { !$0.shows("Kahvi") && $0.shows("klo ") }
        try live.command("show agenda")
        try view.expect("Aikataulu")
        #expect(!view.screen.shows("Kiire") && !view.screen.shows("Aura"))
        #expect(try home.files { $0.contains("view") || $0.contains("command") }.isEmpty)
        view.send("q")
        #expect(try view.expectEnd() == .exited(0))
        expectGivenBack(view)
    }
}
