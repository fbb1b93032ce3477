// MARK: The expert's own list

extension InterchangeTexts {
    /// A list is brought into a meeting that has not been held.
    public func listTooEarly(_ meeting: String) -> String {
        pick(
            "Tapaamista \(meeting) ei ole pidetty. Tuo ensin sen kirjaukset, sitten asiantuntijan lista.",
            "Träffen \(meeting) har inte hållits. För först in dess anteckningar, sedan expertens lista.",
            "The meeting \(meeting) has not been held. Bring its notes first, then the expert's list."
        )
    }
    /// A correction went to the claim of its minutes.
    public func listTied(line: Int, claim: Int) -> String {
        pick(
            "Rivi \(line): oikaisu liitettiin käsitykseen >\(claim).",
            "Rad \(line): rättelsen fogades till uppfattningen >\(claim).",
            "Line \(line): the correction was linked to the claim >\(claim)."
        )
    }
    /// There is no claim that a correction could be of.
    public func listAlone(line: Int) -> String {
        pick(
            "Rivi \(line): ajalta ei löytynyt käsitystä, joten oikaisu jäi omaksi kirjauksekseen.",
            "Rad \(line): ingen uppfattning fanns från tiden, så rättelsen blev en egen anteckning.",
            "Line \(line): no claim of that time was found, so the correction stands on its own."
        )
    }
    /// The minutes have a line already; it counts as checked now.
    public func listConfirmed(line: Int, entry: Int) -> String {
        pick(
            "Rivi \(line): on jo kirjattu (>\(entry)), kuitattiin tarkistetuksi.",
            "Rad \(line): finns redan (>\(entry)), kvitterades som granskad.",
            "Line \(line): is there already (>\(entry)) and was ticked as checked."
        )
    }
    /// The minutes have a line already.
    public func listKnown(line: Int, entry: Int) -> String {
        pick(
            "Rivi \(line): on jo kirjattu (>\(entry)).",
            "Rad \(line): finns redan (>\(entry)).",
            "Line \(line): is there already (>\(entry))."
        )
    }
    /// A line is of a time off the record.
    public func listOffRecord(line: Int) -> String {
        pick(
            "Rivi \(line): ajalta, jolta ei kirjata; jätettiin pois.",
            "Rad \(line): från en tid som inte antecknas; lämnades bort.",
            "Line \(line): of a time off the record; it was left out."
        )
    }
}
