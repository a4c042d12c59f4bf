import { lazy, Suspense, useState } from 'react';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import type { Role } from '../../../domain/ties/role.ts';
import { periodWords, spanWords } from '../words/day-words.ts';
import { callName, roleLabel } from '../words/role-words.ts';
import { useOriginOf } from './origin-words.ts';
import { FactLine, SideSection } from './side-section.tsx';

const RoleDialog = lazy(() => import('./role-dialog.tsx'));

const termsOf = (role: Role): string =>
  [
    periodWords(role.startedOn, role.endedOn),
    role.context ?? '',
    role.closeness === null ? '' : `closeness ${role.closeness} of 5`,
    role.importance === null ? '' : ['', 'low', 'middling', 'high'][role.importance] + ' importance',
    role.cadenceDays === null ? '' : `every ${spanWords(role.cadenceDays)}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** What they are to the user, now and before. */
export const RoleSection = ({ detail }: { readonly detail: PersonDetail }) => {
  const [editing, setEditing] = useState<Role | 'new' | null>(null);
  const originOf = useOriginOf();
  return (
    <SideSection
      title="Roles"
      addLabel="Add a role"
      onAdd={() => setEditing('new')}
      origins={detail.roles.map((each) => originOf(each.batchId))}
    >
      {detail.roles.length === 0 && (
        <p className="text-second text-faint">None yet. What is {callName(detail.person)} to you?</p>
      )}
      {detail.roles.map((role) => (
        <FactLine
          key={role.id}
          origin={originOf(role.batchId)}
          onEdit={() => setEditing(role)}
          editLabel={`Edit the role ${roleLabel(role.kind)}`}
        >
          <p className="font-medium">{roleLabel(role.kind)}</p>
          <p className="text-second text-soft">{termsOf(role)}</p>
        </FactLine>
      ))}
      {editing && (
        <Suspense fallback={null}>
          <RoleDialog
            person={detail.person}
            role={editing === 'new' ? null : editing}
            onClose={() => setEditing(null)}
          />
        </Suspense>
      )}
    </SideSection>
  );
};
