import { useEffect, useMemo, useRef, useState } from 'react';
import { checkMessage } from '../../../domain/drafts/check/message-check.ts';
import type { Mark } from '../../../domain/drafts/check/mark.ts';
import type { InputOf, OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import { type Choices, needsOther } from './write-choices.tsx';

type Composition = OutputOf<'drafts.compose'>;

const typingPause = 350;

const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), typingPause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

/** What is asked of the program; fields left to it are not sent. */
export const requestOf = (choices: Choices, about: string): InputOf<'drafts.compose'> =>
  ({
    kind: choices.kind,
    to: choices.to?.id ?? '',
    variant: choices.variant,
    ...(needsOther(choices.kind) && choices.other ? { with: choices.other.id } : {}),
    ...(about.trim() ? { about: about.trim() } : {}),
    ...(choices.channel ? { channel: choices.channel } : {}),
    ...(choices.language ? { language: choices.language } : {}),
    ...(choices.tone ? { tone: choices.tone } : {}),
    ...(choices.address ? { address: choices.address } : {}),
  }) as InputOf<'drafts.compose'>;

/** The text at hand: composed until the user writes in it, then theirs. */
export const useText = (
  composition: Composition | undefined,
  kept: { subject: string | null; body: string } | null,
) => {
  const [own, setOwn] = useState<string | null>(kept?.body ?? null);
  const [ownSubject, setOwnSubject] = useState<string | null>(kept?.subject ?? null);
  return {
    body: own ?? composition?.body ?? '',
    subject: ownSubject ?? composition?.subject ?? '',
    isOwn: own !== null && own !== composition?.body,
    setBody: (text: string) => setOwn(text),
    setSubject: (text: string) => setOwnSubject(text),
    /** Back to what is composed. */
    reset: () => {
      setOwn(null);
      setOwnSubject(null);
    },
  };
};

export const useComposition = (choices: Choices) => {
  const about = useSettled(choices.about);
  const isComplete = choices.to !== null && (!needsOther(choices.kind) || choices.other !== null);
  return useOperation('drafts.compose', requestOf(choices, about), { enabled: isComplete, hold: true });
};

/** The check as one types; the text never leaves the page for it. */
export const useMarks = (text: string, composition: Composition | undefined) => {
  const settled = useSettled(text);
  const checked = useMemo(
    () =>
      checkMessage(text, {
        language: composition?.language,
        kind: composition?.kind,
        known: composition?.known ?? [],
        personal: composition?.points[0]?.sentence,
        limits: {
          characters: composition?.limits.characters ?? null,
          words: composition?.limits.words ?? null,
        },
      }),
    [text, composition],
  );
  return { ...checked, isSettled: settled === text };
};

const within = (marks: readonly Mark[], position: number): Mark | null =>
  marks.find((mark) => mark.start <= position && position <= mark.end) ?? null;

/** Which mark is looked at: that of the caret, or the one chosen in the list. */
export const useCurrentMark = (marks: readonly Mark[]) => {
  const [place, setPlace] = useState<{ rule: string; start: number } | null>(null);
  const current = marks.find((mark) => mark.rule === place?.rule && mark.start === place.start) ?? null;
  const show = (mark: Mark | null) => setPlace(mark && { rule: mark.rule, start: mark.start });
  return { current, show, follow: (position: number) => show(within(marks, position)) };
};

/** Keeps the draft, once; later calls rewrite it. Answers its identifier, or null where that failed. */
export const useKeeping = (draftId: string | null) => {
  const id = useRef(draftId);
  return async (
    request: InputOf<'drafts.compose'>,
    text: { readonly subject: string; readonly body: string },
    said: string,
  ): Promise<string | null> => {
    if (id.current === null) {
      const { kind = 'check-in', ...rest } = request;
      const written = await change('drafts.write', { ...rest, kind, ...text }, said);
      id.current = written?.id ?? null;
      return id.current;
    }
    const edited = await change(
      'drafts.edit',
      { draft: id.current, ...text, ...(request.channel ? { channel: request.channel } : {}) },
      said,
    );
    return edited ? id.current : null;
  };
};
