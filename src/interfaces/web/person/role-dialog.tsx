import { type FormEvent, useState } from 'react';
import { roleKindById, roleKinds } from '../../../domain/ties/role-kinds.ts';
import type { Role } from '../../../domain/ties/role.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Dialog } from '../look/dialog.tsx';
import { Choice, TextField } from '../look/field.tsx';
import { SaveFoot } from '../look/save-foot.tsx';
import { roleLabel } from '../words/role-words.ts';
import { isPartialDay, partialDayHint } from './partial-day.ts';

const closenessOptions = [
  { id: '', label: 'Not said' },
  { id: '1', label: '1, distant' },
  { id: '2', label: '2' },
  { id: '3', label: '3, middling' },
  { id: '4', label: '4' },
  { id: '5', label: '5, very close' },
];
const importanceOptions = [
  { id: '', label: 'What suits the role' },
  { id: '1', label: 'Low' },
  { id: '2', label: 'Middling' },
  { id: '3', label: 'High' },
];

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
const numberOrNull = (value: string): number | null => (value === '' ? null : Number(value));

interface RoleDialogProps {
  readonly person: OverlayPerson;
  readonly role: Role | null;
  readonly onClose: () => void;
}

/** Gives a role, changes its terms, or takes it away. */
const RoleDialog = ({ person, role, onClose }: RoleDialogProps) => {
  const [draft, setDraft] = useState({
    kind: role?.kind ?? 'mentor',
    startedOn: text(role?.startedOn),
    endedOn: text(role?.endedOn),
    context: text(role?.context),
    closeness: text(role?.closeness),
    importance: text(role?.importance),
    cadenceDays: text(role?.cadenceDays),
  });
  const [checked, setChecked] = useState(false);
  const put = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const dayError = (day: string) => (checked && !isPartialDay(day) ? partialDayHint : null);
  const kind = roleKindById.get(draft.kind);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isPartialDay(draft.startedOn) || !isPartialDay(draft.endedOn)) return;
    onClose();
    const terms = {
      startedOn: draft.startedOn || null,
      endedOn: draft.endedOn || null,
      context: draft.context || null,
      closeness: numberOrNull(draft.closeness),
      importance: numberOrNull(draft.importance),
      cadenceDays: numberOrNull(draft.cadenceDays),
    };
    void (role
      ? change('roles.edit', { role: role.id, ...terms }, `Changed the role ${roleLabel(role.kind).toLowerCase()}`)
      : change(
          'roles.add',
          { person: person.id, kind: draft.kind, ...terms },
          `${person.fullName} is your ${roleLabel(draft.kind).toLowerCase()}`,
        ));
  };
  return (
    <Dialog title={role ? roleLabel(role.kind) : `What is ${person.fullName} to you?`} onClose={onClose}>
      <form onSubmit={save} className="space-y-4">
        {!role && (
          <Choice
            label="Role"
            options={roleKinds}
            value={draft.kind}
            hint={kind?.meaning}
            autoFocus
            onChange={(event) => put({ kind: event.target.value })}
          />
        )}
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label="Since"
            placeholder="2024-03"
            value={draft.startedOn}
            error={dayError(draft.startedOn)}
            onChange={(event) => put({ startedOn: event.target.value.trim() })}
          />
          <TextField
            label="Until"
            placeholder="still"
            value={draft.endedOn}
            error={dayError(draft.endedOn)}
            onChange={(event) => put({ endedOn: event.target.value.trim() })}
          />
        </div>
        <TextField
          label="In what"
          placeholder="A programme, a project, a firm"
          value={draft.context}
          onChange={(event) => put({ context: event.target.value })}
          maxLength={500}
        />
        <div className="grid gap-3 sm:grid-cols-3">
          <Choice
            label="Closeness"
            options={closenessOptions}
            value={draft.closeness}
            onChange={(event) => put({ closeness: event.target.value })}
          />
          <Choice
            label="Importance"
            options={importanceOptions}
            value={draft.importance}
            onChange={(event) => put({ importance: event.target.value })}
          />
          <TextField
            label="In touch every … days"
            type="number"
            min={1}
            max={3650}
            placeholder={kind?.cadenceDays ? `${kind.cadenceDays} suits the role` : 'none'}
            value={draft.cadenceDays}
            onChange={(event) => put({ cadenceDays: event.target.value })}
          />
        </div>
        <SaveFoot
          onClose={onClose}
          onRemove={
            role
              ? () =>
                  change('roles.remove', { role: role.id }, `Removed the role ${roleLabel(role.kind).toLowerCase()}`)
              : undefined
          }
        />
      </form>
    </Dialog>
  );
};

export default RoleDialog;
