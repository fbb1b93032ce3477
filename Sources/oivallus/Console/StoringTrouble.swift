import MeetingStore

/// The store's word for what stands in its way; the screens have their own, shorter one.
typealias StoringTrouble = StoreTrouble
