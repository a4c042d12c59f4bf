import type { ContactPoint, Profile } from '../../../domain/people/facts.ts';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { contactKinds } from './fact-kinds.ts';
import { useOriginOf } from './origin-words.ts';
import { FactLine, SideSection } from './side-section.tsx';
import { useFactDialog } from './use-fact-dialog.tsx';

const linkClass = 'text-accent underline-offset-2 hover:underline wrap-anywhere';

/** Only web addresses become links; anything else an import brought stays text. */
const webAddress = (text: string): string | null => {
  const address = /^https?:\/\//i.test(text) ? text : /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : null;
  return address && URL.canParse(address) ? address : null;
};

/** An address that breaks where the eye would, if it must. */
const Breakable = ({ text }: { readonly text: string }) => {
  const [head = '', ...rest] = text.split(/(?<=[@/])/);
  return (
    <>
      {head}
      {rest.map((part) => (
        <span key={part}>
          <wbr />
          {part}
        </span>
      ))}
    </>
  );
};

const addressOf = ({ kind, value }: ContactPoint): string | null => {
  switch (kind) {
    case 'email':
      return `mailto:${value}`;
    case 'phone':
      return `tel:${value.replace(/[^\d+]/g, '')}`;
    case 'website':
      return webAddress(value);
    default:
      return null;
  }
};

const Point = ({ point }: { readonly point: ContactPoint }) => {
  const address = addressOf(point);
  return (
    <>
      {address ? (
        <a
          href={address}
          className={linkClass}
          {...(point.kind === 'website' ? { target: '_blank', rel: 'noreferrer' } : {})}
        >
          <Breakable text={point.value} />
        </a>
      ) : (
        <span className="whitespace-pre-wrap">{point.value}</span>
      )}
      {point.label && <span className="text-second text-faint"> {point.label}</span>}
    </>
  );
};

const networks: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  github: 'GitHub',
  twitter: 'X',
  x: 'X',
  mastodon: 'Mastodon',
  xing: 'XING',
  website: 'Website',
};

const ProfileLink = ({ profile }: { readonly profile: Profile }) => {
  const address = webAddress(profile.url);
  const words = `${networks[profile.network] ?? profile.network}: ${profile.slug}`;
  return address ? (
    <a href={address} target="_blank" rel="noreferrer" className={linkClass}>
      <Breakable text={words} />
    </a>
  ) : (
    <span>{words}</span>
  );
};

/** How they are reached. */
export const ContactFacts = ({ detail }: { readonly detail: PersonDetail }) => {
  const { person, contactPoints, profiles } = detail;
  const facts = useFactDialog(person);
  const originOf = useOriginOf();
  return (
    <SideSection
      title="Contact"
      addLabel="Add a contact point"
      onAdd={() => facts.add(contactKinds)}
      origins={[...contactPoints, ...profiles].map((each) => originOf(each.batchId))}
    >
      {contactPoints.length + profiles.length === 0 && <p className="text-second text-faint">No address on file.</p>}
      {contactPoints.map((point) => (
        <FactLine
          key={point.id}
          origin={originOf(point.batchId)}
          editLabel={`Edit ${point.value}`}
          onEdit={() =>
            facts.edit(contactKinds, { id: point.id, kind: point.kind, value: point.value, label: point.label ?? '' })
          }
        >
          <Point point={point} />
        </FactLine>
      ))}
      {profiles.map((profile) => (
        <FactLine
          key={profile.id}
          origin={originOf(profile.batchId)}
          editLabel={`Edit the profile ${profile.slug}`}
          onEdit={() => facts.edit(contactKinds, { id: profile.id, kind: 'profile', value: profile.url })}
        >
          <ProfileLink profile={profile} />
        </FactLine>
      ))}
      {facts.dialog}
    </SideSection>
  );
};
