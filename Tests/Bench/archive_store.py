"""A store of many years: programmes with their meetings and entries, in realistic Finnish, the same for the same seed.

The files are written as the product writes them (Documentation/Storage.md), but in bulk: three million entries through the
product's own transactions would take hours. `oivallus check` finds them sound.
"""
import datetime
import hashlib
import json
import multiprocessing
import os
import random
import sqlite3
import time

APPLICATION = 0x4F697661
# Ten years that end before the product's own dates begin to matter.
FIRST_DAY = datetime.date(2016, 1, 11)
YEARS = 10

MODIFIERS = """luottamus työ työsuojelu neuvottelu järjestö ammatti liitto palkka yhteistoiminta esihenkilö henkilöstö jäsen
tiedotus kokous sopimus vuoro etätyö kehitys palaute ryhmä verkosto koulutus toimisto tuotanto hallinto asiakas projekti kunta
sairaala opetus rakennus kuljetus kauppa ravintola siivous vartiointi teollisuus energia paperi metalli kemian elintarvike puu
posti rautatie satama lento hoiva sosiaali varhais nuoriso kirjasto liikunta kulttuuri""".split()
HEADS = [line.split() for line in """
mies miehen miestä miehelle miehessä miehiä miehillä miehet
valtuutettu valtuutetun valtuutettua valtuutetulle valtuutetussa valtuutettuja valtuutetuilla valtuutetut
ilmapiiri ilmapiirin ilmapiiriä ilmapiirille ilmapiirissä ilmapiirejä ilmapiireillä ilmapiirit
aika ajan aikaa ajalle ajassa aikoja ajoilla ajat
paikka paikan paikkaa paikalle paikassa paikkoja paikoilla paikat
sopimus sopimuksen sopimusta sopimukselle sopimuksessa sopimuksia sopimuksilla sopimukset
kokous kokouksen kokousta kokoukselle kokouksessa kokouksia kokouksilla kokoukset
neuvottelu neuvottelun neuvottelua neuvottelulle neuvottelussa neuvotteluja neuvotteluilla neuvottelut
suhde suhteen suhdetta suhteelle suhteessa suhteita suhteilla suhteet
kulttuuri kulttuurin kulttuuria kulttuurille kulttuurissa kulttuureja kulttuureilla kulttuurit
johto johdon johtoa johdolle johdossa johtoja johdoilla johdot
vastuu vastuun vastuuta vastuulle vastuussa vastuita vastuilla vastuut
ryhmä ryhmän ryhmää ryhmälle ryhmässä ryhmiä ryhmillä ryhmät
toiminta toiminnan toimintaa toiminnalle toiminnassa toimintoja toiminnoilla toiminnat
kysely kyselyn kyselyä kyselylle kyselyssä kyselyjä kyselyillä kyselyt
muutos muutoksen muutosta muutokselle muutoksessa muutoksia muutoksilla muutokset
tieto tiedon tietoa tiedolle tiedossa tietoja tiedoilla tiedot
käytäntö käytännön käytäntöä käytännölle käytännössä käytäntöjä käytännöillä käytännöt
suunnitelma suunnitelman suunnitelmaa suunnitelmalle suunnitelmassa suunnitelmia suunnitelmilla suunnitelmat
päivä päivän päivää päivälle päivässä päiviä päivillä päivät
""".strip().splitlines()]
OPENINGS = """Meillä|Toisella työpaikalla|Viime syksynä|Kevään aikana|Aluksi|Käytännössä|Nyt|Usein|Pienessä yksikössä|Vuorotyössä|
Etäpäivinä|Kun johto vaihtui,|Kolmen kuukauden jälkeen|Liiton koulutuksen jälkeen|Pääluottamusmiehen mukaan|Ryhmässä todettiin, että|
Kokouksen lopussa|Ennen lomia|Muutosneuvotteluissa|Kahvitauolla|Ilman muistiota|Uuden esihenkilön kanssa|Keskusteltiin siitä, miten|
Kukaan ei ole kertonut, että|Harva uskaltaa sanoa, että|Yhdessä huomattiin, että""".replace("\n", "").split("|")
PREDICATES = """jäi käsittelemättä|on hoidettu hyvin|vaatii enemmän aikaa|on siirretty seuraavaan kertaan|herätti paljon kysymyksiä|
otettiin puheeksi heti|kirjattiin vasta jälkeenpäin|ei etene ilman päätöstä|auttoi ymmärtämään toisen kantaa|lisäsi luottamusta|
vei voimat koko viikoksi|toimi, kun asiasta sovittiin etukäteen|unohtui kiireessä|pitäisi sopia kirjallisesti|perustui väärään oletukseen|
rauhoittui, kun pidettiin tauko|jaettiin kaikille samaan aikaan|palautui esihenkilön ratkaistavaksi|kaatui yhteen lauseeseen|
parani huomattavasti|aiheutti riitaa vuorojen välillä|on sovittu paikallisesti|tuli yllätyksenä|sai uuden muodon|ei koske määräaikaisia|
käydään läpi kuukausittain""".replace("\n", "").split("|")
REASONS = """koska aikaa varattiin liian vähän|vaikka siitä oli puhuttu monta kertaa|kun kaikki kuulivat saman asian|jos osapuolet valmistautuvat|
ja siitä jäi huono maku|eikä kukaan ottanut vastuuta|mutta luottamus palautui vähitellen|sillä roolit olivat epäselvät|
ja lopulta löytyi kolmas vaihtoehto|kun kokoukseen tuli kolmas henkilö|jotta palautuminen onnistuu|niin kuin laki edellyttää|
eikä muutoksesta tiedotettu|ja jäsenet odottavat vastausta|kunhan muistio tehdään heti|vaikka tunteet kävivät kuumina""".replace("\n", "").split("|")
THEMES = """luottamus ilmapiiri tiedonkulku palautuminen työaika esihenkilö yhteistoiminta jaksaminen rooli kokouskäytännöt perehdytys palaute
etätyö jäsenhankinta työsuojelu sopiminen kiire arvostus""".split()
SOURCES = ["TTurvL 28 §", "YTL 4 luku", "TES 12 §", "TSL 2 luku 1 §", "Laki 1333/2021", "liiton ohje 3/2024"]
CLIENTS = ["Esimerkkiliitto ry", "Mallijärjestö ry", "Rakennusalan yhdistys", "Hoivan ammattilaiset ry", "Paperityön liitto",
           "Opetusalan yhdistys", "Kuljetuksen väki ry", "Kuntien toimihenkilöt", "Kaupan alan malliliitto"]
