import { draftChannels } from '../../../domain/drafts/draft-channels.ts';
import { classes } from '../look/class-names.ts';

/** How long the text is, against the channel's limit, and what others observed about length. */
export const CharacterCounter = ({
  id,
  characters,
  words,
  limit,
  channel,
}: {
  readonly id: string;
  readonly characters: number;
  readonly words: number;
  readonly limit: number | null;
  readonly channel: string;
}) => {
  const isOver = limit !== null && characters > limit;
  const hint = draftChannels.find((each) => each.id === channel)?.hint;
  return (
    <div id={id} className="text-second text-faint">
      <p className={classes('numbers', isOver && 'font-medium text-soon')}>
        {limit === null ? `${characters} characters` : `${characters} of ${limit} characters`}
        {isOver && `, ${characters - limit} too many`}
        {` · ${words} words`}
      </p>
      {hint && <p>{hint}</p>}
    </div>
  );
};
