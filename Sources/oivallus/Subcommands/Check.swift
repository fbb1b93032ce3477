import ArgumentParser
import Localization
import MeetingStore

/// `oivallus check`: whether every file of the store is sound.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every file of the store; without --repair it changes nothing.",
        discussion: """
            Exit 0 when all is sound, 65 when something is not. --repair takes others' permissions away, merges rescued acts and \
            makes the index anew from the logs; a damaged programme stays as it is, to be taken from a backup.
            """
    )

    @OptionGroup var store: StoreOptions
    @Flag(help: "Print JSON for scripts.") var json = false
    @Flag(help: "Mend what can be mended without touching a word.") var repair = false

    /// A file as `--json` prints it.
    private struct Result: Encodable {
        let file: String
        let sound: Bool
        let findings: [String]
    }

    func run() throws {
        let workshop = Workshop(store)
        if repair { try mend(workshop) }
        let checks = workshop.folder.check()
        let results = checks.map { check in
            Result(
                file: check.file,
                sound: check.findings.isEmpty,
                findings: check.findings.map { $0.sentence(workshop) }
            )
        }
        if json { try JSONOutput.print(results) } else { tell(results, workshop) }
        if results.allSatisfy(\.sound) { return }
        if repair { Messages.tell(workshop.texts.archive.repair.damagedStay) }
        throw ExitCode(65)
    }

    /// Mends what can be mended, and says what that was.
    private func mend(_ workshop: Workshop) throws(Failure) {
        let texts = workshop.texts.archive.repair
        let done = try workshop.translating { () throws(StoreError) in
            try workshop.folder.repair(search: .of(workshop.environment))
        }
        for file in done.closed { Messages.tell(texts.closed(file)) }
        if done.merged > 0 { Messages.tell(texts.merged(done.merged)) }
        Messages.tell(done.indexed.map(texts.indexed) ?? texts.indexBusy)
    }

    private func tell(_ results: [Result], _ workshop: Workshop) {
        let texts = workshop.texts.program
        for result in results {
            let findings = result.sound ? texts.sound : result.findings.joined(separator: "; ")
            Output.print(["\(result.file): \(findings)"])
        }
        if results.allSatisfy(\.sound) { Messages.tell(texts.allSound) }
    }
}

extension FileCheck.Finding {
    /// The sentence that says it.
    fileprivate func sentence(_ workshop: Workshop) -> String {
        let texts = workshop.texts.program
        return switch self {
        case .unusable(let error): error.sentence(workshop.texts.files)
        case .damage(let words): texts.damage(words.joined(separator: "; "))
        case .misfits(let count): texts.misfits(count)
        case .otherName(let name): texts.otherName(name)
        case .danglingReferences(let count): texts.dangling(count)
        case .open(let mode): texts.openToOthers(String(mode, radix: 8))
        case .rescuedActs(let count): texts.rescuedWait(count)
        }
    }
}
