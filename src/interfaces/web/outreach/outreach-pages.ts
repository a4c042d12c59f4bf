/** The pages of the Outreach room, in the order of their tabs. */
export const outreachPages = [
  { path: '/outreach', label: 'Open', title: 'Outreach: what is open' },
  { path: '/outreach/goals', label: 'Goals', title: 'Goals' },
  { path: '/outreach/prospects', label: 'People to know', title: 'People you want to know' },
  { path: '/outreach/drafts', label: 'Drafts', title: 'Drafts' },
  { path: '/outreach/balance', label: 'Give and take', title: 'Give and take' },
  { path: '/outreach/events', label: 'Events', title: 'Events' },
  { path: '/outreach/sharing', label: 'Sharing', title: 'Sharing: what to pass on' },
  { path: '/outreach/milestones', label: 'Milestones', title: 'Milestones to celebrate' },
  { path: '/outreach/review', label: 'Looking back', title: 'Looking back on the week' },
] as const;
