/** Where people come from. Coverage by source shows which of these the user neglects. */
export const sourceKinds = [
  {
    id: 'current-workplace',
    label: 'Current workplace',
    nextStep: 'Ask a colleague from another team for a short coffee.',
  },
  { id: 'industry-event', label: 'Industry event', nextStep: 'Pick one event of your field in the next two months.' },
  {
    id: 'online-platform',
    label: 'Online platform',
    nextStep: 'Import your LinkedIn archive, or write to someone whose post you liked.',
  },
  {
    id: 'alumni-network',
    label: 'Alumni network',
    nextStep: 'Look through your cohort and write to one person you lost sight of.',
  },
  {
    id: 'professional-organisation',
    label: 'Professional organisation',
    nextStep: 'Go to one meeting of your professional body and offer a hand.',
  },
  { id: 'introduction', label: 'Introduction', nextStep: 'Ask someone who knows you well whom you should meet.' },
  {
    id: 'family-and-friends',
    label: 'Family and friends',
    nextStep: 'Tell a friend what you are working on and ask who comes to mind.',
  },
] as const;
export type SourceKind = (typeof sourceKinds)[number]['id'];
export const sourceKindIds = sourceKinds.map((kind) => kind.id) as [SourceKind, ...SourceKind[]];
