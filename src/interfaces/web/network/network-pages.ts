/** The pages of the Network room, in the order of their tabs. */
export const networkPages = [
  { path: '/network', label: 'Map', title: 'Map of your network' },
  { path: '/network/capital', label: 'Capital', title: 'Your social capital' },
  { path: '/network/advice', label: 'Advice', title: 'What would help most' },
  { path: '/network/contacts', label: 'Contacts', title: 'Key contacts and warm paths' },
  { path: '/network/what-if', label: 'What if', title: 'What if a tie were different' },
  { path: '/network/file', label: 'Any file', title: 'Analyse a network file' },
] as const;
