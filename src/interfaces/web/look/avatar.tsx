import { memo } from 'react';
import { addressOf } from '../api/call.ts';
import { classes } from './class-names.ts';

const sizes = {
  small: 'size-8 text-small',
  row: 'size-9 text-second',
  card: 'size-11 text-body',
  page: 'size-20 text-title',
} as const;

/** First letters of the first and the last word; one letter for names without spaces, such as 渡辺健司. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => Array.from(word?.match(/\p{L}/u) ?? '')[0]?.toUpperCase() ?? '').join('') || '·';
};

/** A hue that stays with the name. */
export const hueOf = (name: string): number => {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) | 0;
  return (Math.abs(hash) % 12) * 30 + 12;
};

interface AvatarProps {
  readonly id: string;
  readonly name: string;
  readonly hasPhoto: boolean;
  readonly size?: keyof typeof sizes;
  /** The photo's address, where the page has read it itself. */
  readonly photo?: string | undefined;
}

/** A person's photo, or initials on a tint of their own. Always beside the name, so it says nothing itself. */
export const Avatar = memo(({ id, name, hasPhoto, size = 'row', photo }: AvatarProps) =>
  hasPhoto ? (
    <img
      src={photo ?? addressOf('photos.show', { person: id })}
      alt=""
      className={classes('shrink-0 rounded-full object-cover', sizes[size])}
      loading="lazy"
    />
  ) : (
    <span
      aria-hidden
      className={classes(
        'tint inline-flex shrink-0 select-none items-center justify-center rounded-full font-semibold tracking-wide',
        sizes[size],
      )}
      style={{ '--hue': hueOf(name) } as React.CSSProperties}
    >
      {initialsOf(name)}
    </span>
  ),
);
