import OrderedCollections

extension Meeting {
    /// Destroys the words of an entry and everything that tells whose they were; its kind, number and time stay.
    mutating func eraseText(of id: ID<Entry>, act: ID<Act>) {
        guard entries[id] != nil else { return }
        entries[id]?.eraseWords()
        history.forget(.entry(id))
        history.lastAct[.entry(id)] = act
    }

    /// Destroys who said an entry.
    mutating func eraseSpeaker(of id: ID<Entry>) {
        entries[id]?.eraseSpeaker()
        history.rewriteEntries { entry in
            if entry.id == id { entry.eraseSpeaker() }
        }
    }

    /// Forgets someone: nothing of the meeting points to them any more.
    mutating func forget(_ person: ID<Person>) {
        func withoutPerson(_ entry: inout Entry) {
            if entry.speaker == .person(person) { entry.speaker = nil }
            if entry.owner == .person(person) { entry.owner = nil }
            // A word that was found to be no name tells that somebody's name looks like it.
            entry.keptNames = []
        }
        for index in entries.values.indices { withoutPerson(&entries.values[index]) }
        history.rewriteEntries(withoutPerson)
        attendance[person] = nil
        attendanceMarks[person] = nil
        turns.removeAll { $0 == person }
        history.forget(.attendance(person))
        history.lastAct[.attendance(person)] = nil
        history.forget(.turns)
        history.lastAct[.turns] = nil
    }
}

extension Entry {
    mutating func eraseWords() {
        text = ""
        source = ""
        neutralWording = ""
        themes = []
        links = []
        conflicts = []
        approvedText = nil
        keptNames = []
        due = nil
        isMark = false
        textSeat = seat
        contribution?.eraseWords()
        eraseSpeaker()
        standing = .erased
    }

    mutating func eraseSpeaker() {
        speaker = nil
        owner = nil
    }
}
