import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Search } from 'lucide-react';
import { useOperation } from '../api/use-operation.ts';
import { classes } from '../look/class-names.ts';
import { Snippet } from '../look/snippet.tsx';
import { type Command, commandsOf, foundOf } from './palette-commands.tsx';

const typingPause = 70;

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

interface OptionProps {
  readonly id: string;
  readonly command: Command;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

const Option = ({ id, command, isCurrent, onChoose, onPoint }: OptionProps) => (
  // The keys are the combobox's, which names this as its active descendant.
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
  <div
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={isCurrent}
    onClick={onChoose}
    onPointerMove={onPoint}
    className={classes('flex scroll-my-10 items-center gap-3 rounded-md px-3 py-2', isCurrent && 'bg-accent-wash')}
  >
    <span className="flex w-8 shrink-0 justify-center text-faint">{command.icon}</span>
    <span className="min-w-0 flex-1">
      <span className="block truncate">{command.title}</span>
      {command.snippet ? (
        <span className="block truncate text-second text-faint">
          <Snippet {...command.snippet} />
        </span>
      ) : (
        command.detail && <span className="block truncate text-second text-faint">{command.detail}</span>
      )}
    </span>
  </div>
);

/** People, notes, organisations, pages and actions behind one line of text. */
const CommandPalette = ({ onClose }: { readonly onClose: () => void }) => {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(0);
  const list = useId();
  const sought = useSettled(text.trim());
  const found = useOperation('search.all', { text: sought, limit: 6 }, { enabled: sought !== '', hold: true });
  const groups = useMemo(() => {
    const hits = text.trim() === '' ? [] : foundOf(found.data?.items ?? [], navigate);
    return [...hits, ...commandsOf(text, navigate)].filter((group) => group.commands.length > 0);
  }, [text, found.data, navigate]);
  const flat = groups.flatMap((group) => group.commands);
  const place = Math.min(current, flat.length - 1);
  useEffect(() => {
    void document.getElementById(`${list}-${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [place, list]);

  // What is shown may still be the finds of fewer letters: Enter waits for those of all of them.
  const isBehind = text.trim() !== sought || found.isPlaceholderData;
  const [entered, setEntered] = useState(false);
  const choose = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  useEffect(() => {
    if (entered && !isBehind) choose(flat[place]);
  });
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setCurrent(
        step === 1 && place === flat.length - 1
          ? 0
          : step === -1 && place === 0
            ? flat.length - 1
            : Math.max(0, Math.min(flat.length - 1, place + step)),
      );
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (isBehind) setEntered(true);
      else choose(flat[place]);
    }
  };
  const waiting = sought !== '' && found.isFetching;
  let index = -1;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-40 flex animate-fade items-start justify-center bg-veil px-3 pt-[8vh] sm:pt-[14vh]"
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded-xl border border-line bg-surface shadow-lift">
        <AriaDialog aria-label="Search and commands" className="outline-none">
          <div className="flex items-center gap-3 border-b border-line px-4">
            <Search size={18} aria-hidden className="text-faint" />
            <input
              autoFocus
              role="combobox"
              aria-label="Search people, notes, organisations, pages and actions"
              aria-expanded={flat.length > 0}
              aria-controls={list}
              aria-activedescendant={flat.length > 0 ? `${list}-${place}` : undefined}
              aria-autocomplete="list"
              placeholder="Search or do something"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setCurrent(0);
                setEntered(false);
              }}
              onKeyDown={steer}
              autoComplete="off"
              spellCheck={false}
              className="h-13 w-full bg-transparent text-lead outline-none"
            />
          </div>
          <div
            id={list}
            role="listbox"
            aria-label="Results"
            aria-busy={waiting}
            className="max-h-[56dvh] overflow-y-auto p-2"
          >
            {groups.map((group) => (
              <div key={group.title} role="group" aria-label={group.title}>
                <p aria-hidden className="px-3 pt-2 pb-1 text-small font-medium text-faint">
                  {group.title}
                </p>
                {group.commands.map((command) => {
                  index += 1;
                  const own = index;
                  return (
                    <Option
                      key={command.id}
                      id={`${list}-${own}`}
                      command={command}
                      isCurrent={own === place}
                      onChoose={() => choose(command)}
                      onPoint={() => setCurrent(own)}
                    />
                  );
                })}
              </div>
            ))}
          </div>
          <p role="status" className={flat.length === 0 && !waiting ? 'px-5 pb-5 text-soft' : 'sr-only'}>
            {flat.length === 0 && !waiting
              ? `Nothing found for “${text}”. A part of the name is enough, accents do not matter.`
              : `${flat.length} results`}
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};

export default CommandPalette;
