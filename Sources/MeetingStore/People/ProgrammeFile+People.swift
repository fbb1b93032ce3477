import GRDB
import MeetingEngine

extension ProgrammeFile {
    /// Changes names and contacts; durable when this returns.
    ///
    /// - Throws: why they could not be stored.
    public func changePeople(_ changes: [PeopleChange]) throws(StoreError) {
        if changes.isEmpty { return }
        guard use == .writing else { throw .readOnly(file: path) }
        if peopleTrouble?.passes == true { openPeople() }
        if let peopleTrouble { throw peopleTrouble }
        let file: PeopleFile
        if let open = peopleFile {
            file = open
        } else {
            file = try makeOrOpenPeople()
            peopleFile = file
        }
        try file.store(changes)
        for change in changes { people.apply(change) }
        untold.hasPeople = true
    }

    /// Opens the people file when the programme is opened; names that an import was stopped over follow their log now.
    func openPeopleFirst() {
        if peopleFile == nil { openPeople() }
        guard peopleFile == nil, let waiting = folder.waitingPeople(of: name, identity) else { return }
        switch use {
        case .reading: openPeople(at: waiting)
        case .writing:
            // Should it fail, they wait for the next opening.
            try? folder.settlePeople(of: name, identity)
            openPeople()
        }
    }

    /// Opens the people file, when there is one; a programme is usable without it.
    private func openPeople() { openPeople(at: folder.peopleFile(name)) }

    private func openPeople(at path: String) {
        guard FileSystem.status(path) != nil else {
            peopleTrouble = nil
            return
        }
        do {
            let file = try PeopleFile(opening: path, of: identity, for: use)
            people = try file.readChanged() ?? People()
            peopleFile = file
            peopleTrouble = nil
        } catch {
            peopleTrouble = error
        }
    }

    /// Reads the people file when another seat has changed it.
    func refreshPeople() throws(StoreError) {
        let before = people
        if let peopleFile {
            people = try peopleFile.readChanged() ?? people
        } else if peopleTrouble?.passes ?? true {
            openPeople()
        }
        if people != before { untold.hasPeople = true }
    }

    private func makeOrOpenPeople() throws(StoreError) -> PeopleFile {
        let path = folder.peopleFile(name)
        do {
            return try PeopleFile(making: path, of: identity)
        } catch .exists {
            return try PeopleFile(opening: path, of: identity, for: use)
        }
    }
}

extension StoreError {
    /// Whether trying again may help.
    fileprivate var passes: Bool {
        switch self {
        case .locked, .diskFull: true
        case .missing, .exists, .badName, .notAFile, .foreign, .newer, .damaged, .readOnly, .forbidden, .inUse,
            .cannotWrite, .failed:
            false
        }
    }
}
