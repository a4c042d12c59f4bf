import type { ExampleMessage } from './english-examples.ts';

const filler =
  'Ich habe in der Logistik begonnen, bin dann in die Planung gegangen und kümmere mich seit einigen Jahren um eine kleine Gruppe, die unsere Lagerzahlen in Ordnung hält. ';

// prettier-ignore
export const germanExamples: readonly ExampleMessage[] = [
  { what: 'eine gute erste Nachricht', marks: [], text: 'Hallo Amara,\n\ndein Vortrag über kleine Datenteams auf den Graphentagen geht mir nach, vor allem der Teil über das Aufschreiben von Entscheidungen. Wir haben es ausprobiert, und es hat uns eine Woche gespart.\n\nHättest du nächste Woche 20 Minuten? Ich erzähle dir gern, was wir gelernt haben.\n\nViele Grüße\nNoa' },
  { what: 'eine gute Bitte um ein Gespräch', marks: [], text: 'Sehr geehrte Frau Orlo,\n\nInes Carvalho hat mir empfohlen, Ihnen wegen des Wechsels von der Forschung ins Produkt zu schreiben. Hätten Sie im Januar 20 Minuten Zeit? Falls es gerade nicht passt, verstehe ich das gut.\n\nMit freundlichen Grüßen\nNoa Sampleton' },
  { what: 'nach einer Veranstaltung', marks: [], text: 'Hallo Kenji, schön, dass wir uns beim Hafentreffen über Gezeitensensoren unterhalten haben. Du hast nach dem Aufsatz gefragt: https://example.org/tide. Passt dir Dienstag oder Donnerstag für einen Kaffee?\n\nNoa' },
  { what: 'ein Wiedersehen', marks: [], text: 'Lieber Oscar,\n\nseit wir zusammen die Abrechnung umgezogen haben, sind drei Jahre vergangen. Deine Checkliste nutze ich noch immer. Wie ist es am neuen Ort?\n\nLiebe Grüße\nNoa' },
  { what: 'ein Dank', marks: [], text: 'Liebe Bo, vielen Dank für deinen Blick auf meinen Antrag letzte Woche. Dein Hinweis zur Tabelle hat die zweite Seite gerettet, und heute kam die Zusage.\n\nNoa' },
  { what: 'ein Glückwunsch', marks: [], text: 'Herzlichen Glückwunsch zu deiner neuen Rolle bei Hooli, Priya! Ich wünsche dir einen sanften ersten Monat.' },
  { what: 'eine freundliche Absage', marks: [], text: 'Hallo Sam,\n\nvielen Dank, dass du an mich gedacht hast. Ich muss leider absagen, die Wochen gehören meiner Familie. Soll ich Dana Orlo fragen, ob ich deine Einladung weitergeben darf?\n\nViele Grüße\nNoa' },
  { what: 'vor einer Vorstellung', marks: [], text: 'Liebe Amara, darf ich dich mit Kenji Watanabe bekannt machen? Er baut Gezeitensensoren und möchte wissen, wie dein Team in Lissabon seine Daten prüft. Ein Nein ist völlig in Ordnung.\n\nNoa' },
  { what: 'eine Bitte um Begleitung', marks: [], text: 'Sehr geehrte Frau Orlo,\n\nwie Sie im Frühjahr die Gespräche geführt haben, als alle nervös waren, möchte ich lernen. Könnten Sie sich vorstellen, mich ein halbes Jahr lang als Mentorin zu begleiten, eine Stunde im Monat? Ich bereite jedes Treffen vor und berichte Ihnen danach, was ich versucht habe.\n\nFreundliche Grüße\nNoa Sampleton' },
  { what: 'eine kurze Antwort', marks: [], text: 'Passt, bis Donnerstag. Danke!' },
  { what: 'nicht dringend', marks: [], text: 'Hallo Bo, es ist nicht dringend: Wenn du Ines siehst, sag ihr bitte, dass unsere Gartenliste fertig ist.' },
  { what: 'zwei Fragen zu einem Treffen', marks: [], text: 'Hallo Kenji, du hast neulich den neuen Prüfstand erwähnt. Wollen wir kurz telefonieren, 15 Minuten vielleicht? Passt dir Montag?' },
  { what: 'ein Geburtstag', marks: [], text: 'Alles Gute zum Geburtstag, Livia! Hoffentlich bäckt dir jemand etwas mit viel zu viel Zimt.' },
  { what: 'ein Lob mit Grund', marks: [], text: 'Liebe Dana, ich bewundere dich dafür, wie du am Dienstag die Runde geleitet hast, besonders als du den stillen Redner zuerst gefragt hast.' },
  { what: 'die Floskel', marks: ['impersonal'], text: 'Guten Tag, ich bin auf Ihr Profil gestoßen und würde mich gerne mit Ihnen vernetzen.' },
  { what: 'das erweiterte Netzwerk', marks: ['impersonal'], text: 'Hallo,\n\nich möchte mein berufliches Netzwerk erweitern.\n\nViele Grüße' },
  { what: 'eine Nachricht an alle', marks: ['impersonal'], text: 'Guten Tag,\n\nich arbeite seit vielen Jahren im Vertrieb, habe verschiedene Branchen kennengelernt und tausche mich immer gern mit anderen Menschen aus, die ähnliche Themen haben.\n\nMit freundlichen Grüßen' },
  { what: 'eine Empfehlung aus dem Nichts', marks: ['impersonal', 'no-give'], text: 'Hallo, ich suche eine neue Stelle im Marketing und bringe alles mit, was in der Ausschreibung verlangt wird. Kannst du mich in der Personalabteilung empfehlen?' },
  { what: 'ein Gefallen ohne Gegengabe', marks: ['no-give'], text: 'Hallo Bo, wir haben uns beim Hafentreffen kennengelernt. Könntest du mich deiner Chefin vorstellen?' },
  { what: 'zwei Bitten', marks: ['several-asks'], text: 'Hallo Jonas, du hast mir im Mai so geholfen. Könntest du meinen Lebenslauf durchsehen? Und kannst du mich deiner Chefin vorstellen? Im Gegenzug übernehme ich gern deine Webseite.' },
  { what: 'zu lang', marks: ['too-long'], text: `Liebe Amara,\n\ndein Vortrag auf den Graphentagen geht mir nach. ${filler.repeat(6)}Hättest du nächste Woche 20 Minuten?\n\nViele Grüße\nNoa` },
  { what: 'so schnell wie möglich', marks: ['pressure'], text: 'Hallo Kenji, danke für das Gespräch über deine Sensoren letzte Woche. Schick die Folien bitte so schnell wie möglich.' },
  { what: 'eine Frist', marks: ['pressure'], text: 'Hallo Sam, danke für gestern. Ich brauche deine Antwort zur Runde bis spätestens morgen.' },
  { what: 'ein Vorwurf', marks: ['pressure'], text: 'Hallo Oscar, wir haben im März über den Workshop gesprochen. Warum hast du noch immer nicht geantwortet?' },
  { what: 'eine Erwartung', marks: ['pressure'], text: 'Liebe Livia, danke für deine Nachricht zum Garten. Ich erwarte eine Antwort zu den Terminen.' },
  { what: 'drei Fragezeichen', marks: ['pressure'], text: 'Hallo Ines, kommst du am Freitag noch zu unserem Abendessen???' },
  { what: 'eine Schuld', marks: ['no-give', 'pressure'], text: 'Hallo Bo, nach allem, was ich für dich bei Initech getan habe, könntest du mich dem Vorstand vorstellen?' },
  { what: 'ein Fan', marks: ['impersonal', 'flattery'], text: 'Hallo Amara, ich bin ein großer Fan von dir und deiner Karriere und würde mich sehr freuen, dich hier in meinen Kontakten zu haben.' },
  { what: 'Lob ohne Grund', marks: ['flattery', 'no-next-step'], text: 'Liebe Dana, schön, dass wir uns beim Preisabend getroffen haben. Du bist eine Inspiration. Lass uns irgendwann mal einen Kaffee trinken, wir sollten mal wieder sprechen.' },
  { what: 'in Kontakt bleiben', marks: ['no-next-step'], text: 'Hallo Kenji, schön, dass wir uns auf den Graphentagen getroffen haben. Lass uns in Kontakt bleiben!' },
  { what: 'eine Annäherung ohne Schritt', marks: ['no-next-step'], options: { kind: 'reconnect' }, text: 'Lieber Oscar, gestern fiel mir der alte Büroschlüssel in die Hand, und ich musste an unsere Jahre bei Initech denken. Hier ist alles gut.' },
  { what: 'eine offene Lücke', marks: ['blank'], text: 'Liebe Amara, dein Vortrag über [Thema] geht mir nach. Hast du nächste Woche 15 Minuten?' },
];
