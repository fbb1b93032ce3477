import Glibc
import MeetingEngine
import MeetingStore

extension StoreProbe {
    /// Carries one archive in or out and ends; the seed is the time, in milliseconds.
    static func archive(_ arguments: [String]) {
        let folder = StoreFolder(path: arguments[1], rescue: arguments[2])
        let (command, file) = (arguments[5], arguments[6])
        let now = WallTime(milliseconds: Int64(arguments[4]) ?? 0)
        do {
            switch command {
            case "import": _ = try folder.takeIn(from: file, withPeople: true, at: now)
            case "replace": _ = try folder.takeIn(from: file, withPeople: true, replacing: true, at: now)
            case "restore": _ = try folder.restore(from: file, withPeople: true, replacing: true, at: now)
            case "backup": _ = try folder.backUp(to: file, withPeople: true, at: now)
            default: exit(64)
            }
        } catch {
            say("error \(error)")
            exit(1)
        }
    }
}
