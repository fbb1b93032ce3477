import MeetingEngine
import OrderedCollections
import Screens

/// Finds names in what the whole room sees; made anew only when the people have changed.
struct RoomNames {
    private var finder: NameFinder?
    private var people = People()
    private var roster: OrderedDictionary<ID<Person>, Person> = [:]

    /// What finds the names of a programme's people.
    mutating func finder(of programme: Programme, _ people: People) -> NameFinder {
        if let finder, self.people == people, roster == programme.roster { return finder }
        (self.people, roster) = (people, programme.roster)
        let finder = NameFinder(programme, people)
        self.finder = finder
        return finder
    }
}
