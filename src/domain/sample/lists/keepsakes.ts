import { phrases } from '../phrase.ts';

/** What one jots down about a person. */
export const NOTES = phrases(`
  Prefers a call to a mail. Best before ten.
  Vegetarian, and serious about coffee.
  Loves {interest}; lit up when I asked.
  Knows everybody around {topic}. Ask first, always kind.
  Wants to move closer to family in the next two years.
  Reads everything I send. Send less, choose better.
  Trusts numbers, not slides.
  Two children, the younger has just started school.
  Careful with deadlines in August: always away.
  Would be a good speaker on {topic}.
  Gave me the best advice of the year: decide who decides.
  Looking for someone who is good at {skill}.
  Thinking about leaving {yours}. In confidence.
  Grew up by the sea and misses it.
  Never on Fridays: looks after the grandchildren.
  Was on the other side of {topic} once. Ask how that was.
  Remembers names, dates and who was kind to whom.
  Likes to be asked early and told the reason.
  Learning Portuguese; glad of a patient listener.
  Worried about {topic}, more than they say in meetings.
  Happy to introduce people, if asked one at a time.
  Runs a small reading group, third Tuesday of the month.
  Answers within the hour or not at all. Ask twice.
  Just bought a house that needs everything.
  Allergic to nuts. Remember when booking dinner.
  Our best talk was on a walk, not in a room.
  Wants to teach one day. Could speak to my alumni panel.
  Turned down the big job. Ask why, over coffee.`);

export const PROMISES_GIVEN = phrases(`
  Send {they} my notes on {topic}
  Introduce {they} to somebody who knows {topic}
  Read the draft {they} wrote about {topic}
  Share our template for {topic}
  Ask around whether anybody needs {skill}
  Write the reference for {they}
  Send {they} the slides on {topic}`);

export const PROMISES_RECEIVED = phrases(`
  {they} sends me the contact at {elsewhere}
  {they} looks over my plan for {topic}
  {they} passes on the numbers about {topic}
  {they} asks the board about {topic}
  {they} puts in a word for me at {elsewhere}`);

export const FOLLOW_UPS = phrases(`
  Ask {they} how {topic} went
  Thank {they} for the introduction
  Send {they} the article on {topic}
  Check in with {they} after the first month
  Book the next coffee with {they}
  Tell {they} what became of the advice on {topic}`);

export const SUMMARIES = phrases(`
  Most of my working life I have spent on things like {topic}. Based in {here}. Ask me about {hobby}.
  I help teams with {topic}, and I enjoy explaining hard things in short words.
  Curious about {topic}, serious about {hobby}, at home in {here}.
  What I do best: {skill}. What I do on Sundays: {hobby}.
  I like small teams, clear questions and {hobby}. Currently: {topic}.`);

export const TAGS: readonly string[] =
  'board of advisors, speaker, hiring, energy people, Lisbon, writes well, would work with again, alumni, data people, reading group'.split(
    ', ',
  );

export const SKILLS_OF_THE_USER: readonly string[] =
  'Forecasting, SQL, Python, Data governance, Leading teams, Public speaking'.split(', ');
