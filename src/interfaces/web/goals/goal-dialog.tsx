import { type FormEvent, useState } from 'react';
import { type GoalKind, type GoalPeriod, goalKinds, goalPeriods } from '../../../domain/outreach/goals/goal.ts';
import { type SourceKind, sourceKinds } from '../../../domain/people/source-kinds.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextField } from '../look/field.tsx';

const kinds: Readonly<Record<GoalKind, { label: string; hint: string; usual: number }>> = {
  'reach-out': { label: 'Reach out to people', hint: 'You wrote to them, or you met. Each counts once.', usual: 8 },
  meet: { label: 'Meet new people', hint: 'Known since this period, by a source or a first contact.', usual: 2 },
  reconnect: { label: 'Reconnect dormant ties', hint: 'Strong once, and silent for three years.', usual: 1 },
  'give-first': {
    label: 'Give before asking',
    hint: 'At least so many things given, and no fewer than asked.',
    usual: 2,
  },
};
const periods: Readonly<Record<GoalPeriod, string>> = { month: 'Every month', quarter: 'Every quarter' };

/** Sets a goal. */
const GoalDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [kind, setKind] = useState<GoalKind>('reach-out');
  const [target, setTarget] = useState('8');
  const [period, setPeriod] = useState<GoalPeriod>('month');
  const [field, setField] = useState('');
  const [source, setSource] = useState<SourceKind | ''>('');
  const choose = (chosen: GoalKind) => {
    setKind(chosen);
    setTarget(String(kinds[chosen].usual));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const more =
      kind === 'meet' ? { ...(field.trim() && { field: field.trim() }), ...(source !== '' && { source }) } : {};
    void change('goals.add', { kind, target: Number(target), period, ...more }, 'A goal is set');
  };
  return (
    <Dialog title="Set a goal" onClose={onClose} width="narrow">
      <form onSubmit={submit} className="space-y-4">
        <Choice
          label="What"
          hint={kinds[kind].hint}
          value={kind}
          onChange={(event) => choose(event.target.value as GoalKind)}
          options={goalKinds.map((id) => ({ id, label: kinds[id].label }))}
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label="How many"
            type="number"
            min={1}
            max={999}
            required
            value={target}
            onChange={(event) => setTarget(event.target.value)}
          />
          <Choice
            label="How often"
            value={period}
            onChange={(event) => setPeriod(event.target.value as GoalPeriod)}
            options={goalPeriods.map((id) => ({ id, label: periods[id] }))}
          />
        </div>
        {kind === 'meet' && (
          <>
            <TextField
              label="Of which field"
              hint="A word of their title, industry or interests. Empty: any."
              maxLength={100}
              value={field}
              onChange={(event) => setField(event.target.value)}
            />
            <Choice
              label="From where"
              value={source}
              onChange={(event) => setSource(event.target.value as SourceKind | '')}
              options={[{ id: '', label: 'Anywhere' }, ...sourceKinds.map(({ id, label }) => ({ id, label }))]}
            />
          </>
        )}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            Set it
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default GoalDialog;
