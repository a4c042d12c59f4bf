/** Measures that ask the same of a network, and what holds for all of them. */
export interface MeasureFamily {
  readonly title: string;
  readonly career: string;
  readonly cannotSay: string;
  readonly ids: readonly string[];
}

export const measureFamilies: readonly MeasureFamily[] = [
  {
    title: 'How many, how much',
    career:
      'The plainest question: with how many people are you tied, and how much passes. Everything else should be read beside it, for most measures grow with it.',
    cannotSay:
      'A count knows nothing of quality. Twice the ties are not twice the help, and who is counted depends on what was written down.',
    ids: ['degree', 'indegree', 'outdegree', 'strength', 'density', 'reciprocity'],
  },
  {
    title: 'Structural holes',
    career:
      'Whoever stands between people who do not know each other hears of things earlier and from more sides. In several firms such people had better-rated ideas, better pay and earlier promotions. Where many must agree on you, a close circle helped more.',
    cannotSay:
      'These are correlations in some firms, not a recipe. From your own records ties between others are seen only in part, so that you look better placed than you are; the order of people comes out right more often than the size.',
    ids: ['constraint', 'effectiveSize', 'effectiveSizeBorgatti', 'efficiency', 'hierarchy', 'egoDensity'],
  },
  {
    title: 'Closure',
    career:
      'People who know each other carry trust, norms and help; a tie with a common third lasts longer, and it binds more. Good for support and for work that needs trust, narrow where news is wanted.',
    cannotSay:
      'A closed circle can be warm or stifling: the numbers are the same. With few contacts a single tie more or less moves the share a lot.',
    ids: ['clustering', 'clusteringBarrat', 'averageClustering', 'transitivity', 'reciprocatedTies', 'simmelianTies'],
  },
  {
    title: 'Islands and the core',
    career:
      'Who can be reached at all, and who sits where everybody is busy with everybody. News of an organisation passes through its core; people at its rim need somebody to carry theirs.',
    cannotSay: 'Being deep inside is not the same as being heard. One tie that was overlooked can join two islands.',
    ids: ['core', 'component', 'strongComponent', 'components', 'largestComponent', 'strongComponents'],
  },
  {
    title: 'Position in the whole',
    career:
      'Who is near everybody, who stands on the ways between others, to whom those turn who are turned to themselves. Useful to see whose leaving would be felt, and who is overburdened.',
    cannotSay:
      'Word does not travel by shortest ways alone, and a high value may be a burden. Values of two networks of different size do not compare. Weights count as closeness here: strong ties are short ways.',
    ids: ['betweenness', 'betweennessSampled', 'betweennessStandardError', 'closeness', 'eigenvector', 'pagerank'],
  },
  {
    title: 'Bridges',
    career:
      'Which people, and which single ties, hold parts of a network together: the ones not to lose, and not to leave alone with it.',
    cannotSay:
      'A bridge is only as good as what crosses it. The count presumes that the network is complete; a tie nobody wrote down makes a bridge out of nothing.',
    ids: ['brokerage', 'brokerageNormalised', 'bridging'],
  },
  {
    title: 'Groups: mixing and variety',
    career:
      'Whether your ties stay among your own, and how many different circles you hear from. Different circles know of different things; your own knows you.',
    cannotSay:
      'Mixing depends on the sizes of the groups: a member of a large group meets their own more often by mere numbers, so read the index beside its expectation. Groups are as good as the labels.',
    ids: ['participation', 'eiIndex', 'eiExpected', 'blau', 'iqv', 'giniSimpson', 'effectiveGroups', 'modularity'],
  },
  {
    title: 'Roles of brokers',
    career:
      'Between whom somebody stands: two of their own, two strangers, their own and others. A gatekeeper and a liaison both broker; they are asked for different things.',
    cannotSay: 'Counts grow with the sizes of the groups: compare shares, not counts. Who could broke may never do so.',
    ids: [
      'brokerCoordinator',
      'brokerItinerant',
      'brokerRepresentative',
      'brokerGatekeeper',
      'brokerLiaison',
      'brokerTotal',
    ],
  },
  {
    title: 'Positions within reach',
    career:
      'How high, how wide and how varied the positions are that one can reach through people one knows. Ties to people higher up went along with sponsorship and promotion in studies of careers.',
    cannotSay:
      'The esteem of an occupation is a national average and says nothing of a person. Within one firm it hardly differs; rank says more there. People without a known position are left out.',
    ids: ['upperReachability', 'statusRange', 'extensity', 'statusVolume', 'statusMean'],
  },
  {
    title: 'Communities',
    career:
      'The circles a network falls into by itself, whatever the organisation chart says. Between two of them lies what neither knows.',
    cannotSay:
      'There is rarely one true division: another start may draw a border elsewhere at nearly the same quality. A small circle can be swallowed by a large one.',
    ids: ['louvain', 'leiden'],
  },
];
