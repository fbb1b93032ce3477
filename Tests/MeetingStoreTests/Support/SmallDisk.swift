import Foundation
import Glibc

/// A disk of a few megabytes, held in memory: for filling it up.
final class SmallDisk {
    let path: String

    init(megabytes: Int) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "oivallus-disk-\(UUID())").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m") == 0 else {
            throw TestProblem.unexpected("mount: \(errno)")
        }
    }

    deinit {
        umount2(path, 2)
        rmdir(path)
    }

    /// Fills what is left; the path of the file that did.
    func fill() throws -> String {
        let filler = "\(path)/filler"
        let descriptor = open(filler, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        let block = [UInt8](repeating: 7, count: 4096)
        while write(descriptor, block, block.count) > 0 {}
        return filler
    }
}

/// Programs of the machine that some tests need.
enum Tool {
    static func isThere(_ name: String) -> Bool {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return folders.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
    }
}
