/**
 * What a follow-up may be called on Today. They give nothing away to who looks over one's shoulder, and are the only
 * words that leave the private space, and only where the user asks for it.
 */
export const neutralFollowUps = [
  'Call',
  'Write',
  'Meet for coffee',
  'Read the notes',
  'Look at the calendar',
  'Ask for advice',
] as const;