PLACES = ["Tampere", "Turku", "Helsinki", "Oulu", "Jyväskylä", "Kuopio", "Vaasa", "etäyhteys"]
BLOCKS = [("Avaus", 10, "", "k"), ("Tilanteen erittely", 40, "ERITTELY", "tcy"), ("Kokemusten vertailu", 45, "KOKEMUKSET", "kv"),
          ("Tauko", 15, "TAUKO", ""), ("Ratkaisujen punninta", 40, "RATKAISUT", "rh"), ("Oivallukset ja välitehtävät", 25, "OIVALLUKSET", "os"),
          ("Lopetus", 5, "", "y")]
# Letters of kinds, by how often they come in a meeting.
KINDS = "tttttttkkkkkkkkvvvrrrryyyooocchhhsaf"


def compact(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Writer:
    """Sentences and identities of one programme."""

    def __init__(self, seed, number):
        self.random = random.Random("%s/%s" % (seed, number))
        self.counter = 0
        self.base = hashlib.sha256(("%s/%s" % (seed, number)).encode()).digest()

    def id(self, milliseconds):
        """A UUID of version 7."""
        self.counter += 1
        tail = hashlib.blake2b(self.counter.to_bytes(8, "big"), key=self.base, digest_size=10).digest()
        return (milliseconds.to_bytes(6, "big") + bytes([0x70 | tail[0] & 0x0F, tail[1], 0x80 | tail[2] & 0x3F]) + tail[3:])

    def compound(self, form):
        choose = self.random.random
        return MODIFIERS[int(choose() ** 1.6 * len(MODIFIERS))] + HEADS[int(choose() ** 1.4 * len(HEADS))][form]

    def sentence(self):
        r = self.random.random
        text = "%s %s %s, %s" % (OPENINGS[int(r() * len(OPENINGS))], self.compound(0),
                                 PREDICATES[int(r() * len(PREDICATES))], REASONS[int(r() * len(REASONS))])
        if r() < 0.4:
            text += ". Samoin %s %s" % (("koskee se " + self.compound(2)) if r() < 0.5 else ("käy " + self.compound(3)),
                                         "aina" if r() < 0.5 else "silloin tällöin")
        if r() < 0.05:
            text += " (%d kertaa)" % (2 + int(r() * 30))
        return text + "."


def uuid(data):
    text = data.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def make_programme(path, number, of, meetings, entries, seed):
    """Writes a programme's file; gives the number of its events."""
    writer = Writer(seed, number)
    r = writer.random
    day = FIRST_DAY + datetime.timedelta(days=int(number * (YEARS * 365 - 150) / max(1, of)))
    rows = []
    boot = writer.id(1)

    def at(day, minutes):
        moment = datetime.datetime(day.year, day.month, day.day) + datetime.timedelta(minutes=minutes - 120)
        return int((moment - datetime.datetime(1970, 1, 1)).total_seconds() * 1000)

    def add(moment, kind, payload, meeting=None, seat="facilitator-1"):
        rows.append((writer.id(moment), writer.id(moment), meeting, seat, moment, boot, moment % 10_000_000_000, kind, 1, compact(payload)))

    start = at(day, 9 * 60)
    programme = writer.id(start)
    title = "%s ja %s" % (writer.compound(0).capitalize(), writer.compound(0))
    name = "ohjelma-%05d" % number
    details = {"client": CLIENTS[number % len(CLIENTS)], "language": "fi", "place": r.choice(PLACES), "template": "basic", "title": title}
    add(start, "programme.created", {"details": details, "id": uuid(programme), "name": name}, seat="command-1")
    people = [writer.id(start) for _ in range(8 + number % 6)]
    for index, person in enumerate(people):
        add(start, "person.added", {"number": index + 1, "person": uuid(person), "role": "participant"}, seat="command-1")
    for index in range(meetings):
        held = day + datetime.timedelta(days=28 * (index + 1))
        begin = at(held, 13 * 60)
        meeting = writer.id(start)
        blocks = [writer.id(start) for _ in BLOCKS]
        agenda = []
        for block, (heading, minutes, code, kinds) in zip(blocks, BLOCKS):
            made = {"allotted": minutes, "id": uuid(block), "minimum": minutes // 2, "planned": minutes, "title": heading}
            made.update({"capture": "none", "role": "rest"} if code == "TAUKO" else {"capture": "open", "role": "work", "kinds": kinds})
            if code:
                made["code"] = code
            agenda.append(made)
        plan = {"place": details["place"], "start": held.isoformat() + "T13:00:00", "theme": writer.compound(0).capitalize()}
        add(start, "meeting.added", {"agenda": agenda, "id": uuid(meeting), "number": index + 1, "plan": plan}, seat="command-1")
        for person in people:
            add(begin - 60_000, "attendance.marked", {"attendance": "present", "person": uuid(person)}, meeting)
        moment, block, worked = begin, 0, 0
        add(moment, "meeting.started", {"before": 0, "block": uuid(blocks[0])}, meeting)
        step = 180 * 60_000 // max(1, entries)
        ends, total = [], 0
        for _, minutes, _, _ in BLOCKS:
            total += minutes * 60_000
            ends.append(total)
        earlier, claims = [], []
        for entry in range(entries):
            moment = begin + entry * step + int(r.random() * step)
            while block < len(BLOCKS) - 1 and moment - begin > ends[block]:
                block += 1
                add(moment - 1, "block.began", {"before": 0, "block": uuid(blocks[block])}, meeting)
            kind = KINDS[int(r.random() * len(KINDS))]
            own = writer.id(moment)
            made = {"audience": "group", "before": 4000 + int(r.random() * 9000), "block": uuid(blocks[block]), "chosen": True,
                    "entry": uuid(own), "kind": kind, "text": writer.sentence()}
            if r.random() < 0.25:
                made["themes"] = [THEMES[int(r.random() ** 1.5 * len(THEMES))]]
            if r.random() < 0.5 and kind in "tkvrcyohs":
                made["speaker"] = uuid(people[int(r.random() * len(people))])
            if kind == "c":
                claims.append(own)
            if kind == "a" and claims and r.random() < 0.9:
                made.update({"kind": "x", "links": [uuid(claims.pop())], "source": r.choice(SOURCES), "speaker": "expert"})
            elif kind in "ors" and earlier:
                made["links"] = [uuid(earlier[int(r.random() * len(earlier))])]
            if kind == "s":
                made["due"] = (held + datetime.timedelta(days=27)).isoformat()
            if kind in "kvr" and r.random() < 0.3:
                made["outcome"] = r.choice(["worked", "partly", "failed"])
            if r.random() < 0.04:
                made["star"] = True
            add(moment, "entry.captured", made, meeting)
            earlier.append(own)
            worked += 1
        add(begin + (170 + int(r.random() * 25)) * 60_000, "meeting.closed", {"before": 0}, meeting)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA application_id=%d; BEGIN;" % APPLICATION + """
        CREATE TABLE event(
            seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, act BLOB NOT NULL, meeting BLOB,
            seat TEXT NOT NULL, at INTEGER NOT NULL, boot BLOB NOT NULL, boot_ms INTEGER NOT NULL,
            kind TEXT NOT NULL, version INTEGER NOT NULL, payload TEXT NOT NULL) STRICT;
        CREATE TABLE meta(format INTEGER NOT NULL, programme BLOB NOT NULL, generation INTEGER NOT NULL) STRICT;""")
    connection.execute("INSERT INTO meta VALUES(1, ?, 0)", (programme,))
    connection.executemany("INSERT INTO event(id, act, meeting, seat, at, boot, boot_ms, kind, version, payload) VALUES(?,?,?,?,?,?,?,?,?,?)", rows)
    connection.execute("COMMIT")
    connection.close()
    os.chmod(path, 0o600)
    return len(rows)


def make_one(work):
    """A programme's file; gives its events and bytes."""
    path, number, programmes, each, entries, seed = work
    return make_programme(path, number, programmes, each, entries, seed), os.path.getsize(path)


def make_store(store, meetings, entries, seed=1, each=5, say=lambda text: None):
    """A store of so many meetings and entries, made on all processors; gives seconds, events and bytes."""
    began = time.time()
    programmes = -(-meetings // each)
    folder = os.path.join(store, "programmes")
    for path in (store, folder):
        os.makedirs(path, mode=0o700, exist_ok=True)
    work = [(os.path.join(folder, "ohjelma-%05d.oivallus" % number), number, programmes, each, entries // meetings, seed)
            for number in range(programmes)]
    events = size = 0
    with multiprocessing.Pool() as pool:
        for number, made in enumerate(pool.imap_unordered(make_one, work), 1):
            events, size = events + made[0], size + made[1]
            if number % 200 == 0:
                say("%d of %d programmes, %.0f s" % (number, programmes, time.time() - began))
    return time.time() - began, events, size
