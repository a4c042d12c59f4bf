import { phrases } from '../phrase.ts';

/** What one jots down about a person. */
export const NOTES = phrases(`
  Prefers a call to a mail. Best before ten.
  Vegetarian, and serious about coffee.
  Loves {interest}; lit up when I asked.
  Knows everybody around {topic}. Ask first, always kind.
  Wants to move closer to family in the next two years.
  Reads everything I send. Send less, choose better.
  Met through work on {topic}; trusts numbers, not slides.
  Two children, the younger has just started school.
  Careful with deadlines in August: always away.
  Would be a good speaker on {topic}.
  Gave me the best advice of the year: decide who decides.
  Looking for someone who is good at {skill}.
  Thinking about leaving {yours}. In confidence.
  Grew up in {city}, ask about it.`);

export const PROMISES_GIVEN = phrases(`
  Send {they} my notes on {topic}
  Introduce {they} to somebody who knows {topic}
  Read the draft {they} wrote about {topic}
  Share the template we use for {topic}
  Ask in {city} whether anybody needs {skill}
  Write the reference for {they}
  Send the slides on {topic} to {they}`);

export const PROMISES_RECEIVED = phrases(`
  {they} sends the contact at {elsewhere}
  {they} looks over my plan for {topic}
  {they} passes on the numbers about {topic}
  {they} asks the board about {topic}
  {they} introduces me to the new head of {yours}`);

export const FOLLOW_UPS = phrases(`
  Ask {they} how {topic} went
  Thank {they} for the introduction
  Send {they} the article on {topic}
  Check in with {they} after the first month
  Book the next coffee with {they}
  Reply to {they} about the visit to {city}
  Tell {they} what became of the advice on {topic}`);

export const TAGS: readonly string[] =
  'board of advisors, speaker, hiring, energy people, Lisbon, writes well, would work with again, alumni, data people, reading group'.split(
    ', ',
  );

export const SKILLS_OF_THE_USER: readonly string[] =
  'Forecasting, SQL, Python, Data governance, Leading teams, Public speaking'.split(', ');
