import { expect, test } from 'vitest';
import { Dice } from './dice.ts';
import { NAME_LISTS } from './lists/name-lists.ts';
import { createNames } from './names.ts';

/** Names that a reader would take for the real person. */
const FAMOUS =
  `Barack Obama, Angela Merkel, Haruki Murakami, Shigeru Miyamoto, Hayao Miyazaki, Akira Kurosawa, Diego Rivera, Frida Kahlo,
  Pablo Picasso, Pablo Neruda, Gabriel García Márquez, Chinua Achebe, Chimamanda Adichie, Wole Soyinka, Wangari Maathai, Haile Gebrselassie,
  Abebe Bikila, Eliud Kipchoge, Nelson Mandela, Kofi Annan, Youssou N'Dour, Ousmane Dembélé, Ibrahima Konaté, Sadio Mané, Salman Rushdie,
  Narendra Modi, Priyanka Chopra, Arjun Kapoor, Rohan Bopanna, Rahul Dravid, Imran Khan, Kamala Harris, Indra Nooyi, Sundar Pichai, Satya Nadella,
  Jack Ma, Xi Jinping, Yao Ming, Bruce Lee, Ang Lee, Lang Lang, Bong Joon-ho, Park Chan-wook, Lee Jung-jae, Song Joong-ki, Song Kang-ho,
  José Saramago, Cristiano Ronaldo, João Félix, António Guterres, Jorge Amado, Paulo Coelho, Jair Bolsonaro, Rafael Nadal, Penélope Cruz,
  Isabel Allende, Jorge Luis Borges, Emiliano Zapata, Camilo Sesto, Sofía Vergara, Valentina Tereshkova, Taras Shevchenko, Emmanuel Macron,
  Édith Piaf, Simone Weil, Marie Curie, Pierre-Yves Cousteau, Jean-Paul Sartre, Lukas Podolski, Bernd Schuster, Ingrid Bergman, Björn Borg,
  Greta Thunberg, Astrid Lindgren, Søren Kierkegaard, Mads Mikkelsen, Jean Sibelius, Björk Guðmundsdóttir, Lech Wałęsa, Olga Tokarczuk,
  Václav Havel, Antonín Dvořák, Milan Kundera, Viktor Orbán, Novak Djokovic, Nikola Tesla, Nana Mouskouri, Maria Callas, Orhan Pamuk, Elif Şafak,
  Aziz Sancar, Margaret Thatcher, Winston Churchill, Beatrix Potter, Cillian Murphy, Saoirse Ronan, Rhys Ifans, Marcus Rashford, Jasmine Paolini,
  Oprah Winfrey, Tyler Perry, Serena Williams, Malik Beasley, Jordan Peele, Nguyễn Văn Linh, Lea Salonga, Ferdinand Marcos, Ramon Magsaysay,
  Kevin-Prince Boateng, Jerome Boateng, Wajdi Mouawad, Fairuz, Karim Benzema, Tarek Aziz, Yasmine Khlat, Ziad Barakat, Samir Nasri, Kenta Maeda, Álvaro Uribe, Camila Vallejo,
  Rui Tavares, Teresa Salgueiro, Rocío Carrasco, Lakshmi Menon, Rohan Joshi, Dewi Lestari, Minghao Xu, Sékou Kouyaté, Girma Wolde`
    .split(',')
    .map((name) => name.trim());

test('no list makes the name of somebody famous', () => {
  const made = new Set(
    NAME_LISTS.flatMap((list) => list.given.flatMap((given) => list.family.map((family) => `${given} ${family}`))),
  );
  expect(made.size).toBeGreaterThan(13_000);
  expect(FAMOUS.filter((name) => made.has(name))).toEqual([]);
});

test('a name in its own script stands where its letters stand', () => {
  for (const { id, given, family, script } of NAME_LISTS) {
    if (!script) continue;
    expect([id, script.given.length, script.family.length]).toEqual([id, given.length, family.length]);
  }
});

test('a list names nobody twice in itself', () => {
  for (const { id, given, family } of NAME_LISTS) {
    expect([id, new Set(given).size, new Set(family).size]).toEqual([id, given.length, family.length]);
  }
});

test('names of a culture repeat only after every pair was used, and then carry a middle name', () => {
  const nameOf = createNames(new Dice(4, 0));
  const dice = new Dice(4, 1);
  const culture = NAME_LISTS.findIndex((list) => list.id === 'north-america');
  const drawn = Array.from({ length: 2500 }, () => nameOf(culture, dice).record.full);
  expect(new Set(drawn).size).toBeGreaterThan(2490);
});

test('every name has plain letters for its addresses', () => {
  const nameOf = createNames(new Dice(9, 0));
  const dice = new Dice(9, 1);
  for (let round = 0; round < 300; round += 1) {
    for (const culture of NAME_LISTS.keys()) expect(nameOf(culture, dice).plain).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});
