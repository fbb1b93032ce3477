/// The words of the list that the expert checks.
public struct CheckListTexts: Sendable {
    /// What the document is.
    public let title: String
    /// The section of what somebody else wrote.
    public let unchecked: String
    /// The section of what the room has not heard.
    public let waiting: String
    /// The section of the rest.
    public let checked: String
    /// The expert has not checked it.
    public let isUnchecked: String
    /// The room has not heard it.
    public let isWaiting: String
    /// Nothing waits for the expert.
    public let allChecked: String
}

extension CheckListTexts {
    static let finnish = CheckListTexts(
        title: "Asiantuntijan tarkistuslista",
        unchecked: "Tarkistettavaksi",
        waiting: "Esittämättä jääneet",
        checked: "Tarkistetut",
        isUnchecked: "asiantuntija ei ole tarkistanut",
        isWaiting: "ei esitetty, ei muistiossa",
        allChecked: "Tarkistettavaa ei ole."
    )
    static let swedish = CheckListTexts(
        title: "Den sakkunnigas kontrollista",
        unchecked: "Att kontrollera",
        waiting: "Inte framfört",
        checked: "Kontrollerat",
        isUnchecked: "inte kontrollerat av den sakkunniga",
        isWaiting: "inte framfört, inte i promemorian",
        allChecked: "Det finns inget att kontrollera."
    )
    static let english = CheckListTexts(
        title: "The expert's list to check",
        unchecked: "To check",
        waiting: "Not raised",
        checked: "Checked",
        isUnchecked: "not checked by the expert",
        isWaiting: "not raised, not in the memo",
        allChecked: "There is nothing to check."
    )
}
