import {
  Archive,
  ArchiveRestore,
  CalendarClock,
  CalendarOff,
  Ellipsis,
  ImagePlus,
  MessageSquarePlus,
  NotebookPen,
  PencilLine,
  PenLine,
  Plus,
  Trash2,
  UserRoundMinus,
} from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { change } from '../app/change.ts';
import { openLog, openNote, openWrite } from '../app/overlay.ts';
import { useToday, useZone } from '../app/use-status.ts';
import { say } from '../app/toasts.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { Menu } from '../look/menu.tsx';
import { PageHeading } from '../look/page-heading.tsx';
import { dateWords, timeWords } from '../words/day-words.ts';
import { callName } from '../words/role-words.ts';
import { PauseNotice } from './pause-notice.tsx';
import { photoContent } from './photo-content.ts';
import { usePhotoAddress } from './use-photo-address.ts';
import { relationWords } from './relation-words.ts';

const EditPersonDialog = lazy(() => import('./edit-person-dialog.tsx'));
const LimitContactDialog = lazy(() => import('../safety/boundaries/limit-contact-dialog.tsx'));
const PickDayDialog = lazy(() => import('../today/pick-day-dialog.tsx'));
const OneLineDialog = lazy(() => import('../look/one-line-dialog.tsx'));

/** What the clock says where they are, unless it says the same here. */
const localTime = (zone: string | null, own: string): string | null => {
  if (!zone) return null;
  try {
    const there = timeWords(new Date(), zone);
    return there === timeWords(new Date(), own) ? null : `${there} there`;
  } catch {
    return null;
  }
};

const usePhoto = (id: string, name: string) => {
  const picker = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const content = await photoContent(file);
    if (content === null) say('That file is not a picture this browser can read.', { tone: 'trouble' });
    else await change('photos.set', { person: id, content }, `New photo of ${name}`);
  };
  const input = (
    <input
      ref={picker}
      type="file"
      accept="image/*"
      hidden
      tabIndex={-1}
      aria-label="Photo"
      onChange={(event) => void choose(event.target.files?.[0]).finally(() => (event.target.value = ''))}
    />
  );
  return { input, pick: () => picker.current?.click() };
};

/** Who they are, and who they are to me. */
export const PersonHeader = ({ detail }: { readonly detail: PersonDetail }) => {
  const { person, hasPhoto, tags, contactLimit } = detail;
  const [dialog, setDialog] = useState<'edit' | 'tag' | 'limit' | 'pause' | null>(null);
  const today = useToday();
  const photo = usePhoto(person.id, person.fullName);
  const { id } = person;
  const first = callName(person);
  const archive = () =>
    person.archivedAt
      ? change('people.archive', { person: id, back: true }, `Brought back ${person.fullName}`)
      : change('people.archive', { person: id }, `Archived ${person.fullName}`);
  const work = [person.currentTitle, person.currentOrganisation].filter(Boolean).join(', ') || person.headline;
  const where = [person.location, localTime(person.timeZone, useZone())].filter(Boolean).join(', ');
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-4">
      <Avatar id={id} name={person.fullName} hasPhoto={hasPhoto} size="page" photo={usePhotoAddress(id, hasPhoto)} />
      <div className="min-w-56 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <PageHeading className="text-title">{person.fullName}</PageHeading>
          {person.nativeName && <p className="text-lead text-soft">{person.nativeName}</p>}
          {person.archivedAt && <Chip>archived</Chip>}
          {contactLimit && <Chip>{contactLimit.level === 'none' ? 'no contact' : 'contact limited'}</Chip>}
        </div>
        {(work || where) && <p className="text-soft">{[work, where].filter(Boolean).join(' · ')}</p>}
        <p className="text-soft">{relationWords(detail, today)}</p>
        <div className="mt-2 flex flex-wrap items-center gap-1.5">
          {tags.map((tag) => (
            <Chip
              key={tag}
              removeLabel={`Take off the tag ${tag}`}
              onRemove={() => void change('people.edit', { person: id, untag: [tag] }, `Took “${tag}” off ${first}`)}
            >
              {tag}
            </Chip>
          ))}
          <Button variant="quiet" size="small" className="min-h-6 px-2 text-small" onClick={() => setDialog('tag')}>
            <Plus size={13} aria-hidden /> Tag
          </Button>
        </div>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <Button variant="primary" onClick={() => openLog(person)}>
          <MessageSquarePlus size={16} aria-hidden /> Log
        </Button>
        <Button onClick={() => openWrite(person)}>
          <PenLine size={16} aria-hidden /> Write
        </Button>
        <Button onClick={() => openNote(person)}>
          <NotebookPen size={16} aria-hidden /> Note
        </Button>
        <Menu
          label={`More about ${person.fullName}`}
          size="icon"
          entries={[
            {
              id: 'edit',
              label: 'Edit name and details',
              icon: <PencilLine size={16} aria-hidden />,
              onAction: () => setDialog('edit'),
            },
            {
              id: 'photo',
              label: hasPhoto ? 'Change the photo' : 'Add a photo',
              icon: <ImagePlus size={16} aria-hidden />,
              onAction: photo.pick,
            },
            ...(hasPhoto
              ? [
                  {
                    id: 'no-photo',
                    label: 'Remove the photo',
                    icon: <Trash2 size={16} aria-hidden />,
                    onAction: () => void change('photos.remove', { person: id }, `Removed the photo of ${first}`),
                  },
                ]
              : []),
            'line',
            {
              id: 'pause',
              label: 'Pause until…',
              icon: <CalendarClock size={16} aria-hidden />,
              onAction: () => setDialog('pause'),
            },
            {
              id: 'leave-out',
              label: 'Never bring up on Today',
              icon: <CalendarOff size={16} aria-hidden />,
              onAction: () => void change('today.leave-out', { person: id }, `${first} stays out of Today`),
            },
            {
              id: 'limit',
              label: contactLimit ? 'Lift the limit on contact' : 'Limit contact…',
              icon: <UserRoundMinus size={16} aria-hidden />,
              onAction: () =>
                contactLimit
                  ? void change('limits.lift', { person: id }, `Contact with ${first} is limited no more`)
                  : setDialog('limit'),
            },
            {
              id: 'archive',
              label: person.archivedAt ? 'Bring back' : 'Archive',
              icon: person.archivedAt ? <ArchiveRestore size={16} aria-hidden /> : <Archive size={16} aria-hidden />,
              onAction: () => void archive(),
            },
          ]}
        >
          <Ellipsis size={18} aria-hidden />
        </Menu>
        {photo.input}
      </div>
      <PauseNotice detail={detail} />
      <Suspense fallback={null}>
        {dialog === 'pause' && (
          <PickDayDialog
            title={`Today brings ${first} up again on`}
            action="Pause"
            day={today}
            onClose={() => setDialog(null)}
            onPick={(until) =>
              void change('today.snooze', { person: id, until }, `${first} is paused until ${dateWords(until)}`)
            }
          />
        )}
        {dialog === 'limit' && <LimitContactDialog person={person} onClose={() => setDialog(null)} />}
        {dialog === 'edit' && <EditPersonDialog detail={detail} onClose={() => setDialog(null)} />}
        {dialog === 'tag' && (
          <OneLineDialog
            title={`Tag ${first}`}
            label="Tag"
            action="Tag"
            onClose={() => setDialog(null)}
            onSubmit={(tag) => change('people.edit', { person: id, tag: [tag] }, `Tagged ${first} “${tag}”`)}
          />
        )}
      </Suspense>
    </div>
  );
};
