import { draftChannels } from '../../../domain/drafts/draft-channels.ts';
import { draftKinds } from '../../../domain/drafts/draft-kinds.ts';
import { languageNames, languages } from '../../../domain/drafts/language.ts';

export const kindOptions = draftKinds.map(({ id, label }) => ({ id, label }));
export const channelOptions = draftChannels.map(({ id, label }) => ({ id, label }));
export const languageOptions = languages.map((id) => ({ id, label: languageNames[id] }));
export const toneOptions = [
  { id: 'warm', label: 'Warm' },
  { id: 'brief', label: 'Brief' },
  { id: 'formal', label: 'Formal' },
] as const;
export const addressOptions = [
  { id: 'du', label: 'du' },
  { id: 'sie', label: 'Sie' },
] as const;

export const kindLabel = (kind: string): string => draftKinds.find((each) => each.id === kind)?.label ?? kind;
export const draftChannelLabel = (channel: string): string =>
  draftChannels.find((each) => each.id === channel)?.label ?? channel;

/** Why a language or tone was chosen, where the user did not choose it. */
export const languageReasons = {
  asked: null,
  preference: 'as you said for this person',
  messages: 'as in your messages',
  settings: 'as in the settings',
} as const;
export const toneReasons = {
  asked: null,
  settings: 'as in the settings',
  own: 'most like your own messages',
  usual: null,
} as const;
