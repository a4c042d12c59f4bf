import { phrases, type Phrase } from '../phrase.ts';
import { dialogue, type Dialogue } from './dialogues.ts';

/** How people of a language write among themselves. */
export interface LocalPhrases {
  readonly greetings: readonly Phrase[];
  readonly dialogues: readonly Dialogue[];
}

export const LOCAL_PHRASES: Readonly<Record<string, LocalPhrases>> = {
  pt: {
    greetings: phrases(`
      Olá {to},
      Bom dia {to},
      Viva {to},`),
    dialogues: [
      dialogue(
        'Um café?',
        'Tens tempo para um café esta semana?',
        'Claro que sim! Quinta às três dá-te jeito?',
        'Perfeito, até quinta!',
      ),
      dialogue(
        'Como correu?',
        'Como correu a apresentação? Conta-me tudo.',
        'Correu melhor do que esperava. Que bom teres perguntado!',
        'Fico mesmo feliz. Um abraço!',
      ),
      dialogue(
        'Uma opinião',
        'Podes dar-me a tua opinião sobre uma ideia? É coisa de dez minutos.',
        'Com todo o gosto. Liga-me amanhã de manhã.',
        'Ajudaste-me imenso. Fico a dever-te um almoço.',
      ),
      dialogue(
        'Olá',
        'Lembrei-me de ti hoje. Como vão as coisas na {yours}?',
        'Tudo bem, muito trabalho e pouco sono. E contigo?',
        'Também. Temos de combinar alguma coisa em breve.',
      ),
    ],
  },
  es: {
    greetings: phrases(`
      Hola {to},
      Buenos días {to},`),
    dialogues: [
      dialogue(
        'Una idea',
        '¿Tienes un rato esta semana para hablar? Quiero tu opinión sobre una idea.',
        '¡Claro! El jueves por la tarde me viene bien.',
        'Perfecto, hablamos el jueves.',
      ),
      dialogue(
        '¿Qué tal?',
        '¿Qué tal todo por {city}? Hace mucho que no hablamos.',
        'Todo bien, con mucho trabajo. ¿Y tú?',
        'Igual. ¡Qué alegría saber de ti! ¡Un abrazo!',
      ),
      dialogue(
        '{event}',
        '¿Vas a {event}? Me encantaría verte.',
        'Este año no puedo, pero cuéntame después.',
        'Hecho. Te traigo las mejores notas.',
      ),
    ],
  },
  fr: {
    greetings: phrases(`
      Bonjour {to},
      Salut {to},`),
    dialogues: [
      dialogue(
        'Ton avis',
        'As-tu un moment cette semaine ? J’aimerais ton avis sur un projet.',
        'Avec plaisir, jeudi après-midi me convient.',
        'Parfait, à jeudi.',
      ),
      dialogue(
        'Des nouvelles',
        'Comment vas-tu ? J’ai repensé à notre conversation.',
        'Très bien, merci ! Beaucoup de travail chez {ours}, mais du bon.',
        'Quelle bonne nouvelle. À bientôt autour d’un café ?',
      ),
      dialogue(
        '{event}',
        'Tu seras à {event} ? On pourrait déjeuner ensemble.',
        'Oui, dès le premier jour. Bonne idée pour le déjeuner.',
        'Super, je réserve une table.',
      ),
    ],
  },
  de: {
    greetings: phrases(`
      Hallo {to},
      Guten Morgen {to},`),
    dialogues: [
      dialogue(
        'Deine Meinung',
        'Hast du diese Woche eine halbe Stunde für mich? Ich hätte gern deine Meinung.',
        'Gern, Donnerstag ab drei passt mir gut.',
        'Wunderbar, bis Donnerstag.',
      ),
      dialogue(
        'Wie geht es dir?',
        'Wie geht es dir? Wir haben viel zu lange nicht gesprochen.',
        'Gut, danke! Viel los bei {ours}, aber es macht Freude.',
        'Das höre ich gern. Lass uns bald telefonieren.',
      ),
      dialogue(
        '{event}',
        'Bist du bei {event} dabei?',
        'Ja, ab dem zweiten Tag. Wir finden uns beim Kaffee.',
        'Ich freue mich, bis dann!',
      ),
    ],
  },
};
