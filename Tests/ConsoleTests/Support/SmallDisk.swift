import FoundationEssentials
import Glibc
import TerminalHarness

/// A disk of some hundred kibibytes in memory, mounted as long as it is held; only root can make one.
final class SmallDisk {
    /// Whether this user and this machine can make one: a container's root often cannot.
    static let isPossible = geteuid() == 0 && (try? SmallDisk(kibibytes: 64)) != nil

    /// Where it is mounted.
    let path: String

    /// What `init` throws.
    struct CannotMount: Error {
        let errors: String
    }

    init(kibibytes: Int) throws {
        var template = Array("/tmp/oivallus-disk-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw CannotMount(errors: "mkdtemp: \(errno)") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let mount = try FinishedProgram(
            ["/bin/mount", "-t", "tmpfs", "-o", "size=\(kibibytes)k,mode=700", "oivallus-test", path],
            environment: [:]
        )
        guard mount.status == 0 else {
            rmdir(path)
            throw CannotMount(errors: mount.errors)
        }
    }

    deinit {
        _ = try? FinishedProgram(["/bin/umount", "--lazy", path], environment: [:])
        rmdir(path)
    }

    /// Takes all room that is left.
    func fill() throws {
        let file = open("\(path)/filler", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, mode_t(0o600))
        guard file >= 0 else { return }
        defer { close(file) }
        let block = [UInt8](repeating: 0x2E, count: 4096)
        while write(file, block, block.count) > 0 {}
    }

    /// Gives the room back.
    func empty() { unlink("\(path)/filler") }
}
