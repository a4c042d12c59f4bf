import type { MessageCatalogue } from './message-catalogue.ts';

/** English texts. They must pass the message check themselves: a test composes every one of them. */
export const english: MessageCatalogue = {
  greetings: { warm: 'Hi {first},', brief: 'Hi {first},', formal: 'Dear {full},' },
  greetingOfTwo: '{first}, {otherFirst}:',
  signOffs: { warm: 'Warm wishes', brief: 'Best', formal: 'Kind regards' },
  points: {
    'event-met': 'We met at {what}.',
    'event-both': 'We were both at {what}.',
    school: 'We both studied at {what}< {span}>.',
    'employer-together': 'We worked at {what} at the same time< {span}>.',
    'employer-both': 'We have both worked at {what}.',
    group: 'We are both part of {what}.',
    mutual: 'We both know {what}.',
    interest: 'We both seem to care about {what}.',
    goal: 'I want to learn more about {what}, and you know it well.',
    place: 'We are both in {what}.',
    'new-position': 'I saw that you are now <{title} >at {organisation}.',
    position: 'I am writing because of your work <as {title} >at {organisation}.',
    expertise: 'I am writing because of your experience with {what}.',
    conversation: 'When we were last in touch, it was about “{what}”.',
    promise: 'I have not forgotten what I promised you: {what}.',
  },
  texts: {
    'first-message': {
      warm: [
        "{point} I'd love to hear how you see things today.\n\nWould you have 20 minutes for a call next week< about {about}>? I'm happy to share what I know in return.",
        "{point}< I'm busy with {about} and thought of you.>\n\nCould we talk for 15 minutes some day next week? If it's a bad time, just say so.",
      ],
      brief: [
        '{point} Would 15 minutes next week suit you<, about {about}>? No worries if not.',
        "{point} Could I ask you one question< about {about}>? A sentence is plenty, and I'm happy to help in return.",
      ],
      formal: [
        '{point}\n\nI would like to ask for 20 minutes of your time< to talk about {about}>. Would next week be possible? If it is not a good time, I completely understand.',
        '{point}< I am writing about {about}.>\n\nWould you be available for a call of 20 minutes in the coming week? I would be glad to share my own experience in return.',
      ],
    },
    'connection-request': {
      warm: ["{point} I'd love to stay close to what you do.", "{point} It'd be good to know each other here, too."],
      brief: ['{point} Shall we connect?', '{point} Glad to connect.'],
      formal: ['{point} I would be glad to be in contact with you here.', '{point} May I add you to my contacts here?'],
    },
    'event-follow-up': {
      warm: [
        "it was good to talk to you< at {about}>. {point}\n\nShall we go on over a coffee next week? If it's a bad time, just say so.",
        "I'm glad we talked< at {about}>. {point}\n\nWould a 20-minute call next week suit you, to go on?",
      ],
      brief: [
        'good to meet you< at {about}>. {point} Would 15 minutes next week suit you to go on?',
        'good talking to you< at {about}>. {point} Shall we go on in a 15-minute call next week?',
      ],
      formal: [
        'it was a pleasure to meet you< at {about}>. {point}\n\nWould you be available for a call of 20 minutes next week, so that we can continue?',
        'thank you for the conversation< at {about}>. {point}\n\nI would like to continue it. Would next week suit you for a call of 20 minutes?',
      ],
    },
    'check-in': {
      warm: [
        "{point}\n\nHow have you been since? I'd like to hear what's on your desk< and how {about} went>. No need to answer quickly.",
        'you came to my mind today. {point}\n\nHow are things with you<, and with {about}>?',
      ],
      brief: [
        '{point} How have you been<, and how did {about} go>?',
        'just a short hello. {point} How are you<, and how is {about}>?',
      ],
      formal: [
        '{point}\n\nI hope you are well. I would be glad to hear how you have been< and how {about} went>.',
        'I wanted to send you a short greeting. {point}\n\nHow have you been<, and how is {about} going>?',
      ],
    },
    congratulation: {
      warm: [
        "congratulations on {about}! I'm so pleased for you.\n\nI hope somebody celebrates with you. How does it feel?",
        'I just saw the news: congratulations on {about}! What good news.\n\nWishing you a good start, and time to enjoy it.',
      ],
      brief: ['congratulations on {about}! Well deserved.', "congratulations on {about}! I'm very happy for you."],
      formal: [
        'please accept my warm congratulations on {about}.\n\nI wish you every success with it.',
        'I was very pleased to hear of it: congratulations on {about}.\n\nI wish you a good start.',
      ],
    },
    'thank-you': {
      warm: [
        "thank you so much for {about}. It really helped.\n\nI'll let you know what comes of it. And if there's anything I can do for you, please tell me.",
        "I wanted to thank you for {about}. I know that it took your time, and it meant a lot.\n\nI'll tell you how it goes on.",
      ],
      brief: [
        'thank you for {about}. It really helped. I owe you one.',
        "thanks so much for {about}! I'll let you know what comes of it.",
      ],
      formal: [
        'thank you very much for {about}. It was of great help to me.\n\nI will let you know what comes of it, and I would be glad to return the favour.',
        'I would like to thank you for {about}. I appreciate the time and the care you took.\n\nI will report back.',
      ],
    },
    reconnect: {
      warm: [
        "it's been far too long. {point}\n\nHow are you, and what keeps you busy these days? If you like, let's have a call next week.",
        "you came to my mind, and I thought I'd simply write. {point}\n\nHow have you been? I'd love to hear what became of things on your side.",
      ],
      brief: [
        "it's been a while. {point} How are you? A 15-minute call next week would be lovely, if you like.",
        'a hello after a long time. {point} How have you been?',
      ],
      formal: [
        'it has been a long time. {point}\n\nI would be glad to hear how you have been. Would you have 20 minutes for a call next week?',
        'we have not been in touch for a while. {point}\n\nHow have you been? I would be happy to hear from you.',
      ],
    },
    'introduction-ask': {
      warm: [
        "may I introduce you to {other}? {otherAbout} <It's about {about}. >I think the two of you would have something to say to each other.\n\nIf it's too much right now, just say no. Would you be open to it?",
        "I know somebody you might like to meet: {other}. {otherAbout}< It's about {about}.>\n\nShall I introduce you? A no is fine too, and stays between us.",
      ],
      brief: [
        'may I introduce you to {other}? {otherAbout}< It is about {about}.> A no is fine.',
        'would you like to meet {other}? {otherAbout}< It is about {about}.> Only if it suits you.',
      ],
      formal: [
        'may I introduce you to {other}? {otherAbout}< It is about {about}.>\n\nI will only do so if you agree, and would entirely understand a no.',
        'I would like to bring you in contact with {other}. {otherAbout}< It is about {about}.>\n\nWould you be open to it? If not, I completely understand.',
      ],
    },
    introduction: {
      warm: [
        "as you both agreed, here you are.\n\n{otherFirst}: {firstAbout}\n{first}: {otherAbout}\n\n<It's about {about}. >I leave the rest to the two of you, and I'm glad you meet.",
        "it's a joy to bring you both together.\n\n{otherFirst}: {firstAbout}\n{first}: {otherAbout}\n\n<You wanted to talk about {about}. >{first}, would you suggest a time?",
      ],
      brief: [
        'as you both agreed: {otherFirst}, {firstAbout} {first}, {otherAbout}< It is about {about}.> Over to you.',
        'meet each other, as you both wished. {otherFirst}: {firstAbout} {first}: {otherAbout}< It is about {about}.>',
      ],
      formal: [
        'as you both agreed, I would like to introduce you to each other.\n\n{otherFirst}: {firstAbout}\n{first}: {otherAbout}\n\n<It is about {about}. >I leave the next step to the two of you.',
        'with your consent, I am glad to bring you both in contact.\n\n{otherFirst}: {firstAbout}\n{first}: {otherAbout}\n\n<It is about {about}. >I hope that it is of use to both of you.',
      ],
    },
    'mentor-request': {
      warm: [
        "{point} I'm trying to get better at {about}, and I'd learn a lot from you.\n\nWould you consider mentoring me for six months, an hour a month? I'd prepare each time and write up what I tried. If you've no room, I completely understand.",
        "{point}\n\nI'd like to grow in {about}, and you're the person I thought of. Could we try three conversations of 45 minutes and then see? If it's too much right now, a no is fine.",
      ],
      brief: [
        '{point} Would you consider mentoring me in {about}: an hour a month, for six months? If you have no room, I completely understand.',
        '{point} I want to learn {about}. Could we try three talks of 45 minutes? A no is fine too.',
      ],
      formal: [
        '{point}\n\nMy aim for the coming months is {about}. Would you consider mentoring me for six months, one hour a month? I would prepare each meeting and report on what I put into practice. If you have no room for it, I entirely understand.',
        '{point}\n\nI would like to learn more about {about}, and would value your guidance. Could I ask for a first conversation of 30 minutes, to see whether a mentorship would suit you? If not, I entirely understand.',
      ],
    },
    'informational-interview': {
      warm: [
        "{point} I'm finding out about {about}, and three questions have stayed open.\n\nWould you have 20 minutes for a call next week? I'll keep to the time, and I'll tell you what came of it.",
        "{point} I'm curious how {about} really is, from the inside.\n\nCould I ask you a few questions, 20 minutes at most? If it's a bad time, I completely understand.",
      ],
      brief: [
        "{point} I have three questions about {about}. Would you have 20 minutes next week? I'll keep to the time.",
        '{point} May I ask you three questions about {about}, 15 minutes in all? No worries if not.',
      ],
      formal: [
        '{point} I am finding out about {about}, and would value your view.\n\nWould you have 20 minutes for three questions in the coming week? I will keep to the time and report back what came of it.',
        '{point}\n\nI would like to understand {about} better before I decide. Could I ask you three questions in a call of 20 minutes? If it is not a good time, I completely understand.',
      ],
    },
    decline: {
      warm: [
        "thank you for thinking of me for {about}. I can't take it on right now, much as I'd like to.\n\nI'm sorry to say no, and I hope it goes well.",
        "I'm touched that you asked me about {about}. I have to say no this time, so that I keep what I've already promised.\n\nThank you for understanding.",
      ],
      brief: [
        "thank you for asking me about {about}. I can't this time, but I wish you well with it.",
        'thanks for thinking of me for {about}. I have to pass for now, and hope it goes well.',
      ],
      formal: [
        'thank you for asking me about {about}. I am not able to take it on at present.\n\nI appreciate that you thought of me, and wish you every success.',
        'thank you for thinking of me for {about}. After some thought I have to decline, as other commitments come first.\n\nI hope for your understanding.',
      ],
    },
  },
  newRole: 'your new role< as {title}> at {organisation}',
  subjects: {
    'first-message': 'A question<: {topic}>',
    'connection-request': 'Connecting',
    'event-follow-up': 'Good to meet you',
    'check-in': 'How are you?',
    congratulation: 'Congratulations!',
    'thank-you': 'Thank you',
    reconnect: 'A long time',
    'introduction-ask': 'Meet {other}?',
    introduction: '{first} and {otherFirst}',
    'mentor-request': 'A mentoring request',
    'informational-interview': 'Three questions, 20 minutes',
    decline: 'Your request',
  },
  blanks: {
    point: '[What connects you: a talk, a place, something they said.]',
    about: {
      congratulation: '[what there is to celebrate]',
      'thank-you': '[what they did for you]',
      'mentor-request': '[what you want to learn]',
      'informational-interview': '[what you want to find out about]',
      decline: '[what they asked you for]',
    },
    otherAbout: '[One sentence about {name}.]',
  },
  span: (from, until) => {
    const [start, end] = [from?.slice(0, 4), until?.slice(0, 4)];
    if (start && end) return start === end ? `in ${start}` : `from ${start} to ${end}`;
    return start ? `since ${start}` : '';
  },
  toYou: (words) => words.replace(/^(?:her|his|their) (?=\p{L})/iu, 'your '),
};
