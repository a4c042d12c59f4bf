/** What a boundary can be about. */
export const boundaryAreas = [
  'hours',
  'channels',
  'topics',
  'tasks',
  'money',
  'private-life',
  'body',
  'other',
] as const;
export type BoundaryArea = (typeof boundaryAreas)[number];

export const areaWords: Readonly<Record<BoundaryArea, string>> = {
  hours: 'Hours',
  channels: 'Ways to reach me',
  topics: 'Topics',
  tasks: 'Tasks',
  money: 'Money and favours',
  'private-life': 'Private life',
  body: 'Closeness and touch',
  other: 'Something else',
};
