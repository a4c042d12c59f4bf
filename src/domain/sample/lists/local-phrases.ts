import { phrases, type Phrase } from '../phrase.ts';

/** How people of a language write among themselves: greetings, and one short conversation by turns. */
export interface LocalPhrases {
  readonly greetings: readonly Phrase[];
  readonly turns: readonly (readonly Phrase[])[];
}

export const LOCAL_PHRASES: Readonly<Record<string, LocalPhrases>> = {
  pt: {
    greetings: phrases(`
      Olá {to},
      Bom dia {to},
      Viva {to},`),
    turns: [
      phrases(`
        Tens tempo para um café no {cafe} esta semana?
        Como correu a apresentação? Conta-me tudo.
        Lembrei-me de ti hoje. Como vão as coisas na {yours}?
        Podes dar-me a tua opinião sobre uma ideia? É coisa de dez minutos.`),
      phrases(`
        Claro que sim! Quinta às três dá-te jeito?
        Correu melhor do que esperava, obrigado por perguntares.
        Tudo bem por aqui, muito trabalho e pouco sono.
        Com todo o gosto. Liga-me amanhã de manhã.`),
      phrases(`
        Perfeito, até quinta!
        Que bom. Um abraço!
        Obrigado, ajudaste-me imenso.`),
    ],
  },
  es: {
    greetings: phrases(`
      Hola {to},
      Buenos días {to},`),
    turns: [
      phrases(`
        ¿Tienes un rato esta semana para hablar? Quiero tu opinión sobre una idea.
        ¿Qué tal todo por {city}? Hace mucho que no hablamos.
        ¿Vas a {event} este año? Me encantaría verte.`),
      phrases(`
        ¡Claro! El jueves por la tarde me viene bien.
        Todo bien, con mucho trabajo. ¿Y tú?
        Este año no puedo, pero cuéntame después.`),
      phrases(`
        Perfecto, hablamos el jueves.
        Me alegro mucho. ¡Un abrazo!
        Gracias, como siempre.`),
    ],
  },
  fr: {
    greetings: phrases(`
      Bonjour {to},
      Salut {to},`),
    turns: [
      phrases(`
        As-tu un moment cette semaine ? J'aimerais ton avis sur un projet.
        Comment vas-tu ? J'ai repensé à notre conversation.
        Tu seras à {event} ? On pourrait déjeuner ensemble.`),
      phrases(`
        Avec plaisir, jeudi après-midi me convient.
        Très bien, merci ! Beaucoup de travail chez {ours}.
        Oui, dès le mardi. Bonne idée pour le déjeuner.`),
      phrases(`
        Parfait, à jeudi.
        Merci beaucoup, cela m'aide vraiment.
        Super, je réserve une table.`),
    ],
  },
  de: {
    greetings: phrases(`
      Hallo {to},
      Guten Morgen {to},`),
    turns: [
      phrases(`
        Hast du diese Woche eine halbe Stunde für mich? Ich hätte gern deine Meinung.
        Wie geht es dir? Wir haben viel zu lange nicht gesprochen.
        Bist du dieses Jahr bei {event} dabei?`),
      phrases(`
        Gern, Donnerstag ab drei passt mir gut.
        Gut, danke! Viel los bei {ours}, aber es macht Freude.
        Ja, ab dem zweiten Tag. Wir finden uns beim Kaffee.`),
      phrases(`
        Wunderbar, bis Donnerstag.
        Danke dir, das hilft mir sehr.
        Ich freue mich, bis dann!`),
    ],
  },
};
