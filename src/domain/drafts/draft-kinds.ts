/**
 * What a draft is for. `asks` says whether the text wants something, so that it must say what
 * comes next; `approaches` whether it comes out of the blue, so that something personal must carry it.
 */
export const draftKinds = [
  { id: 'first-message', label: 'First message', asks: true, approaches: true, needsOther: false },
  { id: 'connection-request', label: 'Connection request', asks: false, approaches: true, needsOther: false },
  { id: 'event-follow-up', label: 'Follow-up after an event', asks: true, approaches: true, needsOther: false },
  { id: 'check-in', label: 'Check-in', asks: false, approaches: true, needsOther: false },
  { id: 'congratulation', label: 'Congratulation', asks: false, approaches: false, needsOther: false },
  { id: 'thank-you', label: 'Thank-you', asks: false, approaches: false, needsOther: false },
  { id: 'reconnect', label: 'Reconnect', asks: true, approaches: true, needsOther: false },
  { id: 'introduction-ask', label: 'Ask before an introduction', asks: true, approaches: false, needsOther: true },
  { id: 'introduction', label: 'Introduction', asks: false, approaches: false, needsOther: true },
  { id: 'mentor-request', label: 'Mentor request', asks: true, approaches: true, needsOther: false },
  { id: 'informational-interview', label: 'Informational interview', asks: true, approaches: true, needsOther: false },
  { id: 'decline', label: 'Declining kindly', asks: false, approaches: false, needsOther: false },
] as const;
export type DraftKind = (typeof draftKinds)[number]['id'];
export const draftKindIds = draftKinds.map((kind) => kind.id) as [DraftKind, ...DraftKind[]];
export const draftKindById: ReadonlyMap<string, (typeof draftKinds)[number]> = new Map(
  draftKinds.map((kind) => [kind.id, kind]),
);

export const tones = ['warm', 'brief', 'formal'] as const;
export type Tone = (typeof tones)[number];
