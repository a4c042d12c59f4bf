import { phrase, type Phrase } from '../phrase.ts';

/** A short conversation, the two sides speaking by turns. Either may begin it, and it may break off early. */
export interface Dialogue {
  readonly subject: Phrase;
  /** Ways to say each turn. */
  readonly turns: readonly (readonly Phrase[])[];
}

/** A subject, then one text a turn, in which ` / ` parts different ways to say it. */
export const dialogue = (subject: string, ...turns: string[]): Dialogue => ({
  subject: phrase(subject),
  turns: turns.map((turn) => turn.split(' / ').map(phrase)),
});

export const DIALOGUES: readonly Dialogue[] = [
  dialogue(
    'Your view on {topic}',
    'Could I ask your view on {topic}? Ten minutes would already help.',
    'Happy to. Call me when it suits you. / With pleasure. I have ten minutes, even twenty.',
    'Thank you, that was exactly what I needed. / Thank you for this morning. The second point had not occurred to me at all.',
    'Any time. Tell me how it turns out.',
  ),
  dialogue(
    'How would you start?',
    'You have done this before: how would you start with {topic}?',
    'I would talk to the people who live with it before changing anything. / Start small, write down what you expect, then look again after a month.',
    'That is simpler than what I had in mind. Thank you. / I had skipped that step. I will go back.',
    'Simple is not easy, as you know.',
  ),
  dialogue(
    'A draft on {topic}',
    'I am writing two pages about {topic} and would value a second pair of eyes.',
    'Send it over. I am merciless before lunch. / Gladly, send it over.',
    'Attached. The end still wobbles.',
    'Read it. Cut the first paragraph and it flies. / Good work. I left four comments, three of them kind.',
    'Done, and you were right. Thank you.',
  ),
  dialogue(
    'Who knows about {topic}?',
    'We are stuck on {topic}. Who at {yours} would know more?',
    'Let me ask around and come back to you. / I know just the person. I will ask them first.',
    'You are very kind. No hurry.',
    'They are happy to talk. I have put you both in one mail.',
    'We spoke for an hour. Thank you for making it happen.',
  ),
  dialogue(
    'Something to read',
    'What would you read first about {topic}?',
    'Anything written by people who had to run it afterwards. I will send two links.',
    'The second one is a gem. Thank you!',
  ),
  dialogue(
    'Going in circles',
    'I keep going round in circles with {topic}. Do you have a moment this week?',
    'Of course. Bring paper, leave the slides. / Thursday after four, with tea.',
    'You were right, it was two problems in one coat.',
    'They usually are.',
  ),
  dialogue(
    'Thursday?',
    'Are you free on Tuesday or Thursday afternoon? I would like to talk through {topic}.',
    'Thursday at three works for me. / Thursday, any time after lunch.',
    'Perfect, see you then. / Thursday it is. I will bring the numbers.',
    'Running five minutes late, sorry!',
  ),
  dialogue(
    'Coffee next week?',
    'It has been too long. Coffee at {cafe} next week?',
    'Yes, please. Wednesday morning? / Gladly. I am free on Wednesday.',
    'Wednesday, half past nine. I will get the table by the window.',
    'I am here already. So is the cake.',
  ),
  dialogue(
    'In {city} next week',
    'I am in {city} from Wednesday. Do you have time for lunch?',
    'For you, always. One o’clock at {cafe}? / Friday would be best. Where do you stay?',
    'Wonderful, I will book a table.',
  ),
  dialogue(
    'Moving our talk',
    'Could we move our talk to Friday morning? Something came up with {topic}.',
    'Of course. Ten o’clock? / Friday at ten is fine. I hope it is nothing bad.',
    'Ten is perfect, thank you.',
  ),
  dialogue(
    'Half an hour',
    'Shall we find half an hour for {topic} before the month ends?',
    'This week is full, but Monday is wide open. / Yes, let us. Monday at eleven?',
    'Monday it is.',
    'Thank you for today. I have written down what we said.',
  ),
  dialogue(
    'This made me think of you',
    'I read a piece on {topic} this morning and thought of you. Page four is the good part.',
    'Just read it on the train. I disagree with half of it, in the best way.',
    'Which half? I would like to hear it.',
    'Over coffee, then. It is a long half.',
  ),
  dialogue(
    'Our notes on {topic}',
    'Someone here wrote up what we learned about {topic}. I thought you might like it.',
    'Oh, that is useful. May I pass it on to my team? / How did you know? May my team see it too?',
    'Please do. Questions are welcome.',
    'They have some already. I will collect them.',
  ),
  dialogue(
    'A talk in {city}',
    'There is an evening talk on {topic} in {city} next month. Shall we go?',
    'I would love to. Do we need tickets? / Count me in, unless the baby decides otherwise.',
    'It is free. I will keep you a seat.',
  ),
  dialogue(
    'It is out',
    'Our work on {topic} is public now. You helped more than you know.',
    'I only asked questions! Congratulations to all of you.',
    'They were the right ones.',
  ),
  dialogue(
    'Hello',
    'How are things at {yours}? I often think of our talk about {topic}.',
    'Busy, and mostly good. We did what you said, by the way. / Much has changed, mostly for the better. And with you?',
    'That is lovely to hear. Let us not wait so long again.',
    'Agreed. I will write before the summer.',
  ),
  dialogue(
    'How are you?',
    'How are you? Is there still time for {interest}?',
    'Hardly, but it keeps me sane. How about you? / Every Saturday, rain or shine. Come along one day!',
    'I am well, and a little tired. I should take up something like that.',
  ),
  dialogue(
    'I walked past {cafe}',
    'I walked past {cafe} and had to think of you. How is life?',
    'Full and good. The children grow, the inbox too.',
    'I can hear you smile. Give them my best.',
  ),
  dialogue(
    'Your name came up',
    'Your name came up today, in the kindest way. How have you been?',
    'Better than in spring. I finally said no to something.',
    'Saying no: teach me.',
    'First lesson: sleep on it. Second lesson: still no.',
  ),
  dialogue(
    'Congratulations!',
    'I hear the work on {topic} went live. Congratulations!',
    'Thank you! It was a team effort, truly. / That is kind. I slept for two days.',
    'I want to hear the whole story one day.',
  ),
  dialogue(
    'Well deserved',
    'I saw the news from {yours}. Well deserved, and about time.',
    'Thank you so much. It means more, coming from you.',
    'Enjoy it. Then tell me what is next.',
  ),
  dialogue(
    'Happy work anniversary',
    'Happy work anniversary! How many is it now?',
    'I stopped counting, but thank you for counting with me.',
  ),
  dialogue(
    'Two people who should meet',
    'Would you like to meet a former colleague of mine who works on {topic}? No obligation at all.',
    'With pleasure, please go ahead. / Gladly, though not before the middle of the month.',
    'Wonderful, you both have mail. I step out of the way now.',
    'We met yesterday, and it was a delight. Thank you.',
  ),
  dialogue(
    'May I share your address?',
    'I know someone at {elsewhere} who is looking for exactly what you do. May I share your address?',
    'Yes, do. That is thoughtful of you. / Please, but tell them I am slow in August.',
    'Done. They will write to you this week.',
  ),
  dialogue(
    'New in town',
    'A friend is moving to {city} and knows nobody yet. Would you have coffee once?',
    'Of course. I remember being new here.',
    'Thank you. You are the first person I thought of.',
    'We had a good afternoon. They will be fine.',
  ),
  dialogue(
    'Seeing you at {event}?',
    'Are you going to {event}? I would like to hear your thoughts on {topic}.',
    'I am, from the second day. Find me near the coffee. / Not this time, sadly. Tell me what I miss.',
    'I will, with notes for two.',
  ),
  dialogue(
    'A ticket for {event}',
    'I have a spare ticket for {event}. Would you like it?',
    'Yes, please! What do I owe you?',
    'One honest question after my talk.',
    'Deal. It will be a kind one.',
  ),
  dialogue(
    'Do you know someone?',
    'We are looking for someone who is good at {skill}. Does anybody come to mind?',
    'Two people, in fact. Let me ask them first. / One, but they would have to move. Shall I ask?',
    'Please. And thank you for taking care.',
    'They called. I think it went well.',
  ),
  dialogue(
    'In confidence',
    'A question in confidence: would you ever consider moving?',
    'Not now, but I am glad you asked. / For the right people, perhaps. Tell me more.',
    'That is good to know. I will keep it to myself.',
  ),
  dialogue(
    'A reference',
    'May I name you as a reference? It is a role at {elsewhere}.',
    'Of course. Tell me what they care about, so that I say the right things.',
    'That means a lot to me. I will send the description.',
    'They rang today. I only had to tell the truth.',
  ),
  dialogue(
    'Thank you',
    'I never thanked you properly for what you said about {topic}. It changed how we work.',
    'You just did. I am glad it was of use. / That makes my week, thank you.',
  ),
  dialogue(
    'A small report',
    'A small report on {topic}: it worked, apart from one afternoon of panic.',
    'Only one? Then you did better than we did.',
    'There may be another. I keep you posted.',
  ),
  dialogue(
    'I was wrong',
    'You were right about {topic}, and I was wrong. I thought you should have it in writing.',
    'Framed and on the wall. How did you find out?',
    'The hard way. Lunch is on me.',
  ),
  dialogue(
    'Saying no',
    'How do you say no to {topic} without hurting anyone?',
    'Early, and with a reason. Late is what hurts.',
    'Early it is, then. Wish me luck.',
    'You will not need it.',
  ),
  dialogue(
    'Talk at our place',
    'Would you tell our team at {ours} about {topic}? An hour, and very good cake.',
    'You had me at cake. March or April? / I would enjoy that. In spring? Who will be there?',
    'April is perfect. About twenty curious people.',
    'Thank you again for coming. They are still talking about it.',
  ),
  dialogue(
    'A book',
    'I have your book on {topic} on my desk, with a bad conscience. Shall I send it back?',
    'Keep it until you have read it. That may be a gift.',
  ),
  dialogue(
    'Weekend',
    'Did you get out for {interest} at the weekend?',
    'I did, and every muscle knows it. You? / No, {topic} ate the weekend. Next one!',
    'I slept. It was glorious.',
  ),
  dialogue(
    'Are you all right?',
    'I heard about the changes at {yours}. Are you all right?',
    'Thank you for asking. A strange week, but I am fine. / Yes, thank you. It is kind of you to think of me.',
    'I am here if you want to talk, about work or about anything else.',
    'I may well take you up on that.',
  ),
];

