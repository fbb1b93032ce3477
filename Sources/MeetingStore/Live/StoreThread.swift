import CSystem
import Glibc
import Synchronization

/// A thread of the system that runs one function and can be waited for; signals go to the others.
final class StoreThread: Sendable {
    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let thread: Mutex<pthread_t?>

    /// Starts the function on a thread of its own.
    init(_ run: @escaping @Sendable () -> Void) throws(StoreError) {
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        _ = system_signal_block(&all, &before)
        defer { _ = system_signal_set_mask(&before) }
        var thread = pthread_t()
        let body = Unmanaged.passRetained(Body(run))
        let code = pthread_create(&thread, nil, StoreThread.begin, body.toOpaque())
        guard code == 0 else {
            body.release()
            throw .cannotWrite(file: "thread", code: code)
        }
        self.thread = Mutex(thread)
    }

    /// Waits until the function has ended; at once when that was waited for before.
    func join() {
        let waiting = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        if let waiting { pthread_join(waiting, nil) }
    }

    private static let begin: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
        guard let pointer else { return nil }
        Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
    }
}
