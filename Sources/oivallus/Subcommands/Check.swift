import ArgumentParser
import Localization
import MeetingStore

/// `oivallus check`: whether every file of the store is sound.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every file of the store; without --repair it changes nothing.",
        discussion: """
            Exit 0 when all is sound, 65 when something is not. --repair takes others' permissions away, removes what was left by \
            something that was stopped, merges rescued acts and makes the index anew from the logs (exit 73 when another \
            process holds it); a damaged programme stays as it is, to be taken from a backup.
            """
    )

    @OptionGroup var store: StoreOptions
    @Flag(help: "Print JSON for scripts.") var json = false
    @Flag(help: "Mend what can be mended without touching a word.") var repair = false

    /// A file as `--json` prints it.
    private struct Result: Encodable {
        let file: String
        let sound: Bool
        let setAside: Bool
        let findings: [String]
    }

    func run() throws {
        let workshop = Workshop(store)
        let index = repair ? mend(workshop) : nil
        let checks = workshop.folder.check()
        let results = checks.map { check in
            Result(
                file: check.file,
                sound: check.findings.isEmpty,
                setAside: check.isSetAside,
                findings: check.findings.map { $0.sentence(workshop) }
            )
        }
        if json { try JSONOutput.print(results) } else { tell(results, workshop) }
        if repair, checks.contains(where: { $0.findings.contains(where: \.isDamage) }) {
            Messages.tell(workshop.texts.archive.repair.damagedStay)
        }
        switch index {
        case .failed: throw ExitCode(65)
        case _ where !results.allSatisfy(\.sound): throw ExitCode(65)
        case .busy: throw ExitCode(73)
        case .made, nil: break
        }
    }

    /// Mends what can be mended, and says what that was.
    private func mend(_ workshop: Workshop) -> Repair.Index {
        let texts = workshop.texts.archive.repair
        let done = workshop.folder.repair(search: .of(workshop.environment))
        for file in done.removed { Messages.tell(texts.removed(file)) }
        for file in done.closed { Messages.tell(texts.closed(file)) }
        if done.merged > 0 { Messages.tell(texts.merged(done.merged)) }
        switch done.index {
        case .made(let programmes): Messages.tell(texts.indexed(programmes))
        case .busy: Messages.tell(texts.indexBusy)
        case .failed(let error): Messages.tell(texts.indexFailed(error.sentence(workshop.texts.files)))
        }
        return done.index
    }

    private func tell(_ results: [Result], _ workshop: Workshop) {
        let texts = workshop.texts.program
        for result in results {
            let sound = result.setAside ? workshop.texts.archive.check.setAside(result.file) : texts.sound
            let findings = result.sound ? sound : result.findings.joined(separator: "; ")
            Output.print(["\(result.file): \(findings)"])
        }
        if results.allSatisfy(\.sound) { Messages.tell(texts.allSound) }
    }
}

extension FileCheck.Finding {
    /// The sentence that says it.
    fileprivate func sentence(_ workshop: Workshop) -> String {
        let texts = workshop.texts.program
        let more = workshop.texts.archive.check
        return switch self {
        case .unusable(let error): error.sentence(workshop.texts.files)
        case .damage(let words): texts.damage(words.joined(separator: "; "))
        case .misfits(let count): texts.misfits(count)
        case .otherName(let name): texts.otherName(name)
        case .danglingReferences(let count): texts.dangling(count)
        case .ofAnotherProgramme: more.ofAnotherProgramme
        case .withoutLog: more.withoutLog
        case .leftover: more.leftover
        case .open(let mode, let isFolder): texts.openToOthers(String(mode, radix: 8), isFolder ? "700" : "600")
        case .rescuedActs(let count): texts.rescuedWait(count)
        }
    }

    /// Whether a backup is what helps.
    fileprivate var isDamage: Bool {
        switch self {
        case .damage, .danglingReferences, .unusable(.damaged), .unusable(.foreign): true
        case .unusable, .misfits, .otherName, .ofAnotherProgramme, .withoutLog, .open, .rescuedActs, .leftover: false
        }
    }
}
