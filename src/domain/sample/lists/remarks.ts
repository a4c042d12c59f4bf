import { phrases } from '../phrase.ts';

export const MEETING_SUBJECTS = phrases(`
  {they} and {from}
  Catch-up on {topic}
  Review: {topic}
  Planning {topic}
  Half an hour on {topic}
  Monthly conversation`);

export const MENTORING_SUBJECTS = phrases(`
  Mentoring session
  Our monthly hour
  Goals and next steps
  Talking through {topic}
  Looking back at the quarter`);

export const MEETING_BODIES = phrases(`
  We went through {topic} and agreed on a first step.
  Mostly about {topic}. Good questions, no easy answers.
  Talked about {topic}, then about {interest} for far too long.
  {they} suggested writing down what we will not do.
  Decided to try it for a month and look again.
  Open points: who owns {topic}, and until when.
  {they} is thinking about the next step at {yours}.
  A calm, useful hour. Next time I prepare the numbers.
  Three decisions, one disagreement, no hard feelings.
  {they} wants to see {topic} from the users' side first.
  We moved the date for {topic} and kept the aim.
  Shorter than planned: {topic} needs people, not another plan.
  Agreed who tells whom about {topic}.
  {they} brought a colleague who knows {topic} well.
  Drew {topic} on the whiteboard; photo in the folder.
  We disagreed about {topic} and found out why.`);

export const MENTORING_BODIES = phrases(`
  Honest feedback on a presentation: shorter, and start with the decision.
  Advice of the day: ask the quiet ones first.
  What would I do if nobody were watching? Still thinking about that one.
  How to disagree upwards: bring two options, own one of them.
  Talked about {topic}, and what it says about who decides.
  Went through the goals. One is done, one was never a real goal.
  A hard week, talked about openly. That helped more than advice.
  Practised the salary talk, twice. The second time sounded right.
  Delegating {topic}: give away the interesting part, keep the boring one.
  {they} told of a mistake from the early years, with the price tag.
  Whom to ask next: a list of three names, one of them brave.
  Saying no to {topic}: drafted the sentence together.
  Where do I want to be in three years? Less sure than last time, and calmer.
  Feedback on the hiring round: look for what is missing in the team.
  Read the room before the slides: {topic} as an example.
  Celebrated a little: {topic} went well.`);

export const CALL_SUBJECTS = phrases(`
  Call about {topic}
  Quick call
  {topic}
  Call with {they}`);

export const CALL_BODIES = phrases(`
  Short call about {topic}. {they} will send details.
  Cleared up the question on {topic}.
  {they} asked for an honest opinion on {topic}.
  Called to say thank you.
  Bad line, good news: {topic} is moving.
  Agreed to speak again after the holidays.
  {they} needed ten minutes and a calm voice.
  About {topic}, from the train, in three parts.
  Sorted out who comes to {city}.`);

export const COFFEE_SUBJECTS = phrases(`
  Coffee at {cafe}
  Coffee with {they}
  Lunch at {cafe}
  A walk and a coffee`);

export const COFFEE_BODIES = phrases(`
  {they} is enjoying {interest} and tired of {topic}.
  Talked about {city}, family and a little about {topic}.
  {they} knows a good person for {topic}.
  {they} paid, so the next one is mine.
  Long talk about what might come after {yours}.
  Laughed a lot. Work came up once, briefly.
  {they} is reading about {topic} and lent me the book.
  Compared notes on managers, kindly.
  Plans for the summer, and a word about {topic}.
  {they} tried to win me over to {interest}.`);

export const EVENT_BODIES = phrases(`
  Spoke after the session on {topic}.
  Sat next to each other at dinner. {they} works on {topic}.
  Met at the coffee stand, talked about {topic}.
  {they} asked the best question of the panel.
  Exchanged cards. {they} would like to compare notes on {topic}.
  Shared a taxi to the station and most of a sandwich.`);

export const COMMENT_BODIES = phrases(`
  Well put. We saw the same with {topic}.
  Thank you for sharing this so openly.
  The part about {topic} deserves a post of its own.
  I would add one thing: it takes longer than anyone plans.
  This is why I like following your work.
  Congratulations to the whole team!
  Would you say the same for a smaller company?
  Saved for my Monday meeting.
  I tried this with {topic}. It works, slowly.`);

export const INVITATION_BODIES = phrases(`
  Hi {to}, I enjoyed what you wrote about {topic}.
  Dear {to}, a colleague at {ours} spoke highly of your work on {topic}.
  Hello {to}, I hear we share an interest in {interest}, of all things.
  Hi {to}, I am new to {topic} and learn a lot from your posts.
  Hello {to}, good to know someone at {yours}. Let us stay in touch.
  Hi {to}, thank you for your help with {topic} the other day.`);

export const CONFERENCE_INVITATION_BODIES = phrases(`
  Hello {to}, we met at {past}. I would like to stay in touch.
  Hi {to}, thank you for the talk over coffee at {past}.
  Dear {to}, your question after the session on {topic} stayed with me. Let us connect.
  Hi {to}, {past} was worth it for our conversation alone.`);

export const ENDORSEMENT_BODIES = phrases(`
  {skill}`);

export const RECOMMENDATION_BODIES = phrases(`
  I worked with {to} on {topic} and would do so again tomorrow: clear, fair and calm when it counts.
  {to} has a rare gift: people leave the room knowing what to do next. Our work on {topic} is better for it.
  Few people listen as well as {to}. What we built around {topic} still stands.
  {to} brought order to {topic} and kindness to the team. Warmly recommended.`);

export const OPEN_QUESTIONS = phrases(`
  Have you had a chance to think about {topic}? I would need your answer by the end of next week.
  Could you look over my two pages on {topic}? I would trust your eye more than mine.
  Would you introduce me to whoever looks after {topic} on your side?
  How did it go with {topic}? I have been thinking of you.
  I have a place at the table for someone like you on {topic}. Shall we talk?
  Are you coming to {event}? I could use a friendly face on the panel.
  We are choosing between two ways to do {topic}. Which one would you regret less?
  Would Thursday next week work for lunch at {cafe}?
  May I send somebody your way who is good at {skill}?`);

export const GREETINGS = phrases(`
  Hi {to},
  Hello {to},
  Dear {to},
  Good morning {to},
  {to},`);

export const SIGN_OFFS = phrases(`
  Best, {from}
  Warm regards, {from}
  Thank you, {from}
  Kind regards, {from}
  Until soon, {from}
  {from}`);

/** Between two cities. */
export const DISTANT_ASIDES = phrases(`
  I hope all is well in {city}.
  Greetings from a rainy {here}.
  Short and late, sorry: the day got away from me.
  When do we see you in {here} again?
  The weather here calls for {hobby}.`);

export const ASIDES = phrases(`
  By the way, how is {interest} going?
  I am off to {hobby} now.
  Short and late, sorry: the day got away from me.
  The weather here calls for {hobby}.
  More when we next speak.`);