export const BUSINESS_DIALOGUES: readonly Dialogue[] = [
  dialogue(
    'Minutes of today',
    'Please find the minutes attached. Two points are yours, both due at the end of the month.',
    'Thank you, received. Mine are done already. / Thank you. Both done this morning.',
    'That was quick. I have marked it.',
  ),
  dialogue(
    'Revised proposal',
    'Here is the revised proposal for {topic}. The changes are on page two.',
    'Looks good. Could you split the second item in two? / Clear now. Could you spell out the costs once more?',
    'Of course. New version attached.',
    'Approved. Good to work with you.',
  ),
  dialogue(
    'A first version',
    'We have a first version of {topic} to show. When would your side be ready to look at it?',
    'Wednesday would suit us. I will bring two colleagues.',
    'Wednesday is fine. I will send a link.',
    'That went better than I dared hope. Thank you both.',
  ),
  dialogue(
    'Delivery',
    'The delivery is confirmed for the 14th. Please tell me if anything has changed.',
    'The date works. Who should be there from our side?',
    'One person with a key and some patience.',
    'All here, all in one piece. Thank you.',
  ),
  dialogue(
    'Where we stand',
    'A short update on {topic}: we are on time, with one open question.',
    'Noted. The question is for our legal team, I have passed it on. / Good news. I will have an answer by Friday.',
    'Thank you. Then we go ahead as agreed.',
  ),
  dialogue(
    'The numbers',
    'The numbers for {topic} do not match ours. Can we look at them together?',
    'You are right, we had an old file. The correct one follows today.',
    'All matches now, thank you.',
  ),
  dialogue(
    'We are late',
    'We are a week behind on {topic}. I would rather say it now than later.',
    'Thank you for being open about it. What do you need from us?',
    'Two more days and a patient customer.',
    'You have both.',
  ),
  dialogue(
    'The same fault again',
    'The users in {city} report the same fault again. Do you see it too?',
    'We see it too. A fix goes out tonight.',
    'Solved. I have told the users.',
  ),
  dialogue(
    'Renewal',
    'Our agreement ends in the spring. Shall we talk about how to go on?',
    'Yes. We are happy, and we have two wishes. / Gladly. We have a wish or two.',
    'I like wishes. Thursday at ten?',
    'Thursday at ten. I will book the small room.',
  ),
  dialogue('Signed', 'The contract is signed and on its way to you.', 'It is here. We look forward to this!'),
  dialogue(
    'A visit to {city}',
    'We would like to see {topic} on site. Could we visit you in {city}?',
    'You are welcome. The last week of the month is quiet here.',
    'The last week it is. Four of us, two of them vegetarian.',
  ),
  dialogue(
    'Feedback',
    'How did your people like the training on {topic}?',
    'Very much. Next time with more examples from our own work.',
    'Fair point. Could you send me three?',
  ),
];
