import CSystem
import Glibc
import MeetingEngine

/// A store within the store that holds what was here before an import or a restoring took its place.
struct AsideStore {
    let folder: StoreFolder
    /// When it was set aside.
    let since: WallTime
}

extension StoreFolder {
    private static let asidePrefix = "replaced-"
    private static let makingPrefix = ".restoring."

    /// The stores that were set aside, the newest first.
    var asides: [AsideStore] {
        FileSystem.names(in: path)
            .compactMap { name in
                guard name.hasPrefix(StoreFolder.asidePrefix) else { return nil }
                return Int64(name.dropFirst(StoreFolder.asidePrefix.count)).map(WallTime.init(milliseconds:))
            }
            .sorted { $0 > $1 }
            .map { AsideStore(folder: aside(at: $0), since: $0) }
    }

    /// The store in which what is here now is to be kept.
    func aside(at time: WallTime) -> StoreFolder { within("\(StoreFolder.asidePrefix)\(time.milliseconds)") }

    /// A store that this process is making, before it takes the place of what is here.
    var storeInMaking: StoreFolder { within("\(StoreFolder.makingPrefix)\(getpid())") }

    /// A store within this one; nothing is rescued out of it or into it.
    private func within(_ name: String) -> StoreFolder {
        StoreFolder(path: "\(path)/\(name)", rescue: "\(path)/\(name)/rescue")
    }

    /// Gives a store that was made its name among those set aside; its contents change places with what is here then.
    func setAside(_ made: StoreFolder, at now: WallTime) throws(StoreError) -> StoreFolder {
        let aside = aside(at: now)
        let renamed = system_rename_new(made.path, aside.path)
        guard renamed == 0 else { throw StoreError(errno: -renamed, file: aside.path) }
        try FileSystem.syncFolder(path)
        return aside
    }

    /// The stores that a process which has ended left unfinished.
    var abandonedStores: [StoreFolder] {
        FileSystem.names(in: path).filter { name in
            guard name.hasPrefix(StoreFolder.makingPrefix),
                let process = pid_t(name.dropFirst(StoreFolder.makingPrefix.count))
            else { return false }
            return StoreFolder.hasEnded(process)
        }.map(within)
    }

    /// The files of programmes that a process which has ended left unfinished, in the making or in the destroying.
    var abandonedFiles: [String] {
        FileSystem.names(in: programmes).filter { name in
            // .NAME.PROCESS.NUMBER.unfinished
            let parts = name.split(separator: ".")
            guard name.hasPrefix("."), parts.count >= 4, let process = pid_t(parts[parts.count - 3]),
                ["unfinished", "unfinished-journal"].contains(parts[parts.count - 1])
            else { return false }
            return StoreFolder.hasEnded(process)
        }.sorted().map { "\(programmes)/\($0)" }
    }

    /// Whether a process is no more, or is this one.
    private static func hasEnded(_ process: pid_t) -> Bool {
        process == getpid() || kill(process, 0) != 0 && errno == ESRCH
    }

    /// Overwrites and removes a store that is not in use, with all that is in it.
    func removeWhole() {
        for folder in [programmes, drafts] {
            for name in FileSystem.names(in: folder) { try? FileSystem.destroy("\(folder)/\(name)") }
            rmdir(folder)
        }
        rmdir(path)
    }
}
