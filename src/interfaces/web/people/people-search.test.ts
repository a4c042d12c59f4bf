import { describe, expect, test } from 'vitest';
import { filterOf, firstPageOf, isFiltered, readPeopleSearch } from './people-search.ts';

describe('the address of the people page', () => {
  test('holds a filter and an order', () => {
    const search = readPeopleSearch({ role: 'mentor', strength: 'strong', sort: '-last' });
    expect(search).toEqual({ role: 'mentor', strength: 'strong', sort: '-last' });
    expect(filterOf(search)).toEqual({ role: 'mentor', strength: 'strong' });
  });

  test('drops what it cannot mean', () => {
    expect(readPeopleSearch({ strength: 'mighty', sort: 'shoe size', archived: 'no', text: '', tag: null })).toEqual(
      {},
    );
  });

  test('an order alone is no filter', () => {
    expect(isFiltered({ sort: '-last' })).toBe(false);
    expect(isFiltered({ text: 'am' })).toBe(true);
  });

  test('asks for the first hundred by name unless told otherwise', () => {
    expect(firstPageOf({ tag: 'data' })).toEqual({ tag: 'data', sort: 'name', limit: 100, offset: 0 });
  });
});
