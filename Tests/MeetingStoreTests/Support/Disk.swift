import FaultyDisk
import GRDB

/// The disk below one test store's folder, to be counted and broken.
struct Disk {
    private let watch: Int32

    /// Watches the files whose path begins so; before they are opened.
    init(_ prefix: String) {
        faulty_disk_install()
        watch = faulty_disk_watch(prefix)
    }

    /// How many syncs there have been.
    var syncs: Int64 { faulty_disk_count(watch, FAULTY_SYNC) }

    /// Makes requests fail from the given one on, so many times, or for ever.
    func fail(_ operation: faulty_operation, from: Int64 = 1, times: Int64 = -1, _ code: ResultCode) {
        faulty_disk_fail(watch, operation, from, times, code.rawValue)
    }

    /// Mends everything.
    func mend() { faulty_disk_mend(watch) }
}
