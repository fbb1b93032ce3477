import Glibc
import TerminalHarness
import Testing

/// Readers that stop reading, and readers that never begin.
@Suite struct PipeTests {
    @Test(arguments: ["log neuvottelu/2", "memo neuvottelu/2", "meeting show neuvottelu/2 --json"])
    func `a reader that has had enough ends the command quietly`(command: String) throws {
        let home = try Home.withSample()
        let finished = try home.shell("{ \"$OIVALLUS\" \(command); echo \"ended $?\" >&2; } | head -n 1")
        #expect(finished.lines.count == 1)
        #expect(finished.errors == "ended 0\n")
    }

    @Test func `a reader that is gone before the first byte ends the command quietly too`() throws {
        let home = try Home.withSample()
        // The reader ends at once; the writer starts when that is so.
        let finished = try home.shell(
            "mkfifo p; { : <p; echo gone >done; } & { exec 3>p; wait; \"$OIVALLUS\" log neuvottelu/2 >&3; echo \"ended $?\"; }"
        )
        #expect(finished.output == "ended 0\n")
        #expect(finished.errors.isEmpty)
    }

    @Test func `a reader that never reads holds nobody up`() throws {
        let home = try Home.withSample()
        try home.write(
            "kind\ttext\n" + String(repeating: "k\tKokemus, josta tulee pitkä rivi lokiin\n", count: 400),
            to: "many.tsv"
        )
        try #require(try home.run("capture", "neuvottelu/3", "--from", "many.tsv").status == 0)
        // The log is longer than a pipe holds, so the command waits for its reader, which never reads; meanwhile others write.
        let finished = try home.shell(
            """
            mkfifo p
            "$OIVALLUS" log neuvottelu/3 >p &
            exec 3<p
            dd bs=1 count=1 <&3 2>/dev/null >/dev/null
            "$OIVALLUS" meeting move neuvottelu/3 --theme Meanwhile; echo $?
            "$OIVALLUS" programme edit neuvottelu --title Meanwhile; echo $?
            kill -0 $! && echo waiting
            exec 3<&-
            wait $!; echo $?
            """
        )
        #expect(finished.output == "0\n0\nwaiting\n0\n")
    }
}
