import Interchange
import Localization
import MeetingEngine
import OrderedCollections
import SampleMeeting
import TestSupport
import Testing

@Suite struct GarbageTests {
    /// Bytes that a careless hand, a wrong program or a bad disk may make of a file.
    func damaged(_ bytes: [UInt8], by random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.below(4) {
            let place = random.below(bytes.count + 1)
            switch random.below(7) {
            case 0: bytes.insert(UInt8(random.below(256)), at: place)
            case 1: bytes.insert(contentsOf: random.element(pieces).utf8, at: place)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.below(30)))
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.below(200))], at: place)
            case 4: bytes = Array(bytes[..<place])
            case 5: bytes.insert(contentsOf: random.nastyText(count: 6).utf8, at: place)
            default: if place < bytes.count { bytes[place] = UInt8(random.below(256)) }
            }
        }
        return bytes
    }

    let pieces = [
        "\"", "\t", ";", ",", "\n", "\r", "\u{FEFF}", "{", "}", "[", "]", ":", "- ", "\\u0000", "0:99:00", "47:59:59",
        "23:59",
        "id", "text", "block", "PAATOS", "TAUKO", "Aura", "m", "ryhmä", "&a ", "*a", "? ", "!!", "|", ">", "%", "9.4.",
        "1,2,3",
    ]

    /// The beginning of the sample in each of its forms, and a template.
    let seeds: [[UInt8]] = {
        let lines = String(decoding: SampleRow.file, as: UTF8.self).split(separator: "\n").prefix(12)
        let table = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        let csv = table.map { row in row.map { "\"\($0)\"" }.joined(separator: ";") }.joined(separator: "\r\n")
        let json = table.dropFirst().map { row in
            "{" + zip(table[0], row).map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ") + "}"
        }.joined(separator: "\n")
        let template = "title: A\nblocks:\n  - {title: B, minutes: 5, kinds: k t}\n  - title: {fi: C}\n    minutes: 9\n"
        return [lines.joined(separator: "\n"), csv, json, template, ""].map { Array($0.utf8) }
    }()

    @Test func `damaged notes are refused with places, or make a meeting that loses none of them`() throws {
        var random = SeededGenerator(seed: 65)
        var (taken, refused) = (0, 0)
        let empty = try TestProgramme(roster: ["Aura Salo", "Eino"])
        for _ in 0..<200 {
            let file = SourceFile(name: "f", bytes: damaged(random.element(seeds), by: &random))
            do {
                var test = empty
                let notes = try test.read(file)
                for step in notes.plan(ids: &test.ids).steps { try test.act(step.command, at: step.stamp) }
                #expect(try test.meeting.entries.count == notes.count)
                taken += 1
            } catch let errors as InputErrors {
                check(errors.all, in: file)
                refused += 1
            }
        }
        #expect(taken > 20 && refused > 20, "\(taken) taken, \(refused) refused")
    }

    @Test func `damaged rosters, agendas, templates and settings never end the program`() throws {
        var random = SeededGenerator(seed: 66)
        var ids = IDSource(seed: 1)
        for _ in 0..<300 {
            let file = SourceFile(name: "f", bytes: damaged(random.element(seeds), by: &random))
            do { _ = try Roster(file) } catch { check(error.all, in: file) }
            do {
                _ = try AgendaTable(file, ids: &ids, at: WallTime(milliseconds: 0))
            } catch {
                check(error.all, in: file)
            }
            do { _ = try AgendaTemplate(name: "f", yaml: file) } catch { check([error], in: file) }
            check(Configuration.read(file, home: "/").errors, in: file)
        }
    }

    /// Every error has a place within its file.
    func check(_ errors: [InputError], in file: SourceFile) {
        let lines = file.bytes.count { $0 == 0x0A || $0 == 0x0D } + 2
        for error in errors {
            #expect((1...lines).contains(error.position.line), "\(error)")
            #expect((1...file.bytes.count + 2).contains(error.position.column), "\(error)")
            #expect(error.message(in: Texts(.finnish)).hasPrefix("f:\(error.position.line):\(error.position.column): "))
        }
    }
}
