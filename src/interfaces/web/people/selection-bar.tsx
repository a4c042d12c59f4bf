import { Archive, ArchiveRestore, Tag, Tags, UserRoundCog, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { roleKinds } from '../../../domain/ties/role-kinds.ts';
import type { InputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { Menu } from '../look/menu.tsx';
import { counted, numberWords } from '../words/number-words.ts';
import { filterOf, type PeopleSearch } from './people-search.ts';
import { chosenOf, type PeopleSelection } from './people-selection.ts';

const OneLineDialog = lazy(() => import('../look/one-line-dialog.tsx'));

interface SelectionBarProps {
  readonly selection: PeopleSelection;
  readonly search: PeopleSearch;
  readonly total: number;
}

/** What can be done with those who are selected. */
const SelectionBar = ({ selection, search, total }: SelectionBarProps) => {
  const [tagging, setTagging] = useState<'tag' | 'untag' | null>(null);
  const tags = useOperation('tags.list', {}).data?.items.map((each) => each.tag) ?? [];
  const count = selection.everybody ? total : selection.ids.size;
  if (count === 0) return null;
  const whom = counted(count, 'person', 'people');
  const doToAll = async (action: InputOf<'people.change-many'>['action'], said: string, value?: string) => {
    const input = { action, ...(value ? { value } : {}), ...chosenOf(selection, filterOf(search)) };
    if (await change('people.change-many', input, said)) selection.clear();
  };
  return (
    <div
      role="region"
      aria-label="Selected people"
      className="fixed inset-x-0 bottom-14 z-20 flex justify-center px-3 pb-3 md:bottom-2 md:pl-56"
    >
      <div className="flex max-w-full flex-wrap items-center gap-1.5 rounded-xl border border-line bg-surface px-3 py-2 shadow-lift">
        <span className="numbers font-medium" aria-live="polite">
          {numberWords(count)} selected
        </span>
        {!selection.everybody && total > count && (
          <Button variant="quiet" size="small" className="text-accent" onClick={selection.selectEverybody}>
            Select all {numberWords(total)}
          </Button>
        )}
        <Button size="small" onClick={() => setTagging('tag')}>
          <Tag size={15} aria-hidden /> Tag
        </Button>
        <Button size="small" onClick={() => setTagging('untag')}>
          <Tags size={15} aria-hidden /> Untag
        </Button>
        <Menu
          label="Give a role"
          entries={roleKinds.map(({ id, label }) => ({
            id,
            label,
            onAction: () => void doToAll('role', `Gave ${whom} the role ${label.toLowerCase()}`, id),
          }))}
        >
          <UserRoundCog size={15} aria-hidden /> Role
        </Menu>
        {search.archived === 'yes' ? (
          <Button size="small" onClick={() => void doToAll('bring-back', `Brought back ${whom}`)}>
            <ArchiveRestore size={15} aria-hidden /> Bring back
          </Button>
        ) : (
          <Button size="small" onClick={() => void doToAll('archive', `Archived ${whom}`)}>
            <Archive size={15} aria-hidden /> Archive
          </Button>
        )}
        <Button variant="quiet" size="icon" aria-label="Clear the selection" onClick={selection.clear}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      {tagging && (
        <Suspense fallback={null}>
          <OneLineDialog
            title={tagging === 'tag' ? `Tag ${whom}` : `Take a tag off ${whom}`}
            label="Tag"
            action={tagging === 'tag' ? 'Tag' : 'Untag'}
            suggestions={tags}
            onClose={() => setTagging(null)}
            onSubmit={(value) =>
              doToAll(tagging, tagging === 'tag' ? `Tagged ${whom} “${value}”` : `Took “${value}” off ${whom}`, value)
            }
          />
        </Suspense>
      )}
    </div>
  );
};

export default SelectionBar;
