import Screens
import Terminal

/// Any bytes become keys, the same ones however they are cut, without a control character among the text, and silence
/// always settles what is left.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKeyDecoder(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let now = ContinuousClock.now

    var whole = KeyDecoder()
    let keys = whole.decode(bytes, at: now)
    for case .character(let character) in keys {
        precondition(
            character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) },
            "a control character came out as text"
        )
    }

    var pieces = KeyDecoder()
    var others: [Key] = []
    let step = 1 + Int(bytes.first ?? 0) % 7
    for begin in stride(from: 0, to: count, by: step) {
        others += pieces.decode(bytes[begin..<min(begin + step, count)], at: now)
    }
    precondition(others == keys, "the keys depend on how the bytes are cut")

    _ = whole.expire(at: now.advanced(by: .seconds(2)))
    precondition(whole.pendingDeadline == nil, "something waits for ever")
    precondition(whole.decode([0x61], at: now) == [.character("a")], "a letter is no letter after a silence")
    return 0
}
