/**
 * Words of which forms are made, in any school. They say what a field asks and never who or where, so they may stay in a
 * structure file. What a playbook is about stands in the playbook.
 */
const list =
  // Small words.
  'de het een van voor in op met en of aan bij te is wordt werd worden zijn was dat die dit deze om door per als er ook uw je jij jouw wij we ' +
  'hun haar den der ten ter volgens hoe wat wie welke welk waar waarom wanneer over naar uit tot toe tijdens na onder boven tussen zonder tegen ' +
  'lang lange niet geen ja nee neen nog al alle enkel alleen meer minder dan ander andere anders eventueel eventuele inclusief etc enz bv bijv vb nvt svp aub ' +
  'verplicht verplichte optioneel graag gelieve moet moeten kan kunnen mag mogen zal zullen hier daar dus maar zie deel kort korte kortom zelf eigen ' +
  'elke elk iedere ieder samen beide beiden eerste tweede derde vierde vijfde laatste vorige volgende huidige nieuwe nieuw oude verder verdere ' +
  // What a form says of itself.
  'formulier fiche item punt punten vraag vragen antwoord antwoorden veld velden rubriek onderdeel onderdelen stap stappen deel hoofdstuk titel ' +
  'naam namen omschrijving beschrijving inhoud tekst toelichting uitleg opmerking opmerkingen nota notitie notities info informatie gegevens ' +
  'algemeen algemene overzicht lijst lijsten tabel kolom rij nummer aantal totaal soort type categorie status versie bron bijlage bijlagen ' +
  'bestand bestanden document documenten verslag verslagen bewijs bewijsstuk map foto afbeelding ' +
  'klik klikken dubbelklik tik kies kiezen keuze maak selecteer selecteren vul vullen invullen ingevuld geef noteer noteren schrijf beschrijf ' +
  'omschrijf duid aanduiden vink aanvinken typ voeg toevoegen verwijder verwijderen wijzig wijzigen wijziging bewerk bewerken aanpassen passen ' +
  'bewaar bewaren opslaan sluit sluiten annuleer annuleren terug verder volgende vorige zoek zoeken open openen toon tonen meer minder druk ' +
  'afdrukken print kopieer kopieren verzend verzenden upload opladen bladeren sleep rij regel leeg leegmaken herhaal ok stuur ' +
  // Days and time.
  'datum datums data dag dagen dd mm jj jjjj yyyy uur uren week weken maand maanden jaar jaren schooljaar periode moment begin start eind einde ' +
  'stop vanaf tijd tijdstip duur halve hele voormiddag namiddag vm nm ochtend middag avond werkdag werkdagen weekdag weekdagen lesdag lesdagen ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo ' +
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec ' +
  // A school and its people, without names.
  'school scholen leerling leerlingen leerlinge lln ll klas klassen klasgroep ouder ouders voogd leerkracht leerkrachten leraar leraren directie directeur ' +
  'team begeleider begeleiders mentor titularis klastitularis coordinator voorzitter secretaris aanwezig aanwezigen afwezig afwezigen ' +
  'verontschuldigd auteur medewerker medewerkers partner partners externe extern intern interne betrokkene betrokkenen collega deelnemers ' +
  'leerlingvolgsysteem lvs dossier dossierlijn dossierlijnen overleg gesprek gesprekken contact contacten contactpersoon raad vergadering ' +
  'plan plannen planning doel doelen doelstelling doelstellingen actie acties taak taken activiteit activiteiten opdracht opdrachten afspraak afspraken ' +
  'aanpak evaluatie evaluaties evalueren beoordeling bespreking begeleiding ondersteuning opvolging opvolgen beslissing besluit advies motivatie reden redenen ' +
  'standpunt standpunten mening visie verwachting verwachtingen wens wensen interesse interesses talent talenten sterktes noden nood behoefte behoeften ' +
  'aandacht aandachtspunt aandachtspunten leerpunt leerpunten werkpunt werkpunten kwaliteit kwaliteiten vaardigheid vaardigheden competentie competenties attitude attitudes ' +
  'gedrag resultaat resultaten vordering vorderingen situatie beginsituatie voorstel voorstellen organisatie instelling bedrijf firma dienst diensten werkgever ' +
  'plaats plaatsen plek locatie adres straat postcode gemeente telefoon gsm mail email telefonisch persoonlijk schriftelijk mondeling bezoek brief ' +
  'akkoord toestemming overeenkomst contract handtekening ondertekend ondertekenen ondertekening getekend kosten verzekering vervoer verplaatsing ' +
  'maaltijd kledij materiaal hulpmiddelen veiligheid gezondheid medisch medische risico risicos ' +
  'stage training opleiding opleidingsvorm vorming onderwijs studierichting vestiging sector functie beroep werk werken leren ' +
  'nederlands wiskunde ict lo buso ov ivf ifv ivm mbt ikv tav tem handelingsplan klassikaal individueel individuele ' +
  'geboortedatum geboren nationaliteit voornaam familienaam achternaam geslacht leeftijd ' +
  'berichten nieuws startpagina agenda menu instellingen help afmelden aanmelden profiel smartschool inhoud hoofdinhoud';

/** The list as it is looked up: lower case, without accents. */
export const formWords: ReadonlySet<string> = new Set(list.split(' '));

/** Words of which class names, ids and custom elements are made; only these stay of them. */
const classList =
  'form forms field fields fieldset legend label labels title titles titel value values waarde input inputs text textarea area row rows col cols column ' +
  'acc kop bar in is open closed dicht inklap luik harmonica accordeon columns cell table tr td th body head header heading footer content main container wrapper wrap group groups item items list lists box block blocks ' +
  'section sections sectie panel panels pane tab tabs tabpanel tabcontent tabpane tabpage accordion collapse collapsible step steps stap page pages wizard ' +
  'card cards grid flex left right top bottom center inner outer inside spacer clear small large info help hint hulp tip uitleg description desc note ' +
  'sub subtitle required error errors message messages btn button buttons knop link links icon toolbar menu menubar nav navigation topnav topbar search ' +
  'date datum datepicker picker kalender calendar flatpickr trigger has time dag maand jaar day month year iso alt hidden display visible real ' +
  'select selects selectbox select2 selection selectric chosen choices choice dropdown combobox custom bubble option options single multiple arrow caret ' +
  'placeholder check checks checkbox checkboxes radio radios toggle toggles switch chip chips tag tags token tokens badge ' +
  'upload uploader uploadzone dropzone file files filelist fileupload fileuploadblock attachment attachments attachmentrow attachmentname bijlage bijlagen zone ' +
  'editor editable inline edit edits click view read readonly inlineeditor inlineedit jeditable rich richtext wysiwyg iframe ifr frame tinymce tox mce cke ck ql note ' +
  'statusbar sidebar smsc smart lvs pupil pupils pupilinfo pupildata pupillist student leerling lln profile photo foto name naam userdiv user author auteur ' +
  'teacher tree classic jstree compose print report log notes modal dialog popup overlay mask tooltip question vraag questions answer antwoord ' +
  'bp ui app web module modern widget helper reset clearfix accessible ss el control controls element layout float material mat even odd first last';
export const classWords: ReadonlySet<string> = new Set(classList.split(' '));
