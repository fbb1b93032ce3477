import ArgumentParser
import Testing

@testable import oivallus

@Suite struct ManualPageTests {
    @Test func `text is text, whatever it begins with`() {
        var page = ManualPage(name: "x", summary: "y", version: "1")
        page.paragraph(".c a claim\n'quoted'\nback\\slash and ^Z and --store")
        #expect(
            page.roff.hasSuffix(
                """
                .PP
                \\&.c a claim
                \\&\\(aqquoted\\(aq
                back\\eslash and \\(haZ and \\-\\-store

                """
            )
        )
    }

    @Test func `the name and its summary are as apropos reads them`() {
        let page = ManualPage(name: "oivallus", summary: "lead a meeting", version: "1.0")
        #expect(
            page.roff == """
                .TH "OIVALLUS" "1" "" "1.0" ""
                .SH "NAME"
                oivallus \\- lead a meeting

                """
        )
    }

    @Test func `quotation marks do not end a title`() {
        var page = ManualPage(name: "x", summary: "y", version: "1")
        page.subsection("the \"live\" screen")
        #expect(page.roff.hasSuffix(".SS \"the \\(dqlive\\(dq screen\"\n"))
    }

    @Test func `every shown command and every key is in the manual`() {
        let page = ManualPage.oivallus(
            root: Root.self,
            keys: [("F2", "next block")],
            line: [(".c", "a claim")],
            expert: [("x", "correct")],
            version: "1"
        )
        #expect(page.roff.contains(".SS \"oivallus shown\"\n"))
        #expect(page.roff.contains("OVERVIEW: What it does"))
        #expect(!page.roff.contains("concealed"))
        #expect(page.roff.contains("\\fBF2\\fR\nnext block\n"))
        #expect(page.roff.contains("\\fB\\&.c\\fR\na claim\n"))
    }

    private struct Root: ParsableCommand {
        static let configuration = CommandConfiguration(subcommands: [Shown.self, Concealed.self])
    }

    private struct Shown: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What it does")
    }

    private struct Concealed: ParsableCommand {
        static let configuration = CommandConfiguration(shouldDisplay: false)
    }
}
