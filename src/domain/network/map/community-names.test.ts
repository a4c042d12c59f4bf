import { describe, expect, it } from 'vitest';
import { TraitBook } from './alter-traits.ts';
import { findCommunities } from './communities.ts';
import { nameCommunities, sharedWords } from './community-names.ts';
import { namesOf, sketchNetwork } from './sketched-network.ts';

const namesIn = (sketch: ReturnType<typeof sketchNetwork>) =>
  nameCommunities(findCommunities(sketch.ego, sketch.traits).list, sketch.ego.alters, sketch.traits);

describe('the name of a community', () => {
  it('is what its members share and the rest do not', () => {
    const sketch = sketchNetwork([
      {
        names: namesOf('Globex', 6),
        shared: [
          ['employer', 'Globex'],
          ['place', 'Lisbon'],
        ],
      },
      {
        names: namesOf('Choir', 5),
        shared: [
          ['circle', 'Choir'],
          ['place', 'Lisbon'],
        ],
      },
      { names: namesOf('Porto', 4), shared: [['place', 'Porto']] },
    ]);
    const named = namesIn(sketch);
    expect(named.map(({ name }) => name)).toEqual(['Globex', 'Choir', 'Porto']);
    expect(sharedWords(named[0]?.shares ?? [], sketch.traits, 6)).toBe(
      '6 of 6 have been at Globex, 6 of 6 live in Lisbon.',
    );
  });

  it('adds a second thing where two communities share the first', () => {
    const named = namesIn(
      sketchNetwork([
        {
          names: namesOf('A', 6),
          shared: [
            ['employer', 'Globex'],
            ['field', 'Energy'],
          ],
        },
        {
          names: namesOf('B', 5),
          shared: [
            ['employer', 'Globex'],
            ['place', 'Porto'],
          ],
        },
        { names: namesOf('C', 8), shared: [['school', 'Vale Harbour']] },
      ]),
    );
    expect(named.map(({ name }) => name)).toEqual(['Vale Harbour', 'Globex, energy', 'Globex, Porto']);
  });

  it('is whom they gather around where nothing is common to them, and never the same twice', () => {
    const named = namesIn(
      sketchNetwork([{ names: namesOf('A', 5) }, { names: namesOf('B', 4) }, { names: namesOf('Lone', 1) }]),
    );
    expect(named.map(({ name }) => name)).toEqual(['Around A 1', 'Around B 1']);
  });

  it('says years where the user was there once and is no longer', () => {
    const sketch = sketchNetwork([
      { names: namesOf('A', 5), shared: [['employer', 'Initech']] },
      { names: namesOf('B', 9) },
    ]);
    const book = new TraitBook(14);
    for (let alter = 0; alter < 5; alter += 1) book.add(alter, 'employer', 'INITECH');
    book.addFormerOfSelf('employer', 'Initech');
    const named = nameCommunities(findCommunities(sketch.ego, sketch.traits).list, sketch.ego.alters, book.close());
    expect(named.map(({ name }) => name)).toEqual(['Around B 1', 'INITECH years']);
  });

  it('takes where one met and where one worked for the same thing when they have the same name', () => {
    const book = new TraitBook(2);
    book.add(0, 'circle', 'Globex');
    book.add(1, 'employer', ' globex ');
    expect(book.close().traits).toEqual([{ kind: 'employer', label: 'Globex' }]);
  });
});
