/** The pages of the Outreach room, in the order of their tabs. */
export const outreachPages = [
  { path: '/outreach', label: 'Open', title: 'Outreach: what is open' },
  { path: '/outreach/drafts', label: 'Drafts', title: 'Drafts' },
  { path: '/outreach/balance', label: 'Give and take', title: 'Give and take' },
  { path: '/outreach/milestones', label: 'Milestones', title: 'Milestones to celebrate' },
  { path: '/outreach/review', label: 'Looking back', title: 'Looking back on the week' },
] as const;
