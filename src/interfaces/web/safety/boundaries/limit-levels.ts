/** How far contact is kept, in words. */
export const limitLevels = [
  { id: 'limited', label: 'Only where it cannot be helped' },
  { id: 'none', label: 'None' },
] as const;

export const limitWords = { limited: 'Contact is kept limited', none: 'No contact' } as const;
