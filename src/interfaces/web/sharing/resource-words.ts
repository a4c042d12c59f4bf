import type { ResourceKind, Sharing } from '../../../domain/outreach/sharing/resource.ts';

export const kindLabels: Readonly<Record<ResourceKind, string>> = {
  article: 'Article',
  link: 'Link',
  job: 'Job',
  event: 'Event',
  note: 'Note',
};

export const resultLabels: Readonly<Record<NonNullable<Sharing['result']>, string>> = {
  thanked: 'They thanked me',
  useful: 'It was useful',
  'no-answer': 'No answer',
};
