import * as z from 'zod';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Stores } from '../../store.ts';
import { type DomainError, invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { whatIfAnswer } from '../advice/advice-answer.ts';
import type { Supposition } from '../advice/supposition.ts';
import { supposeThat } from '../advice/what-if.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { namedAlter, namedPair } from './named-alter.ts';
import { capitalSettingsOf, ownNetwork } from './own-network.ts';

const people = (what: string) => z.array(z.string().min(1)).max(100).default([]).describe(what);
const input = z.object({
  contact: people('Be in touch with this person once more'),
  meet: people('Meet this person'),
  lose: people('Lose touch with this person'),
  strength: people('Let a tie have this strength, 0 to 100, as in Ada:80'),
  connect: people('Let two people come to know each other, as in Ada:Ben'),
});

type Reading = (
  stores: Pick<Stores, 'people'>,
  network: EgoNetwork,
  text: string,
) => Promise<Result<Supposition, DomainError>>;

const about =
  (type: 'contact' | 'meet' | 'lose'): Reading =>
  async (stores, network, text) => {
    const alter = await namedAlter(stores, network, text, type);
    return alter.ok ? ok({ type, alter: alter.value }) : alter;
  };

const readings: Readonly<Record<keyof z.output<typeof input>, Reading>> = {
  contact: about('contact'),
  meet: about('meet'),
  lose: about('lose'),
  strength: async (stores, network, text) => {
    const at = text.lastIndexOf(':');
    const strength = Number(text.slice(at + 1));
    if (at < 1 || text.slice(at + 1).trim() === '' || !(strength >= 0 && strength <= 100))
      return err(invalid('strength', `write a person and a strength from 0 to 100: Ada:80, not “${text}”.`));
    const alter = await namedAlter(stores, network, text.slice(0, at), 'strength');
    return alter.ok ? ok({ type: 'strength', alter: alter.value, strength }) : alter;
  },
  connect: async (stores, network, text) => {
    const pair = await namedPair(stores, network, text, 'connect');
    return pair.ok ? ok({ type: 'connect', alter: pair.value[0], other: pair.value[1] }) : pair;
  },
};

export const supposeInNetwork = operation({
  name: 'network.what-if',
  summary: 'Show what would become of your capital if ties stood otherwise',
  effect: 'read',
  heavy: true,
  http: 'GET /network/what-if',
  command: 'network what-if',
  input,
  output: whatIfAnswer,
  errors: ['not-found', 'ambiguous'],
  run: async (given, context) => {
    const network = await ownNetwork(context);
    const suppositions: Supposition[] = [];
    for (const [field, read] of Object.entries(readings) as [keyof typeof readings, Reading][])
      for (const text of given[field]) {
        const supposed = await read(context.store, network, text);
        if (!supposed.ok) return supposed;
        suppositions.push(supposed.value);
      }
    return ok(supposeThat(network, suppositions, await capitalSettingsOf(context)));
  },
});
