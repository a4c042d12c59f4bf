import { fold } from '../../kernel/fold.ts';

/** What two contact points are compared by: addresses folded, phone numbers as digits with a leading plus kept. */
export const contactPointKey = (kind: string, value: string): string =>
  kind === 'phone' ? value.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '') : fold(value);

/** The identity key of a contact point, for those that identify a person. */
export const identityKeyOf = (kind: string, valueKey: string): string | null =>
  kind === 'email' ? `email:${valueKey}` : kind === 'phone' && valueKey.length >= 7 ? `phone:${valueKey}` : null;
