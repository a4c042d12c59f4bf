import type { CheckOptions } from './message-check.ts';
import type { MarkRule } from './mark.ts';

/** A message as somebody may write it, and what the check should mark in it. All names are made up. */
export interface ExampleMessage {
  readonly what: string;
  readonly text: string;
  readonly marks: readonly MarkRule[];
  readonly options?: CheckOptions;
}

const filler =
  'I started out in logistics, moved on to planning, then to reporting, and for the last years I have looked after a small group that keeps the numbers of our warehouse in order. ';

// prettier-ignore
export const englishExamples: readonly ExampleMessage[] = [
  { what: 'a good first message', marks: [], text: 'Hi Amara,\n\nyour talk on small data teams at Graph Days stayed with me, above all the part about writing decisions down. We have since tried it here, and it saved us a week.\n\nI am about to set up such a team. Would you have 20 minutes next week? I am happy to share what we learned.\n\nBest,\nNoa' },
  { what: 'a good informational interview', marks: [], text: 'Dear Jonas,\n\nInes Carvalho suggested I write to you about moving from research to product work. Could I ask you three questions in a 20-minute call in the week of 7 December? If now is a bad time, I completely understand. I will report back what came of it.\n\nKind regards,\nNoa Sampleton' },
  { what: 'a good follow-up after an event', marks: [], text: 'Hi Kenji, it was lovely talking to you at the harbour meetup about tide sensors. You asked for the paper on cheap calibration: here is the link, https://example.org/tide. Would Tuesday or Thursday at lunch suit you to go on where we stopped?\n\nNoa' },
  { what: 'a good reconnect', marks: [], text: 'Hi Oscar,\n\nit has been three years since we worked on the billing move at Initech. I still use your checklist. I saw you joined Globex: how is the new place? If you like, let us have a call next week, I will bring stories.\n\nCheers, Noa' },
  { what: 'a good check-in', marks: [], text: 'Hi Livia, last time you told me about the house in the hills. Is the roof on by now? No need to answer quickly.\n\nWarm wishes\nNoa' },
  { what: 'a good thank-you', marks: [], text: 'Dear Bo, thank you for looking over my grant draft last week. Your comment on the budget table changed the whole second page, and it was accepted today. I owe you a coffee.\n\nNoa' },
  { what: 'a good congratulation', marks: [], text: 'Congratulations on your new role at Hooli, Priya! Nobody I know listens better in a tense meeting. Wishing you a gentle first month.' },
  { what: 'a good decline', marks: [], text: 'Hi Sam,\n\nthank you for asking me to speak at your autumn meeting. I have to decline, as I have promised those weeks to my family. Dana Orlo gave a fine talk on the same theme; shall I ask her whether I may pass on your invitation?\n\nBest wishes\nNoa' },
  { what: 'a good question before an introduction', marks: [], text: 'Hi Amara, may I introduce you to Kenji Watanabe? He builds tide sensors and asked how your team in Lisbon checks its data. If it is too much right now, just say no. Would you be open to it?\n\nNoa' },
  { what: 'a good introduction', marks: [], text: 'Amara, Kenji: as you both agreed, here you are. Amara runs data at Globex; Kenji builds sensors at Hooli and wonders how to keep their readings honest. I leave the rest to the two of you.\n\nNoa' },
  { what: 'a good mentor request', marks: [], text: 'Dear Ms Orlo,\n\nthe way you led the merger talks last spring is what I want to learn: staying clear when everybody is nervous. Would you consider mentoring me for six months, an hour a month, on leading through change? I would prepare each meeting and write up what I tried. If you have no room, I entirely understand.\n\nKind regards\nNoa Sampleton' },
  { what: 'a good connection note', marks: [], options: { kind: 'connection-request', limits: { characters: 200 } }, text: 'Hi Amara, your talk on small data teams at Graph Days made me rewrite our handbook. I would love to follow what you do next. Noa' },
  { what: 'a short answer', marks: [], text: 'Perfect, see you there. Thanks!' },
  { what: 'a plain yes', marks: [], text: 'Yes, Thursday works for me.' },
  { what: 'a request among colleagues with an offer', marks: [], text: 'Hi Bo, could you look over my draft of the shelf-life report before Friday? In return I will take the Monday stand-up. If you are too busy, Ines can do it.\n\nNoa' },
  { what: 'an honest compliment', marks: [], text: 'Hi Dana, I admire how you ran the panel on Tuesday, especially when you asked the quiet speaker first. I have copied that for our weekly meeting.' },
  { what: 'something urgent that is said not to be', marks: [], text: 'Hi Bo, nothing urgent at all: when you next see Ines, would you tell her that our garden list is ready?' },
  { what: 'a promise to answer quickly', marks: [], text: 'Hi Priya, thank you for your message. I will get back to you as soon as possible, on Wednesday at the latest.' },
  { what: 'two questions about one meeting', marks: [], text: 'Hi Kenji, you mentioned the new test rig. Could we have a short call about it, 15 minutes perhaps? Would Monday or Tuesday suit you?' },
  { what: 'a birthday', marks: [], text: 'Happy birthday, Livia! I hope somebody bakes you something with far too much cinnamon.' },
  { what: 'an offer', marks: [], text: 'Hi Sam, I read the report on cold chains and thought of you, as you were looking for figures on small vans. Page 12 has them. Shall I send it to you?' },
  { what: 'advice asked of an expert', marks: [], text: 'Hi Amara, you have built two data teams from nothing. I am hiring my first analyst: could I ask your advice on one thing, whether to begin with a generalist? A sentence is plenty.' },
  { what: 'a shared school', marks: [], text: 'Hi Oscar, fellow Porto graduate here: we both sat in the lectures on queues, four years apart. I now plan bus lines and read that your team does the same in Lyon. Would you have 15 minutes to compare notes in January?' },
  { what: 'thanks with a promise to keep in touch', marks: [], text: 'Thank you for the walk and for the honest words about the move, Ines. They helped. Let us keep in touch.' },
  { what: 'the stock invitation', marks: ['impersonal'], text: "Hi, I'd like to add you to my professional network on LinkedIn." },
  { what: 'the profile come across', marks: ['impersonal'], text: 'Hello,\n\nI came across your profile and thought it would make sense for us to be connected here.\n\nBest regards' },
  { what: 'a message that fits anybody', marks: ['impersonal'], text: 'Hello,\n\nI hope you are having a productive week. I work in sales and have many years behind me in different industries, and I am always interested in exchanging ideas with other people of the trade.\n\nRegards' },
  { what: 'the finding well', marks: ['impersonal', 'no-give'], text: 'Dear Sir or Madam,\n\nI hope this message finds you well. I am looking for a new position in marketing. Do you know of any openings?\n\nSincerely,\nTom Vale' },
  { what: 'an ask for a referral out of nowhere', marks: ['impersonal', 'no-give'], text: 'Hi, I saw there is a posting for an engineer and I have all the skills that are listed there. Can you give me a referral?' },
  { what: 'brains picked', marks: ['impersonal', 'no-give'], text: 'Hi! I am new to the field and trying to find out which direction to take in the coming years. Can I pick your brain?' },
  { what: 'a favour without a give', marks: ['no-give'], text: 'Hi Bo, we met at the harbour meetup. Could you introduce me to your director?' },
  { what: 'a review without a give', marks: ['no-give'], text: 'Hi Amara, it was good to see you at Graph Days. Please review my CV and tell me what you think of it.' },
  { what: 'two asks in two sentences', marks: ['several-asks'], text: 'Hi Jonas, you were so kind at the meetup in May. Could you review my portfolio? Could you also introduce me to the hiring manager? I am happy to help with your new site in return.' },
  { what: 'three asks', marks: ['several-asks', 'several-asks'], text: 'Hi Dana, after your workshop on pricing I rewrote our whole list, thank you. Would you have 20 minutes for a call? Could you look over my proposal? And would you recommend me to your publisher? I would be glad to return the favour.' },
  { what: 'two asks in one breath', marks: ['several-asks', 'no-give'], text: 'Hi Priya, we worked together at Initech. Could you review my CV and put me in touch with your head of data?' },
  { what: 'too long for a mail', marks: ['too-long'], text: `Hi Amara,\n\nyour talk at Graph Days stayed with me. ${filler.repeat(5)}Would you have 20 minutes next week?\n\nBest\nNoa` },
  { what: 'too long for a note', marks: ['too-long'], options: { kind: 'connection-request', limits: { characters: 200 } }, text: 'Hi Amara, your talk on small data teams at Graph Days made me rewrite our handbook, and I have told everybody here about it. I would love to follow what you do next, and to tell you one day how it went in our group. Noa' },
  { what: 'as soon as possible', marks: ['pressure'], text: 'Hi Kenji, thank you for the chat about your sensors last week. Please send the slides over as soon as possible.' },
  { what: 'ASAP and urgent', marks: ['impersonal', 'no-give', 'pressure', 'pressure'], text: 'Hello, this is urgent. Please send me the contact of the person who decides on new suppliers in your organisation ASAP.' },
  { what: 'a deadline set', marks: ['pressure'], text: 'Hi Sam, thanks for yesterday. I need your answer on the panel by tomorrow.' },
  { what: 'a reproach', marks: ['pressure'], text: "Hi Oscar, we talked in March about the workshop. Why haven't you replied to my last three mails?" },
  { what: 'a debt called in', marks: ['no-give', 'pressure'], text: 'Hi Bo, after all I have done for you at Initech, could you introduce me to the board?' },
  { what: 'a final reminder', marks: ['pressure'], text: 'Hi Dana, you said in June you would look at the outline. This is my third reminder.' },
  { what: 'an expectation', marks: ['pressure'], text: 'Dear Livia, thank you for your message about the garden plan. I expect an answer on the dates.' },
  { what: 'many question marks', marks: ['pressure'], text: 'Hi Ines, are you still coming to our dinner on Friday???' },
  { what: 'shouting', marks: ['pressure'], text: 'Hi Ines, PLEASE tell me whether you are coming to our dinner on Friday.' },
  { what: 'a last hope', marks: ['pressure'], text: 'Hi Amara, we met in Lisbon. Your group is where I want to be, and you are my last hope.' },
  { what: 'an admirer', marks: ['impersonal', 'flattery'], text: 'Hi Amara, I really admire you and your impressive career. It would be an honour for me to be in your circle of contacts.' },
  { what: 'a fan with a wish', marks: ['flattery', 'no-next-step'], text: 'Hi Dana, great to meet you at the pricing evening. You are an inspiration. We should grab a coffee sometime.' },
  { what: 'praise and an ask', marks: ['impersonal', 'no-give', 'flattery'], text: 'Hi, your profile is amazing and so is everything you have achieved in such a short time. Would you be my mentor?' },
  { what: 'keep in touch', marks: ['no-next-step'], text: 'Great to meet you at Graph Days, Kenji! Let\'s stay in touch.' },
  { what: 'catching up some time', marks: ['no-next-step'], text: 'Hi Oscar, it is years since we worked on the billing move together. It would be great to catch up some time.' },
  { what: 'an approach that stops', marks: ['no-next-step'], options: { kind: 'reconnect' }, text: 'Hi Oscar, I thought of our years at Initech yesterday when I found the old office key in a drawer. All is well here.' },
  { what: 'a mentor wanted, with no step', marks: ['no-next-step'], options: { kind: 'mentor-request' }, text: 'Dear Ms Orlo, the way you led the talks last spring is what I hope to learn. I am looking for a mentor and thought of you.' },
  { what: 'a blank left open', marks: ['blank'], text: 'Hi Amara, your talk on [topic] stayed with me. Would you have 15 minutes next week?' },
  { what: 'a link in Markdown is no blank', marks: [], text: 'Hi Bo, here is the list we talked about: [garden list](https://example.org/list).' },
  { what: 'a name on file makes it personal', marks: [], options: { known: ['Umbrella Health', 'patient flow'] }, text: 'hello, i read about patient flow and how long it takes until a ward believes the numbers. what would you read next?' },
  { what: 'the same without the name on file', marks: ['impersonal'], text: 'hello, i read about patient flow and how long it takes until a ward believes the numbers. what would you read next?' },
];
