import type {
  ContactPointRecord,
  EducationRecord,
  NameRecord,
  PersonFacts,
  Place,
  PositionRecord,
  SelfRecord,
} from '../../domain/intake/record.ts';
import type { Identity } from './self-identity.ts';
import { identityKeys } from './self-identity.ts';
import { linkedInUrl } from './linkedin-slug.ts';

/** What the archive's files say of the user, gathered into one record. */
export class SelfDraft {
  name: NameRecord | undefined;
  headline = '';
  summary = '';
  location = '';
  industry = '';
  birthday: string | undefined;
  readonly positions: PositionRecord[] = [];
  readonly educations: EducationRecord[] = [];
  readonly contactPoints: ContactPointRecord[] = [];
  readonly expertise: string[] = [];
  /** Keys beside those of the profile: confirmed e-mail addresses. */
  readonly keys: string[] = [];
  /** The first row that told something. */
  place: Place | undefined;

  /** Undefined where the archive tells nothing of the user. */
  finish(identity: Identity, fallback: Place): SelfRecord | undefined {
    const facts = this.#facts(identity);
    const keys = [...identityKeys(identity), ...this.keys];
    if (keys.length === 0 && Object.keys(facts).length === 0) return undefined;
    return { type: 'self', place: this.place ?? fallback, keys, facts };
  }

  #facts(identity: Identity): PersonFacts {
    const name = this.name ?? (identity.name === undefined ? undefined : { full: identity.name });
    const profiles = [...identity.slugs].map((slug) => ({ network: 'linkedin', slug, url: linkedInUrl(slug) }));
    return {
      ...(name && { name }),
      ...(this.headline && { headline: this.headline }),
      ...(this.summary && { summary: this.summary }),
      ...(this.location && { location: this.location }),
      ...(this.industry && { industry: this.industry }),
      ...(this.birthday && { birthday: this.birthday }),
      ...(this.positions.length > 0 && { positions: this.positions }),
      ...(this.educations.length > 0 && { educations: this.educations }),
      ...(this.contactPoints.length > 0 && { contactPoints: this.contactPoints }),
      ...(profiles.length > 0 && { profiles }),
      ...(this.expertise.length > 0 && { expertise: this.expertise }),
    };
  }
}
