import CSystem
import Glibc
import MeetingEngine

/// A seat's draft file: written at each key, so that a killed console loses none; holding it open is holding the seat.
///
/// Records follow each other and begin again at the front when there is room there, so that the newest whole one is
/// never written over. A `write` that has returned survives the end of the process; the disk has it after the next sync.
struct DraftFile: Sendable {
    /// When records begin again at the front.
    private static let turn: Int64 = 65_536

    let path: String
    let descriptor: Int32
    private(set) var drafts: SeatDrafts
    private var number: UInt64
    /// Where the newest record lies; empty when there is none.
    private var newest: Range<Int64>
    /// How far the file holds anything but zeros.
    private var end: Int64

    /// Opens a seat's file, making it where it is missing, and takes its lock.
    ///
    /// - Returns: nil when another console holds the seat.
    static func take(_ path: String) throws(StoreError) -> DraftFile? {
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
            guard descriptor >= 0 else { throw StoreError(errno: errno, file: path) }
            guard system_lock(descriptor) == 0 else {
                close(descriptor)
                return nil
            }
            // Another may have removed the file between opening and locking it: then the lock is on nothing.
            var opened = stat()
            guard fstat(descriptor, &opened) == 0, UInt64(opened.st_ino) == FileSystem.status(path)?.inode else {
                close(descriptor)
                continue
            }
            return DraftFile(path, descriptor)
        }
    }

    private init(_ path: String, _ descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
        let bytes = DraftFile.contents(descriptor)
        end = bytes.lastIndex { $0 != 0 }.map { Int64($0) + 1 } ?? 0
        // Room for all usual lines, so that a disk that fills up later takes no key away.
        _ = system_reserve(descriptor, DraftFile.turn)
        if let (record, range) = DraftRecord.newest(in: bytes) {
            drafts = record.drafts
            number = record.number
            newest = Int64(range.lowerBound)..<Int64(range.upperBound)
            end = max(end, newest.upperBound)
        } else {
            drafts = SeatDrafts()
            number = 0
            newest = 0..<0
        }
    }

    /// Keeps other drafts from now on; with nothing to keep, all bytes are overwritten.
    mutating func write(_ drafts: SeatDrafts) throws(StoreError) {
        if drafts == self.drafts { return }
        if drafts.isEmpty {
            try put([UInt8](repeating: 0, count: Int(end)), at: 0)
            newest = 0..<0
        } else {
            try add(drafts)
        }
        self.drafts = drafts
    }

    /// Overwrites all that is older than the newest record.
    mutating func wipe() throws(StoreError) {
        let kept = newest
        try put([UInt8](repeating: 0, count: Int(kept.lowerBound)), at: 0)
        try put([UInt8](repeating: 0, count: Int(end - kept.upperBound)), at: kept.upperBound)
    }

    /// Puts what was written on the disk; 0, or the negative number of an error.
    func sync() -> Int32 { system_sync_data(descriptor) }

    /// Gives the seat up.
    func release() { system_unlock(descriptor) }

    private mutating func add(_ drafts: SeatDrafts) throws(StoreError) {
        let bytes = DraftRecord(number: number + 1, drafts: drafts).bytes
        let length = Int64(bytes.count)
        let begin = newest.upperBound >= DraftFile.turn && length <= newest.lowerBound ? 0 : newest.upperBound
        try put(bytes, at: begin)
        number += 1
        newest = begin..<begin + length
        end = max(end, newest.upperBound)
    }

    private func put(_ bytes: [UInt8], at offset: Int64) throws(StoreError) {
        try FileSystem.write(bytes, to: descriptor, at: offset, path: path)
    }

    private static func contents(_ descriptor: Int32) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return [] }
        let size = Int(min(off_t(4 * DraftRecord.largest), status.st_size))
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = pread(descriptor, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
                if read < 0, errno == EINTR { continue }
                if read <= 0 { return }
                count += read
            }
        }
    }
}
