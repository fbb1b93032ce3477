/// The columns of a roster.
///
/// The first three names are Finnish, Swedish and English.
enum RosterColumn: TableColumn {
    case name, givenName, familyName, contact, email, phone, role

    /// The English one, which the documentation uses too.
    var canonicalName: String { names[2] }

    var names: [String] {
        switch self {
        case .name: ["nimi", "namn", "name", "osallistuja", "deltagare", "participant"]
        case .givenName: ["etunimi", "förnamn", "first name", "given name"]
        case .familyName: ["sukunimi", "efternamn", "last name", "family name", "surname"]
        case .contact: ["yhteystieto", "kontakt", "contact", "yhteystiedot", "kontaktuppgifter", "contacts"]
        case .email: ["sähköposti", "e-post", "email", "sähköpostiosoite", "e-postadress", "email address", "mail"]
        case .phone: ["puhelin", "telefon", "phone", "puhelinnumero", "telefonnummer", "phone number", "mobile"]
        case .role: ["rooli", "roll", "role", "tehtävä", "uppdrag"]
        }
    }
}
