import type { Prospect, ProspectStep } from './prospect.ts';

/** The first of its kind that passed between the user and a person since the wish. */
export interface PassedSince {
  readonly personId: string;
  readonly on: string;
  readonly channel: string;
  readonly direction: 'inbound' | 'outbound' | 'mutual';
}

/** A prospect with its steps, the first first, and the name and place the person has on file. */
export interface ProspectRow extends Prospect {
  readonly fullName: string | null;
  readonly title: string | null;
  readonly currentOrganisation: string | null;
  readonly hasPhoto: boolean;
  readonly steps: readonly ProspectStep[];
}

/** Those somebody wants to know. Nothing speaks of archived people, nor of those with whom contact is kept limited. */
export interface ProspectStore {
  /** The newest wish first. */
  prospects(): Promise<ProspectRow[]>;
  prospect(id: string): Promise<ProspectRow | null>;
  /** What counts as contact with each of these people since a day of their own, in the order of time. */
  passedSince(wishes: readonly { readonly personId: string; readonly since: string }[]): Promise<PassedSince[]>;
  /** Some people in touch with the user who work at an organisation of one of these folded names. */
  insiders(organisationKeys: readonly string[], day: string): Promise<Insider[]>;
}

/** Somebody who may know the way. */
export interface Insider {
  readonly personId: string;
  readonly fullName: string;
  readonly organisation: string;
  /** Folded name of it. */
  readonly organisationKey: string;
}
