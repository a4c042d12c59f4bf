import type { InputOf } from '../api/operation-contract.ts';

export type FactInput = Omit<InputOf<'facts.add'>, 'person'>;
export type FactKind = FactInput['kind'];

/** A fact in the form, with its identifier where it is on file already. */
export interface FactDraft extends FactInput {
  readonly id?: string;
}

export interface FactGroup {
  readonly title: string;
  readonly kinds: readonly { readonly id: FactKind; readonly label: string }[];
}

export const contactKinds: FactGroup = {
  title: 'Contact',
  kinds: [
    { id: 'email', label: 'E-mail' },
    { id: 'phone', label: 'Phone' },
    { id: 'profile', label: 'Profile' },
    { id: 'website', label: 'Website' },
    { id: 'messenger', label: 'Messenger' },
    { id: 'address', label: 'Postal address' },
  ],
};
export const positionKinds: FactGroup = { title: 'Positions', kinds: [{ id: 'position', label: 'Position' }] };
export const educationKinds: FactGroup = { title: 'Education', kinds: [{ id: 'education', label: 'Education' }] };
export const topicKinds: FactGroup = {
  title: 'Interests and expertise',
  kinds: [
    { id: 'interest', label: 'Cares for' },
    { id: 'expertise', label: 'Is good at' },
  ],
};
export const nameKinds: FactGroup = {
  title: 'Other names',
  kinds: [
    { id: 'former', label: 'Former name' },
    { id: 'married', label: 'Married name' },
    { id: 'alias', label: 'Also known as' },
  ],
};
