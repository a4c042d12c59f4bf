import type { CheckWords } from './check-words.ts';
import { phrase } from './phrase.ts';

const request =
  '(?:kannst|könntest|könnten|können|würdest|würden|magst|möchten|dürfte|darf|wärst|wären) (?:du|sie|wir|ich)';
const mine =
  '(?:meinen (?:lebenslauf|entwurf|text|antrag|artikel)|meine (?:bewerbung|arbeit|unterlagen|präsentation|masterarbeit|website|mappe)|mein (?:anschreiben|exposé|profil|portfolio|manuskript|paper))';
const talk =
  '(?:telefonieren|telefonat|treffen|sprechen|kaffee|gespräch|anruf|austauschen|austausch|mittagessen|minuten|zoom)';
const days = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const months = '(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const your = '(?:dein|deine|deinen|deinem|deiner|deines|ihr|ihre|ihren|ihrem|ihrer|ihres)';
const isFamiliar = (text: string): boolean =>
  /(?<!\p{L})(?:du|dir|dich|dein\p{L}{0,2}|hast|kannst|könntest|würdest|magst)(?!\p{L})/iu.test(text);

/** German, as the message check knows it. */
export const germanCheck: CheckWords = {
  asks: [
    {
      kind: 'time',
      pattern: phrase(
        `(?:hast du|haben sie|hättest du|hätten sie)~ (?:zeit|minuten|moment|lust auf)`,
        `${request}~ ${talk}`,
        `(?:wollen|sollen) wir~ ${talk}`,
        `(?:auf einen|lust auf einen|zu einem) (?:kurzen |schnellen )?(?:kaffee|anruf|austausch)`,
        `(?:passt|ginge) (?:es )?(?:dir|ihnen|euch)`,
        `würde (?:dir|ihnen|euch)~ passen`,
      ),
    },
    {
      kind: 'advice',
      pattern: phrase(
        `(?:deinen|ihren) rat`,
        `um (?:deinen |ihren )?rat (?:fragen|bitten)`,
        `(?:deine|ihre) (?:einschätzung|meinung|sicht) (?:dazu|hören|zu|interessiert|würde)`,
        `${request}~ mentor(?:in)?`,
        `(?:meine mentorin|mein mentor) (?:werden|sein)`,
      ),
    },
    {
      kind: 'review',
      pattern: phrase(
        `${mine}~ (?:durchsehen|anschauen|anzuschauen|ansehen|anzusehen|lesen|durchlesen|prüfen|gegenlesen|gegenzulesen|durchzusehen|korrigieren|drüberschauen|kommentieren)`,
        `(?:über|auf) ${mine}~ (?:schauen|sehen|gucken|zu schauen)`,
        `(?:feedback|rückmeldung) zu (?:meinem|meiner|meinen)`,
      ),
    },
    {
      kind: 'introduction',
      pattern: phrase(
        `${request} (?:mich|uns)~ (?:vorstellen|bekannt machen|vernetzen|in kontakt bringen)`,
        `(?:den )?kontakt (?:zu|mit|zur|zum)~ (?:herstellen|vermitteln)`,
      ),
    },
    {
      kind: 'job',
      pattern: phrase(
        `(?:mich|meinen lebenslauf|meine bewerbung|mein profil)~ (?:empfehlen|weiterleiten|weitergeben|weiterempfehlen|weiterzuleiten|weiterzugeben)`,
        `ein gutes wort`,
        `(?:offene|freie|passende) stellen?`,
        `(?:empfehlungsschreiben|referenz|empfehlung) (?:schreiben|für mich)`,
      ),
    },
    {
      kind: 'send',
      pattern: phrase(
        `${request} (?:mir|uns)~ (?:schicken|senden|zuschicken|zusenden|weiterleiten|geben)`,
        `bitte (?:schick|sende|schicken sie|senden sie)~ (?:mir|uns)`,
        `(?:schick|schicken sie|sende|senden sie) mir bitte`,
        `(?:umfrage|fragebogen)~ (?:ausfüllen|teilnehmen)`,
      ),
    },
  ],
  notAsking: phrase(
    `danke für`,
    `dank für`,
    `danke, dass`,
    `dank, dass`,
    `soll ich`,
    `(?:kann|darf|könnte) ich (?:dir|ihnen|dich|sie)`,
    `falls (?:du|sie)~ (?:brauchst|brauchen|möchtest|möchten)`,
    `(?:leider|ich) (?:kann|schaffe|werde)(?: ich)?~ nicht`,
    `leider nicht`,
  ),
  gives: phrase(
    `(?:gerne?|freue mich|würde mich freuen)~ (?:helfen|unterstützen|zurückgeben|teilen|revanchieren|vorstellen|zu helfen|schicken|gegenlesen|übernehmen|abnehmen|berichten|weitergeben)`,
    `revanchieren?`,
    `im gegenzug`,
    `(?:kann|könnte) ich (?:dir|ihnen|dich|sie)~ (?:helfen|tun|abnehmen|unterstützen|vorstellen|nützen|entlasten)`,
    `wenn ich (?:dir|ihnen)~ kann`,
    `was (?:kann|könnte) ich für (?:dich|sie)`,
    `(?:ich habe|habe|musste) (?:dabei )?(?:gleich )?an (?:dich|sie) (?:gedacht|denken)`,
    `(?:lade|laden)~ (?:dich|sie) (?:gerne? )?ein`,
    `(?:der kaffee|das mittagessen|kaffee) geht auf mich`,
    `(?:ich )?(?:berichte|erzähle|schicke|sende|schreibe) (?:ich )?(?:dir|ihnen)~ (?:gern|gerne|danach|später|dann|anschließend|wie|was|den|die|das)`,
    `(?:dein|deine|ihr|ihre) (?:rat|tipp|hinweis|empfehlung|vortrag|artikel|hilfe)~ (?:geholfen|weitergebracht|funktioniert|gelohnt)`,
    `(?:anbei|hier)~ (?:der|die|das|ein|eine|meine|meinen) (?:artikel|link|notizen|text|liste|folien|bericht|paper)`,
    `dank (?:dir|ihnen|deines|deiner|ihres|ihrer)`,
  ),
  easing: phrase(
    `(?:\\d+|zehn|fünfzehn|zwanzig|dreißig) (?:minuten|min)`,
    `(?:eine|einer) (?:viertelstunde|halbe stunde|halben stunde)`,
    `viertelstunde`,
    `(?:kein|keinen|ohne) (?:stress|druck|eile)`,
    `eilt nicht`,
    `falls (?:nicht|es|du|sie)~ (?:nicht|passt|zeit|keine|viel)`,
    `(?:wann|wie|wo) (?:es|immer)~ (?:dir|ihnen) (?:am besten )?passt`,
    `(?:völlig|vollkommen|ganz|absolut) (?:in ordnung|okay|ok|verständlich)`,
    `verstehe ich (?:gut|völlig|natürlich|das)`,
    `ein nein ist`,
    `nur wenn`,
    `gerne? auch nein`,
  ),
  personal: phrase(
    `(?:als|seit|nachdem|dass|wo|wie) wir`,
    `wir (?:uns )?(?:haben|hatten|waren|kennen|kannten|trafen|sprachen|arbeiteten|studierten|saßen)`,
    `(?:haben|hatten|sind|waren) wir (?:uns|zusammen|gemeinsam|damals|beide|beim|bei|auf|in|im|letzte|über)`,
    `unser(?:e|en|em|er|es)? (?:letzte\\p{L}? |gemeinsame\\p{L}? |kurze\\p{L}? )?(?:gespräch|telefonat|treffen|zeit|jahre|jahren|projekt|mittagessen|kaffee|abend|spaziergang|austausch|kurs|seminar|team)`,
    `(?:du|sie) (?:hast|haben|hattest|hatten)~ (?:erzählt|erwähnt|gesagt|geschrieben|gefragt|geholfen|vorgestellt|empfohlen|gezeigt|erklärt|gegeben|gehalten|veröffentlicht|gewechselt|angeboten|genannt|geteilt|gemacht|versprochen|mitgebracht|beschrieben)`,
    `(?:hast|hattest|haben|hatten) (?:du|sie) (?:mir|uns|damals|neulich)`,
    `${your} (?:\\p{L}+ )?(?:vortrag|vortrags|beitrag|beitrags|artikel|buch|aufsatz|keynote|workshop|podcast|folge|essay|bericht|frage|kommentar|nachricht|mail|e-mail|antwort|anfrage|einladung|wechsel|umzug|beförderung|neue\\p{L}? (?:rolle|stelle|aufgabe|position|buch|team|job)|geburtstag|hochzeit|ruhestand|tochter|sohn|garten|hund|vorlesung|seminar|thesen?|idee|hinweis|vermittlung)`,
    `${your} (?!(?:hilfe|zeit|rat|unterstützung|meinung|netzwerk|erfahrung|profil|expertise|unternehmen|firma|werdegang|arbeit|einschätzung)(?!\\p{L}))[\\p{L}-]+ (?:über|zu|zur|zum|bei|beim|auf|an|am|von|vom|in|im)`,
    `${your} (?:rat|hilfe|unterstützung|tipp|feedback|rückmeldung|arbeit) (?:bei|beim|zu|zum|zur|vor|im|in|an)`,
    `letzte[nsrm]? (?:woche|monat|jahr|mal|frühling|sommer|herbst|winter|${days})`,
    `(?:gemeinsame[nrs]?) (?:bekannte[nr]?|freund(?:in|e)?|kontakte?|kollegen?|kollegin)`,
    `(?:hat mir|haben mir)~ (?:empfohlen|geraten|vorgeschlagen|genannt|erzählt)`,
    `(?:genau )?wie (?:du|sie) (?:komme|habe|bin|war|arbeite)`,
    `wir beide`,
    `(?:wie|dass|was|als|wo) (?:du|sie)~ (?:\\p{L}{2,20}t|\\p{L}{2,20}en) (?:hast|haben|bist|sind)`,
    `ich~ für (?:dich|sie)~ getan`,
    `uns beide`,
    `geburtstag`,
    `jubiläum`,
    `an mich (?:gedacht|denkst|denken)`,
    `dass (?:du|sie) (?:mich|an mich)`,
    `für (?:deine|ihre) (?:anfrage|nachricht|einladung|mail)`,
  ),
  stock: phrase(
    `bin (?:zufällig )?auf (?:dein|ihr) profil (?:gestoßen|aufmerksam geworden)`,
    `(?:mein|meines) (?:berufliches |beruflichen )?netzwerk(?:s)? (?:erweitern|ausbauen|zu erweitern|auszubauen)`,
    `würde mich (?:gerne? )?(?:mit (?:dir|ihnen) )?vernetzen`,
    `(?:ich )?(?:möchte|würde)~ (?:mit (?:dir|ihnen) )vernetzen`,
    `lass(?:en)? (?:sie )?uns (?:hier )?vernetzen`,
    `freue mich (?:über|auf) (?:die|eine) vernetzung`,
    `synergien`,
    `ich hoffe,? (?:diese nachricht erreicht|diese mail erreicht)`,
    `sehr geehrte damen und herren`,
    `meinem netzwerk hinzufügen`,
  ),
  pressing: [
    {
      pattern: phrase(
        `so schnell wie möglich`,
        `schnellstmöglich`,
        `asap`,
        `baldmöglichst`,
        `umgehend`,
        `unverzüglich`,
      ),
      better: () => 'wenn es passt',
    },
    {
      pattern: phrase(`(?:es|das) ist (?:wirklich |sehr |äußerst )?dringend`),
      better: () => 'mir ist es wichtig, und ich weiß, wie voll die Wochen sind',
    },
    { pattern: phrase(`dringend(?:st|e|en)?`), better: () => 'gern' },
    {
      pattern: phrase(
        `(?:antworte|antworten sie|melde dich|melden sie sich|ruf|schick|schicken sie|bestätige|bestätigen sie)~ sofort`,
        `sofort~ (?:antworten|melden|zurückrufen|schicken)`,
      ),
      better: (words) => words.replace(/sofort/iu, 'bei Gelegenheit'),
    },
    {
      pattern: phrase(`bis spätestens (?:morgen|heute|heute abend|${days})`),
      better: (words) => `wenn möglich ${words.replace(/spätestens /iu, '')}`,
    },
    { pattern: phrase(`ich erwarte`), better: () => 'ich freue mich über' },
    {
      pattern: phrase(
        `(?:du musst|sie müssen) (?:mir |mich |uns |dich |sich |unbedingt |doch |jetzt )*(?:antworten|helfen|melden|zurückrufen|schreiben|zusagen|vorstellen)`,
      ),
      better: (words) =>
        isFamiliar(words)
          ? 'es wäre schön, wenn du mir antworten könntest'
          : 'es wäre schön, wenn Sie mir antworten könnten',
    },
    {
      pattern: phrase(
        `(?:warum|wieso|weshalb) (?:hast du|haben sie|antwortest du|antworten sie|meldest du|melden sie)~ (?:nicht|nie|noch immer)`,
      ),
      takesSentence: true,
      better: () => 'Vielleicht kam meine letzte Nachricht gerade ungelegen.',
    },
    {
      pattern: phrase(
        `(?:hast du|haben sie|du hast|sie haben)~ (?:immer noch|noch immer|nie|bis heute)~ (?:geantwortet|gemeldet|reagiert)`,
      ),
      takesSentence: true,
      better: () => 'Vielleicht kam meine letzte Nachricht gerade ungelegen.',
    },
    {
      pattern: phrase(
        `(?:zweite|dritte|vierte|letzte) (?:erinnerung|chance|mal, dass ich)`,
        `zum (?:zweiten|dritten|vierten|letzten) mal`,
      ),
      takesSentence: true,
      better: () => 'Eine kleine Erinnerung, falls es untergegangen ist.',
    },
    {
      pattern: phrase(
        `lass mich nicht (?:im stich|hängen)`,
        `lassen sie mich nicht im stich`,
        `(?:du bist|sie sind) meine (?:letzte|einzige) (?:hoffnung|chance)`,
      ),
      takesSentence: true,
      better: () => 'Über jeden Hinweis bin ich dankbar, und ein Nein ist auch in Ordnung.',
    },
    {
      pattern: phrase(
        `nach allem, was ich für (?:dich|sie)`,
        `(?:du bist|sie sind) mir (?:das|es|was|etwas) schuldig`,
        `(?:du schuldest|sie schulden) mir`,
      ),
      takesSentence: true,
      better: () => 'Für Hilfe dabei wäre ich dankbar.',
    },
    { pattern: /\?{2,}|!{3,}|\?!+|!\?+/gu, better: (words) => (words.includes('?') ? '?' : '!') },
    {
      pattern: /(?<![\p{L}])(?:BITTE|SOFORT|JETZT|DRINGEND|HEUTE)(?![\p{L}])/gu,
      better: (words) => words.toLowerCase(),
    },
  ],
  notPressing: phrase(
    `(?:nicht|nichts|kein|keineswegs) (?:\\p{L}+ )?dringend\\p{L}{0,2}`,
    `eilt nicht`,
    `keine eile`,
    `(?:melde|antworte|schicke) (?:ich )?(?:mich|dir|ihnen)~ (?:so schnell wie möglich|umgehend|schnellstmöglich)`,
  ),
  praise: phrase(
    `(?:${your}|du bist|sie sind)~ (?:beeindruckend|inspirierend|großartig|fantastisch|unglaublich|genial|bewundernswert|herausragend|brillant|wahnsinn|phänomenal|eine inspiration|ein vorbild|eine koryphäe)`,
    `(?:beeindruckende\\p{L}?|inspirierende\\p{L}?|großartige\\p{L}?|unglaubliche\\p{L}?|fantastische\\p{L}?|herausragende\\p{L}?|bewundernswerte\\p{L}?) (?:profil|karriere|werdegang|laufbahn|lebenslauf|erfahrung|erfolge|persönlichkeit|leistung|weg)`,
    `(?:großer|riesiger|riesen) ?fan (?:von (?:dir|ihnen)|deiner|ihrer)`,
    `bewundere (?:ich )?(?:dich|sie|dein\\p{L}{0,2}|ihr\\p{L}{0,2})`,
    `(?:beeindruckt|begeistert|inspiriert|fasziniert) von (?:dir|ihnen|deine\\p{L}?|ihre\\p{L}?|allem)`,
    `liebe (?:alles, was du|deine arbeit|ihre arbeit)`,
  ),
  substance: phrase(
    `weil`,
    `denn`,
    `besonders`,
    `insbesondere`,
    `vor allem`,
    `(?:der teil|die stelle|der punkt|das beispiel|die frage|der satz|das kapitel|die idee|die folie|der gedanke)`,
    `als (?:du|sie)`,
    `wie (?:du|sie)`,
    `${your} (?:\\p{L}+ )?(?:vortrag|beitrag|artikel|buch|keynote|podcast|vorlesung|workshop|punkt|frage|essay|bericht|these|hinweis|rat|kommentar)`,
    `(?:geholfen|gezeigt|verändert|gelernt|angewandt|ausprobiert|übernommen|zitiert)`,
    `\\d{2,4}`,
  ),
  vagueStep: phrase(
    `in (?:kontakt|verbindung) bleiben`,
    `bleiben (?:wir|sie) in (?:kontakt|verbindung)`,
    `(?:lass uns|lassen sie uns|wir sollten|wir könnten|vielleicht können wir|hoffentlich|würde mich freuen)~ (?:mal wieder|mal|irgendwann|demnächst|bald)~ (?:treffen|sprechen|austauschen|sehen|telefonieren|hören|kaffee|zusammensetzen)`,
    `irgendwann (?:mal )?(?:treffen|sprechen|sehen|telefonieren|auf einen kaffee)`,
    `bei gelegenheit (?:mal )?(?:treffen|sprechen|austauschen|telefonieren)`,
    `wir hören voneinander`,
  ),
  concreteStep: phrase(
    days,
    `(?:nächste|kommende|diese|übernächste)[nrs]? (?:woche|monat|wochenende|${days}|frühjahr|sommer|herbst|winter|${months})`,
    `morgen`,
    `(?:im|am|bis|ab|anfang|mitte|ende) (?:\\d{1,2}\\. )?${months}`,
    `(?:um )?\\d{1,2}(?:[:.]\\d\\d)? uhr`,
    `\\d+ minuten`,
    `(?:zehn|fünfzehn|zwanzig|dreißig) minuten`,
    `viertelstunde`,
    `halbe stunde`,
    `https?:`,
    `ich (?:schicke|sende|rufe|schreibe|bringe|melde) (?:dir|ihnen|dich|sie|mich)`,
  ),
  thanks: phrase(`danke`, `vielen dank`, `herzlichen dank`, `dankbar`, `tausend dank`),
  congratulates: phrase(
    `glückwunsch`,
    `glückwünsche`,
    `gratuliere`,
    `gratulation`,
    `alles gute zu`,
    `freue mich (?:so |sehr )?für (?:dich|sie)`,
  ),
  declines: phrase(
    `(?:leider|muss)~ (?:absagen|ablehnen|passen|nein sagen)`,
    `kann (?:ich )?(?:leider|das|es|gerade|diesmal|derzeit)~ nicht`,
    `schaffe (?:ich )?(?:es|das)?~ nicht`,
    `leider nicht`,
    `(?:keine|nicht die) (?:kapazität|kapazitäten|zeit)`,
  ),
  wording: {
    impersonal: (sentence) =>
      `[Was dich gerade an diese Person denken ließ: ein Vortrag, ein gemeinsamer Ort, etwas, das sie gesagt hat.] ${sentence}`,
    give: (ask) =>
      isFamiliar(ask)
        ? `${ask} Und kann ich dir etwas abnehmen oder dich mit jemandem bekannt machen?`
        : `${ask} Und kann ich Ihnen etwas abnehmen oder Sie mit jemandem bekannt machen?`,
    laterAsk: (ask) => `[Für die nächste Nachricht: ${ask.replace(/[?.!]+$/u, '')}.]`,
    substance: (sentence) => `${sentence.replace(/[.!]+$/u, '')}, weil [was genau, und was es für dich verändert hat].`,
    nextStep: (sentence) =>
      `${sentence.replace(/[.!]*$/u, '.')} ${isFamiliar(sentence) ? 'Passt dir nächste Woche ein Telefonat von 20 Minuten?' : 'Passt nächste Woche ein Telefonat von 20 Minuten?'}`,
  },
};
