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
  Advice of the day: ask the quiet ones first.
  Open points: who owns {topic}, and until when.
  {they} is thinking about the next step at {yours}.
  Honest feedback on my last presentation: shorter, and start with the decision.
  A calm, useful hour. Next time I prepare the numbers.`);

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
  Agreed to speak again after the holidays.`);

export const COFFEE_SUBJECTS = phrases(`
  Coffee at {cafe}
  Coffee with {they}
  Lunch at {cafe}
  A walk and a coffee`);

export const COFFEE_BODIES = phrases(`
  {they} is enjoying {interest} and tired of {topic}.
  Talked about {city}, the children and a little about {topic}.
  {they} knows a good person for {topic}.
  First time we met outside work. Easy company.
  {they} paid, so the next one is mine.
  Long talk about what comes after {yours}.`);

export const EVENT_BODIES = phrases(`
  Spoke after the session on {topic}.
  Sat next to each other at dinner. {they} works on {topic}.
  Met at the coffee stand, talked about {topic} and {interest}.
  {they} asked the best question of the panel.
  Exchanged cards. {they} would like to compare notes on {topic}.`);

export const COMMENT_BODIES = phrases(`
  Well put. We saw the same with {topic}.
  Thank you for sharing this so openly.
  The part about {topic} deserves a post of its own.
  I would add one thing: it takes longer than anyone plans.
  This is why I like following your work.
  Congratulations to the whole team!
  Would you say the same for a smaller company?`);

export const INVITATION_BODIES = phrases(`
  Hello {to}, we met at {event}. I would like to stay in touch.
  Hi {to}, I enjoyed what you said about {topic}.
  Dear {to}, a colleague at {ours} spoke highly of your work on {topic}.
  Hello {to}, we share an interest in {interest}, of all things.
  Hi {to}, I am new to {topic} and learn a lot from your posts.`);

export const ENDORSEMENT_BODIES = phrases(`
  {skill}`);

export const RECOMMENDATION_BODIES = phrases(`
  I worked with {to} on {topic} and would do so again tomorrow: clear, fair and calm when it counts.
  {to} has a rare gift: people leave the room knowing what to do next. Our work on {topic} is better for it.
  Few people listen as well as {to}. What we built around {topic} still stands.
  {to} brought order to {topic} and kindness to the team. Warmly recommended.`);

export const THANKS_FOR_CONNECTING = phrases(`
  Thank you for connecting! What are you working on at the moment?
  Good to be in touch. If {topic} ever comes up, do ask.
  Nice to meet you here. Greetings to {city}!
  Thanks for accepting. I would be glad to hear about {topic} one day.`);

export const OPEN_QUESTIONS = phrases(`
  Have you had a chance to think about {topic}? I would need your answer by the end of next week.
  Could you look over my two pages on {topic}? I would trust your eye more than mine.
  I have a place at the table for someone like you on {topic}. Shall we talk?
  Would you introduce me to whoever runs {topic} on your side?
  Are you coming to {event}? I could use a friendly face on the panel.
  How did it go with {topic}? I have been thinking of you.`);

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

export const ASIDES = phrases(`
  I hope all is well in {city}.
  Greetings from a rainy {here}.
  By the way, how is {interest} going?
  No hurry, next week is fine.
  I copied nobody, so speak freely.
  Short and late, sorry: the day got away from me.
  The weather here calls for {hobby}.`);
