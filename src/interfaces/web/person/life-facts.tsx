import { useContext } from 'react';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { birthdayWords, dateWords, periodWords } from '../words/day-words.ts';
import { originName } from '../words/role-words.ts';
import { educationKinds, nameKinds, positionKinds, topicKinds } from './fact-kinds.ts';
import { useOriginOf } from './origin-words.ts';
import { FactLine, SharedOrigin, SideSection } from './side-section.tsx';
import { useFactDialog } from './use-fact-dialog.tsx';

type Facts = ReturnType<typeof useFactDialog>;
interface BlockProps {
  readonly detail: PersonDetail;
  readonly facts: Facts;
}

const Positions = ({ detail, facts }: BlockProps) => {
  const originOf = useOriginOf();
  return (
    <SideSection
      title="Positions"
      addLabel="Add a position"
      onAdd={() => facts.add(positionKinds)}
      origins={detail.positions.map((each) => originOf(each.batchId))}
    >
      {detail.positions.length === 0 && <p className="text-second text-faint">None on file.</p>}
      {detail.positions.map(({ id, title, organisation, startedOn, endedOn, isCurrent, location, batchId }) => (
        <FactLine
          key={id}
          origin={originOf(batchId)}
          editLabel={`Edit the position ${title ?? organisation ?? ''}`}
          onEdit={() =>
            facts.edit(positionKinds, {
              id,
              kind: 'position',
              title: title ?? '',
              organisation: organisation ?? '',
              startedOn: startedOn ?? '',
              endedOn: endedOn ?? '',
              location: location ?? '',
            })
          }
        >
          <p className="font-medium">{title ?? organisation}</p>
          {title && organisation && <p>{organisation}</p>}
          <p className="text-second text-faint">
            {[periodWords(startedOn, endedOn, isCurrent === 1), location].filter(Boolean).join(' · ')}
          </p>
        </FactLine>
      ))}
    </SideSection>
  );
};

const Educations = ({ detail, facts }: BlockProps) => {
  const originOf = useOriginOf();
  if (detail.educations.length === 0) return null;
  return (
    <SideSection
      title="Education"
      addLabel="Add an education"
      onAdd={() => facts.add(educationKinds)}
      origins={detail.educations.map((each) => originOf(each.batchId))}
    >
      {detail.educations.map(({ id, school, degree, field, startedOn, endedOn, batchId }) => (
        <FactLine
          key={id}
          origin={originOf(batchId)}
          editLabel={`Edit the education at ${school}`}
          onEdit={() =>
            facts.edit(educationKinds, {
              id,
              kind: 'education',
              organisation: school,
              degree: degree ?? '',
              field: field ?? '',
              startedOn: startedOn ?? '',
              endedOn: endedOn ?? '',
            })
          }
        >
          <p className="font-medium">{school}</p>
          <p className="text-second text-soft">
            {[[degree, field].filter(Boolean).join(', '), periodWords(startedOn, endedOn)].filter(Boolean).join(' · ')}
          </p>
        </FactLine>
      ))}
    </SideSection>
  );
};

const Topics = ({ detail, facts }: BlockProps) => {
  const originOf = useOriginOf();
  return (
    <SideSection
      title="Interests and expertise"
      addLabel="Add an interest or expertise"
      onAdd={() => facts.add(topicKinds)}
      origins={detail.topics.map((each) => originOf(each.batchId))}
    >
      {detail.topics.length === 0 && (
        <p className="text-second text-faint">What do they care for? What are they good at?</p>
      )}
      {detail.topics.map(({ id, kind, topic, batchId }) => (
        <FactLine
          key={id}
          origin={originOf(batchId)}
          editLabel={`Edit ${topic}`}
          onEdit={() => facts.edit(topicKinds, { id, kind, value: topic })}
        >
          {topic} <span className="text-second text-faint">{kind === 'expertise' ? 'expertise' : 'interest'}</span>
        </FactLine>
      ))}
    </SideSection>
  );
};

const OtherNames = ({ detail, facts }: BlockProps) => {
  const originOf = useOriginOf();
  if (detail.otherNames.length === 0) return null;
  return (
    <SideSection
      title="Other names"
      addLabel="Add another name"
      onAdd={() => facts.add(nameKinds)}
      origins={detail.otherNames.map((each) => originOf(each.batchId))}
    >
      {detail.otherNames.map(({ id, kind, fullName, batchId }) => (
        <FactLine
          key={id}
          origin={originOf(batchId)}
          editLabel={`Edit the name ${fullName}`}
          onEdit={() => facts.edit(nameKinds, { id, kind, value: fullName })}
        >
          {fullName} <span className="text-second text-faint">{kind}</span>
        </FactLine>
      ))}
    </SideSection>
  );
};

const FieldOrigin = ({ text }: { readonly text: string | null }) => {
  const isShared = useContext(SharedOrigin);
  return text && !isShared ? <span className="block text-small text-faint">{text}</span> : null;
};

/** Fields of the person themself, each with where it comes from. */
const Details = ({ detail }: { readonly detail: PersonDetail }) => {
  const { person, origins } = detail;
  const rows = [
    { field: 'nickname', label: 'Called', value: person.nickname },
    { field: 'phoneticName', label: 'Pronounced', value: person.phoneticName },
    { field: 'headline', label: 'Headline', value: person.headline },
    { field: 'industry', label: 'Field', value: person.industry },
    { field: 'location', label: 'Lives in', value: person.location },
    { field: 'timeZone', label: 'Time zone', value: person.timeZone },
    { field: 'birthday', label: 'Birthday', value: person.birthday && birthdayWords(person.birthday) },
    { field: 'howMet', label: 'How you met', value: person.howMet },
    { field: 'summary', label: 'About', value: person.summary },
  ].filter((row) => row.value);
  if (rows.length === 0) return null;
  const originOf = (field: string) => {
    const origin = origins.find((each) => each.field === field);
    return origin?.importedAt ? `from ${originName(origin.from)}, ${dateWords(origin.importedAt.slice(0, 10))}` : null;
  };
  return (
    <SideSection title="Details" origins={rows.map((row) => originOf(row.field))}>
      <dl>
        {rows.map(({ field, label, value }) => (
          <div key={field} className="py-1.5">
            <dt className="text-second text-faint">{label}</dt>
            <dd className="break-words whitespace-pre-wrap">
              {value}
              <FieldOrigin text={originOf(field)} />
            </dd>
          </div>
        ))}
      </dl>
    </SideSection>
  );
};

/** Work, schools, what they care for, and the rest. */
export const LifeFacts = ({ detail }: { readonly detail: PersonDetail }) => {
  const facts = useFactDialog(detail.person);
  return (
    <>
      <Positions detail={detail} facts={facts} />
      <Educations detail={detail} facts={facts} />
      <Topics detail={detail} facts={facts} />
      <OtherNames detail={detail} facts={facts} />
      <Details detail={detail} />
      {(detail.educations.length === 0 || detail.otherNames.length === 0) && (
        <p className="text-second text-faint">
          Add{' '}
          {detail.educations.length === 0 && (
            <button type="button" className="text-link" onClick={() => facts.add(educationKinds)}>
              an education
            </button>
          )}
          {detail.educations.length === 0 && detail.otherNames.length === 0 && ' or '}
          {detail.otherNames.length === 0 && (
            <button type="button" className="text-link" onClick={() => facts.add(nameKinds)}>
              another name
            </button>
          )}
        </p>
      )}
      {facts.dialog}
    </>
  );
};
