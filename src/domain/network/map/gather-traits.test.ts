import { describe, expect, it } from 'vitest';
import type { Stay } from '../../ties/known/stay.ts';
import { gatherTraits } from './gather-traits.ts';
import { sketchNetwork } from './sketched-network.ts';

const stay = (personId: string, patch: Partial<Stay> = {}): Stay => ({
  personId,
  source: 'employer',
  place: 'org-1',
  placeName: '',
  part: null,
  startedOn: '2019',
  endedOn: null,
  isCurrent: false,
  ...patch,
});

describe('what people share', () => {
  const { ego } = sketchNetwork([{ names: ['Ada', 'Ben'], field: 'Energy' }]);
  const withSelf = { ...ego, self: { ...ego.self, personId: 'me' } };
  const organisations = new Map([['org-1', 'Initech']]);

  it('comes from stays, sources, field and place, each once a person', () => {
    const traits = gatherTraits(withSelf, {
      stays: [stay('id-Ada'), stay('id-Ada'), stay('id-Ben', { source: 'event', placeName: 'Graph Days' })],
      sources: [
        { personId: 'id-Ben', kind: 'current-workplace', detail: 'initech', removedAt: null },
        { personId: 'id-Ada', kind: 'introduction', detail: null, removedAt: '2026-01-01' },
      ],
      organisations,
    });
    const labels = traits.ofAlter.map((own) => own.map((place) => traits.traits[place]?.label));
    expect(labels).toEqual([
      ['Energy', 'Initech'],
      ['Energy', 'Graph Days', 'current-workplace', 'Initech'],
    ]);
  });

  it('knows which employers the user has left', () => {
    const left = gatherTraits(withSelf, { stays: [stay('me')], sources: [], organisations });
    expect(left.traits[[...left.formerOfSelf][0] ?? -1]).toEqual({ kind: 'employer', label: 'Initech' });
    const returned = [stay('me'), stay('me', { isCurrent: true })];
    expect(gatherTraits(withSelf, { stays: returned, sources: [], organisations }).formerOfSelf.size).toBe(0);
  });
});
