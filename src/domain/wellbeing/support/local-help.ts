/** Where to turn, and what to type into a search. No numbers and no addresses: they differ by place, and go out of date. */
export interface LocalHelp {
  readonly id: string;
  readonly for: string;
  readonly turnTo: string;
  readonly searchFor: readonly string[];
}

/** With “near you” being a town, region or country. */
export const localHelp: readonly LocalHelp[] = [
  {
    id: 'danger',
    for: 'You are in danger now',
    turnTo: 'The emergency number of where you are. Most telephones dial it without being unlocked.',
    searchFor: ['emergency number [your country]'],
  },
  {
    id: 'talk',
    for: 'You need to talk to somebody today',
    turnTo: 'A crisis line, your doctor, or the counselling service of your employer, union or university.',
    searchFor: [
      'crisis line [your country]',
      'free counselling [your town]',
      'employee assistance programme confidential',
    ],
  },
  {
    id: 'violence',
    for: 'There was violence, or sexual harassment or assault',
    turnTo: 'A counselling centre for people it happened to. They advise on your terms, mostly without a name.',
    searchFor: ['sexual harassment counselling [your town]', 'violence support service [your region] anonymous'],
  },
  {
    id: 'work-rights',
    for: 'It is about your rights at work',
    turnTo: 'A union, a works council, a law clinic or an employment lawyer. Many give a first talk free.',
    searchFor: [
      'employment rights advice free [your country]',
      'union for [your profession]',
      'employment lawyer first consultation [your town]',
    ],
  },
  {
    id: 'discrimination',
    for: 'It has to do with who you are',
    turnTo: 'An equality body or an anti-discrimination office. Time limits can be short.',
    searchFor: ['equality body [your country]', 'anti-discrimination office [your region]'],
  },
  {
    id: 'study',
    for: 'It is at a university',
    turnTo: 'The ombudsperson, the graduate school, the students’ union, or the office for equal opportunities.',
    searchFor: ['ombudsperson [your university]', 'doctoral conflict advice [your university]'],
  },
  {
    id: 'wrongdoing',
    for: 'You have seen wrongdoing and want to report it',
    turnTo: 'Advice for whistle-blowers first. How you report decides how you are protected.',
    searchFor: ['whistleblower advice [your country]', 'external reporting office [your country]'],
  },
  {
    id: 'followed',
    for: 'You think that your telephone or computer is watched',
    turnTo: 'Use another device, such as one in a library or of a friend, and ask a service for digital safety.',
    searchFor: ['stalkerware help [your country]', 'digital safety advice domestic abuse [your country]'],
  },
];
