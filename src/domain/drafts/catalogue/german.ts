import type { MessageCatalogue } from './message-catalogue.ts';

/** German texts, each with du and Sie. They must pass the message check themselves: a test composes every one of them. */
export const german: MessageCatalogue = {
  greetings: { warm: 'Hallo {first},', brief: 'Hallo {first},', formal: 'Guten Tag {full},' },
  greetingOfTwo: '{first}, {otherFirst}:',
  signOffs: { warm: 'Herzliche Grüße', brief: 'Viele Grüße', formal: 'Mit freundlichen Grüßen' },
  points: {
    'event-met': 'wir haben uns bei {what} kennengelernt.',
    'event-both': 'wir waren beide bei {what}.',
    school: 'wir haben beide dort studiert: {what}< ({span})>.',
    'employer-together': 'wir haben< {span}> beide bei {what} gearbeitet.',
    'employer-both': 'wir haben beide bei {what} gearbeitet.',
    group: 'wir beide gehören dazu: {what}.',
    mutual: 'wir beide kennen {what}.',
    interest: 'uns beide beschäftigt offenbar ein Thema: {what}.',
    goal: 'ich möchte mehr lernen über {what}, und {du kennst dich|Sie kennen sich} damit aus.',
    place: 'wir beide sind in {what}.',
    'new-position': 'ich habe gesehen, dass {du|Sie} jetzt bei {organisation} {bist|sind}< ({title})>.',
    position: 'ich schreibe {dir|Ihnen} wegen {deiner|Ihrer} Arbeit bei {organisation}< ({title})>.',
    expertise: 'ich schreibe {dir|Ihnen} wegen {deiner|Ihrer} Erfahrung mit dem Thema {what}.',
    conversation: 'als wir zuletzt voneinander hörten, ging es um „{what}“.',
    promise: 'ich habe nicht vergessen, was ich {dir|Ihnen} versprochen habe: {what}.',
  },
  texts: {
    'first-message': {
      warm: [
        '{point} Mich würde interessieren, wie {du|Sie} die Dinge heute {siehst|sehen}.\n\n{Hättest du|Hätten Sie} nächste Woche 20 Minuten für ein Telefonat<, Thema: {about}>? Ich erzähle {dir|Ihnen} gern auch von meinen Erfahrungen.',
        '{point}< Mich beschäftigt gerade etwas, wobei ich an {dich|Sie} gedacht habe: {about}.>\n\nKönnten wir nächste Woche 15 Minuten sprechen? Falls es gerade nicht passt, verstehe ich das gut.',
      ],
      brief: [
        '{point} {Passen dir|Passen Ihnen} nächste Woche 15 Minuten für ein Telefonat<, Thema: {about}>? Falls nicht, kein Problem.',
        '{point} {Darf ich dir|Darf ich Ihnen} eine Frage stellen<, Thema: {about}>? Ein Satz genügt.',
      ],
      formal: [
        '{point}\n\n{Hättest du|Hätten Sie} nächste Woche 20 Minuten Zeit für ein Gespräch<, Thema: {about}>? Falls es gerade nicht passt, verstehe ich das gut.',
        '{point}< Mein Anliegen: {about}.>\n\n{Wäre dir|Wäre Ihnen} ein Telefonat von 20 Minuten in der kommenden Woche recht? Gern berichte ich {dir|Ihnen} danach, was daraus geworden ist.',
      ],
    },
    'connection-request': {
      warm: [
        '{point} Ich würde mich freuen, von {dir|Ihnen} zu lesen.',
        '{point} Schön wäre es, {dich|Sie} auch hier zu kennen.',
      ],
      brief: ['{point} Wollen wir uns hier verbinden?', '{point} Ich freue mich über den Kontakt.'],
      formal: [
        '{point} Über den Kontakt zu {dir|Ihnen} würde ich mich freuen.',
        '{point} Darf ich {dich|Sie} zu meinen Kontakten hinzufügen?',
      ],
    },
    'event-follow-up': {
      warm: [
        'es war schön, mit {dir|Ihnen} zu sprechen< ({about})>. {point}\n\nWollen wir nächste Woche bei einem Kaffee weitersprechen? Falls es gerade nicht passt, verstehe ich das gut.',
        'ich freue mich, dass wir ins Gespräch gekommen sind< ({about})>. {point}\n\n{Passt dir|Passt Ihnen} nächste Woche ein Telefonat von 20 Minuten?',
      ],
      brief: [
        'schön, dass wir gesprochen haben< ({about})>. {point} {Passen dir|Passen Ihnen} nächste Woche 15 Minuten, um weiterzumachen?',
        'danke für das Gespräch< ({about})>. {point} Wollen wir nächste Woche 15 Minuten telefonieren?',
      ],
      formal: [
        'es hat mich gefreut, {dich|Sie} kennenzulernen< ({about})>. {point}\n\n{Hättest du|Hätten Sie} nächste Woche 20 Minuten Zeit, damit wir das Gespräch fortsetzen können?',
        'vielen Dank für das Gespräch< ({about})>. {point}\n\nGern würde ich es fortsetzen. {Passt dir|Passt Ihnen} nächste Woche ein Telefonat von 20 Minuten?',
      ],
    },
    'check-in': {
      warm: [
        '{point}\n\nWie ist es {dir|Ihnen} seither ergangen<, und wie steht es um das: {about}>? Es eilt nicht mit der Antwort.',
        'heute musste ich an {dich|Sie} denken. {point}\n\nWie geht es {dir|Ihnen}<, und was macht das: {about}>?',
      ],
      brief: [
        '{point} Wie geht es {dir|Ihnen}<, und was macht das: {about}>?',
        'nur ein kurzer Gruß. {point} Wie geht es {dir|Ihnen}<, und was macht das: {about}>?',
      ],
      formal: [
        '{point}\n\nIch hoffe, es geht {dir|Ihnen} gut. Über ein paar Zeilen, wie es {dir|Ihnen} ergangen ist, würde ich mich freuen<, auch dazu: {about}>.',
        'ich möchte {dir|Ihnen} einen kurzen Gruß senden. {point}\n\nWie ist es {dir|Ihnen} ergangen<, und wie steht es um das: {about}>?',
      ],
    },
    congratulation: {
      warm: [
        'herzlichen Glückwunsch: {about}! Ich freue mich sehr für {dich|Sie}.\n\nHoffentlich {feierst du|feiern Sie} ein wenig. Wie fühlt es sich an?',
        'gerade habe ich es gelesen: {about}. Herzlichen Glückwunsch!\n\nIch wünsche {dir|Ihnen} einen guten Anfang und Zeit, ihn zu genießen.',
      ],
      brief: ['herzlichen Glückwunsch: {about}! Hochverdient.', 'Glückwunsch: {about}! Ich freue mich für {dich|Sie}.'],
      formal: [
        'zu diesem Anlass gratuliere ich {dir|Ihnen} herzlich: {about}.\n\nIch wünsche {dir|Ihnen} viel Erfolg.',
        'mit Freude habe ich es erfahren: {about}. Ich gratuliere {dir|Ihnen} herzlich.\n\nFür den Anfang wünsche ich alles Gute.',
      ],
    },
    'thank-you': {
      warm: [
        'vielen Dank: {about}. Das hat mir wirklich geholfen.\n\nIch erzähle {dir|Ihnen}, was daraus wird. Und wenn ich etwas für {dich|Sie} tun kann, {sag|sagen Sie} es bitte.',
        'ich möchte {dir|Ihnen} danken: {about}. Ich weiß, dass es Zeit gekostet hat, und es hat mir viel bedeutet.\n\nIch berichte {dir|Ihnen}, wie es weitergeht.',
      ],
      brief: [
        'danke: {about}. Das hat wirklich geholfen.',
        'tausend Dank: {about}! Ich erzähle {dir|Ihnen}, was daraus wird.',
      ],
      formal: [
        '{hab|haben Sie} vielen Dank: {about}. Das war mir eine große Hilfe.\n\nIch berichte {dir|Ihnen}, was daraus wird, und revanchiere mich gern.',
        'ich möchte {dir|Ihnen} herzlich danken: {about}. Die Zeit und die Sorgfalt weiß ich zu schätzen.\n\nIch werde {dir|Ihnen} berichten, was daraus geworden ist.',
      ],
    },
    reconnect: {
      warm: [
        'viel zu lange haben wir nichts voneinander gehört. {point}\n\nWie geht es {dir|Ihnen}, und was {treibst du|treiben Sie} gerade? Wenn {du magst|Sie mögen}, telefonieren wir nächste Woche.',
        'heute habe ich an {dich|Sie} gedacht und schreibe einfach. {point}\n\nWie ist es {dir|Ihnen} ergangen? Ich bin neugierig, was aus allem geworden ist.',
      ],
      brief: [
        'es ist eine Weile her. {point} Wie geht es {dir|Ihnen}? Wenn {du magst|Sie mögen}, telefonieren wir nächste Woche 15 Minuten.',
        'ein Gruß nach langer Zeit. {point} Wie ist es {dir|Ihnen} ergangen?',
      ],
      formal: [
        'es ist lange her, dass wir voneinander gehört haben. {point}\n\nGern wüsste ich, wie es {dir|Ihnen} ergangen ist. {Hättest du|Hätten Sie} nächste Woche 20 Minuten für ein Telefonat?',
        'seit einiger Zeit haben wir nichts voneinander gehört. {point}\n\nWie ist es {dir|Ihnen} ergangen? Über eine Nachricht würde ich mich freuen.',
      ],
    },
    'introduction-ask': {
      warm: [
        'darf ich {dich|Sie} mit {other} bekannt machen? {otherAbout} <Es geht um das: {about}. >Ich glaube, {ihr habt|Sie beide haben} einander etwas zu sagen.\n\nWenn es gerade zu viel ist, {sag|sagen Sie} einfach nein. Wäre es {dir|Ihnen} recht?',
        'ich kenne jemanden, den {du|Sie} vielleicht gern {kennenlernst|kennenlernen}: {other}. {otherAbout}< Es geht um das: {about}.>\n\nSoll ich {euch|Sie beide} bekannt machen? Ein Nein ist auch in Ordnung und bleibt unter uns.',
      ],
      brief: [
        'darf ich {dich|Sie} mit {other} bekannt machen? {otherAbout}< Es geht um das: {about}.> Ein Nein ist völlig in Ordnung.',
        '{möchtest du|möchten Sie} {other} kennenlernen? {otherAbout}< Es geht um das: {about}.> Nur wenn es passt.',
      ],
      formal: [
        'darf ich {dich|Sie} mit {other} bekannt machen? {otherAbout}< Es geht um das: {about}.>\n\nIch tue es nur, wenn {du einverstanden bist|Sie einverstanden sind}; ein Nein verstehe ich gut.',
        'gern würde ich den Kontakt zwischen {dir|Ihnen} und {other} herstellen. {otherAbout}< Es geht um das: {about}.>\n\nWäre es {dir|Ihnen} recht? Ein Nein verstehe ich gut.',
      ],
    },
    introduction: {
      warm: [
        'wie mit {euch|Ihnen} beiden besprochen, bringe ich {euch|Sie} zusammen.\n\n{otherFirst}: {firstAbout}\n{first}: {otherAbout}\n\n<Es geht um das: {about}. >Den Rest überlasse ich {euch|Ihnen} beiden und freue mich, dass es klappt.',
        'wie schön, {euch|Sie} beide zusammenzubringen.\n\n{otherFirst}: {firstAbout}\n{first}: {otherAbout}\n\n<Es geht um das: {about}. >{first}, {magst du|mögen Sie} einen Termin vorschlagen?',
      ],
      brief: [
        'wie mit {euch|Ihnen} beiden besprochen. {otherFirst}: {firstAbout} {first}: {otherAbout}< Es geht um das: {about}.> Jetzt {seid ihr|sind Sie} dran.',
        'darf ich vorstellen, wie von {euch|Ihnen} beiden gewünscht? {otherFirst}: {firstAbout} {first}: {otherAbout}< Es geht um das: {about}.>',
      ],
      formal: [
        'wie mit {euch|Ihnen} beiden besprochen, möchte ich {euch|Sie} einander vorstellen.\n\n{otherFirst}: {firstAbout}\n{first}: {otherAbout}\n\n<Es geht um das: {about}. >Den nächsten Schritt überlasse ich {euch|Ihnen}.',
        'mit {eurem|Ihrem} Einverständnis bringe ich {euch|Sie} beide gern in Kontakt.\n\n{otherFirst}: {firstAbout}\n{first}: {otherAbout}\n\n<Es geht um das: {about}. >Ich hoffe, es ist für {euch|Sie} beide von Nutzen.',
      ],
    },
    'mentor-request': {
      warm: [
        '{point} Ich möchte besser werden in dem Thema {about} und würde viel von {dir|Ihnen} lernen.\n\n{Könntest du dir|Könnten Sie sich} vorstellen, mich ein halbes Jahr zu begleiten, eine Stunde im Monat? Ich bereite jedes Treffen vor und schreibe auf, was ich versucht habe. Wenn gerade kein Platz ist, verstehe ich das gut.',
        '{point}\n\nMein Thema ist {about}, und dabei habe ich an {dich|Sie} gedacht. Wollen wir drei Gespräche von 45 Minuten versuchen und dann sehen? Ein Nein ist auch in Ordnung.',
      ],
      brief: [
        '{point} {Könntest du dir|Könnten Sie sich} vorstellen, mich ein halbes Jahr zu begleiten, eine Stunde im Monat? Mein Thema: {about}. Ein Nein verstehe ich gut.',
        '{point} Ich möchte lernen: {about}. Wollen wir drei Gespräche von 45 Minuten versuchen? Ein Nein ist auch in Ordnung.',
      ],
      formal: [
        '{point}\n\nMein Ziel für die kommenden Monate: {about}. {Könntest du dir|Könnten Sie sich} vorstellen, mich ein halbes Jahr lang zu begleiten, eine Stunde im Monat? Ich bereite jedes Treffen vor und berichte, was ich umgesetzt habe. Wenn gerade kein Platz ist, verstehe ich das gut.',
        '{point}\n\nGern möchte ich mehr darüber lernen: {about}. Dürfte ich {dich|Sie} um ein erstes Gespräch von 30 Minuten bitten, um zu sehen, ob es passt? Ein Nein verstehe ich gut.',
      ],
    },
    'informational-interview': {
      warm: [
        '{point} Ich mache mich gerade kundig, und drei Fragen sind offen geblieben. Mein Thema: {about}.\n\n{Hättest du|Hätten Sie} nächste Woche 20 Minuten für ein Telefonat? Ich halte mich an die Zeit und erzähle {dir|Ihnen} danach, was daraus wurde.',
        '{point} Mich interessiert, wie es von innen wirklich ist: {about}.\n\nDarf ich {dir|Ihnen} ein paar Fragen stellen, höchstens 20 Minuten? Falls es gerade nicht passt, verstehe ich das gut.',
      ],
      brief: [
        '{point} Ich habe drei Fragen, Thema: {about}. {Hättest du|Hätten Sie} nächste Woche 20 Minuten?',
        '{point} Darf ich {dir|Ihnen} drei Fragen stellen, zusammen 15 Minuten? Thema: {about}. Falls nicht, kein Problem.',
      ],
      formal: [
        '{point} Ich mache mich gerade kundig und würde {deine|Ihre} Sicht gern kennen. Mein Thema: {about}.\n\n{Hättest du|Hätten Sie} in der kommenden Woche 20 Minuten für drei Fragen? Ich halte mich an die Zeit und berichte {dir|Ihnen}, was daraus geworden ist.',
        '{point}\n\nVor einer Entscheidung möchte ich besser verstehen: {about}. Dürfte ich {dir|Ihnen} in einem Telefonat von 20 Minuten drei Fragen stellen? Falls es gerade nicht passt, verstehe ich das gut.',
      ],
    },
    decline: {
      warm: [
        'danke, dass {du an mich gedacht hast|Sie an mich gedacht haben}: {about}. Ich kann es gerade nicht übernehmen, so gern ich würde.\n\nEs tut mir leid, und ich wünsche gutes Gelingen.',
        'es freut mich, dass {du mich gefragt hast|Sie mich gefragt haben}: {about}. Diesmal muss ich leider absagen, um zu halten, was ich schon versprochen habe.\n\nDanke für {dein|Ihr} Verständnis.',
      ],
      brief: [
        'danke für {deine|Ihre} Anfrage: {about}. Diesmal kann ich leider nicht, wünsche aber gutes Gelingen.',
        'danke, dass {du an mich gedacht hast|Sie an mich gedacht haben}: {about}. Ich muss für jetzt leider absagen.',
      ],
      formal: [
        'vielen Dank für {deine|Ihre} Anfrage: {about}. Ich kann sie derzeit leider nicht annehmen.\n\nDass {du an mich gedacht hast|Sie an mich gedacht haben}, freut mich; ich wünsche viel Erfolg.',
        'vielen Dank, dass {du an mich gedacht hast|Sie an mich gedacht haben}: {about}. Nach einigem Überlegen muss ich leider absagen, da andere Aufgaben vorgehen.\n\nIch hoffe auf {dein|Ihr} Verständnis.',
      ],
    },
  },
  newRole: '{deine|Ihre} neue Rolle bei {organisation}< ({title})>',
  subjects: {
    'first-message': 'Eine Frage<: {topic}>',
    'connection-request': 'Kontakt',
    'event-follow-up': 'Schön war es',
    'check-in': 'Wie geht es {dir|Ihnen}?',
    congratulation: 'Herzlichen Glückwunsch!',
    'thank-you': 'Vielen Dank',
    reconnect: 'Lange nicht gehört',
    'introduction-ask': 'Bekannt machen mit {other}?',
    introduction: '{first} und {otherFirst}',
    'mentor-request': 'Eine Bitte um Begleitung',
    'informational-interview': 'Drei Fragen, 20 Minuten',
    decline: '{Deine|Ihre} Anfrage',
  },
  blanks: {
    point: '[Was euch verbindet: ein Vortrag, ein Ort, etwas, das sie gesagt hat.]',
    about: {
      congratulation: '[was es zu feiern gibt]',
      'thank-you': '[was sie für dich getan hat]',
      'mentor-request': '[was du lernen möchtest]',
      'informational-interview': '[worüber du mehr wissen möchtest]',
      decline: '[worum sie dich gebeten hat]',
    },
    otherAbout: '[Ein Satz über {name}.]',
  },
  span: (from, until) => {
    const [start, end] = [from?.slice(0, 4), until?.slice(0, 4)];
    if (start && end) return start === end ? start : `von ${start} bis ${end}`;
    return start ? `seit ${start}` : '';
  },
  toYou: (words, isFamiliar) =>
    words.replace(
      /^(?:ihr|sein)(e[mnrs]?)? (?=\p{L})/iu,
      (_, ending: string | undefined) => `${isFamiliar ? 'dein' : 'Ihr'}${ending ?? ''} `,
    ),
};
