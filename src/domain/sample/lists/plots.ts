import { phrases, type Phrase } from '../phrase.ts';

/** A conversation as it tends to run: what may be said at each turn, the two sides speaking by turns. */
export interface Plot {
  readonly subjects: readonly Phrase[];
  readonly turns: readonly (readonly Phrase[])[];
}

const plot = (subjects: string, ...turns: string[]): Plot => ({
  subjects: phrases(subjects),
  turns: turns.map((turn) => phrases(turn)),
});

export const PLOTS: readonly Plot[] = [
  plot(
    `Your view on {topic}
     A question about {topic}
     Quick question
     Before I decide`,
    `Could I ask your view on {topic}? Ten minutes would already help.
     You have done this before: how would you start with {topic}?
     I am writing something short about {topic} and would value a second pair of eyes.
     We are stuck on {topic}. Who at {yours} would know more?
     What would you read first about {topic}?
     One thing I cannot work out about {topic}: who should own it?
     I keep going round in circles with {topic}. Do you have a moment this week?`,
    `Happy to. We tried the simple version first and it held for two years.
     Good question. I would talk to the people who live with it before changing anything.
     Yes. The short answer: start small, write down what you expect, then look again after a month.
     Let me ask around at {ours} and come back to you.
     I made every mistake there is with {topic}, so ask away.
     Not my field any more, but I know someone. Shall I put you in touch?`,
    `Thank you, that is exactly what I needed.
     That helps a lot. I will try it and tell you how it went.
     Very kind. I owe you a coffee.
     Thank you. The second point had not occurred to me at all.
     Great, thanks. I have put it on Thursday's agenda.`,
    `Any time. Curious how it turns out.
     With pleasure. Tell me what you learn.
     Good luck with it!
     Glad it helped.`,
    `A small report: it worked, apart from one afternoon of panic.
     It went well in the end. The team says thank you too.
     We decided against it after all, and your question was the reason.`,
  ),
  plot(
    `Next week?
     Finding a date
     Lunch soon
     When are you in {city}?`,
    `Are you free on Tuesday or Thursday afternoon? I would like to talk through {topic}.
     It has been too long. Coffee at {cafe} next week?
     I am in {city} from Wednesday. Do you have time for lunch?
     Could we move our talk to Friday morning?
     Shall we find half an hour for {topic} before the month ends?`,
    `Thursday at three works for me.
     Friday is better on my side, after ten.
     Yes, gladly. I will send an invitation.
     This week is full, but Monday is wide open.
     Lunch it is. One o'clock at {cafe}?`,
    `Perfect, see you then.
     Noted. Looking forward to it.
     Monday it is. I will bring the numbers.
     Wonderful, I will book a table.`,
    `Running five minutes late, sorry!
     I am here, at the table by the window.
     See you tomorrow.`,
  ),
  plot(
    `This made me think of you
     Worth a read
     On {topic}`,
    `I read a piece on {topic} this morning and thought of you. Page four is the good part.
     Someone here wrote up what we learned about {topic}. I thought you might like it.
     There is a talk on {topic} in {city} next month, free to watch. Interested?
     Our notes on {topic} are public now. You helped more than you know.`,
    `Oh, that is useful. I passed it on to my team.
     Thank you! We had the same argument last week.
     Just read it on the train. I disagree with half of it, in the best way.
     How did you know? I was looking for precisely this.`,
    `Which half? I would like to hear it.
     Glad it landed. There is more where that came from.
     Tell your team they may ask me anything.`,
    `Over coffee, then. It is a long half.
     I will. They have questions already.`,
  ),
  plot(
    `How are you?
     It has been a while
     Hello from {city}`,
    `How are things at {yours}? I often think of our talk about {topic}.
     How are you? Is there still time for {interest}?
     I walked past {cafe} and had to think of you. How is life in {city}?
     Your name came up today, in the kindest way. How have you been?
     Happy new season! What are you working on these days?`,
    `All well, busy as ever. The children grow and so does {topic}.
     Good to hear from you! Work is full, and {hobby} keeps me sane.
     Better than in spring. I finally said no to something.
     Much has changed at {ours}, mostly for the better. And you?`,
    `That is lovely to hear. Let us not wait another year.
     Saying no: teach me. I am well, and a little tired.
     Same here. I should take up {interest}, you make it sound easy.`,
    `Come along one weekend, beginners welcome.
     Deal. I will write when the diary opens up.`,
  ),
  plot(
    `Congratulations!
     Well deserved`,
    `Congratulations on the new role! They are lucky to have you.
     I saw the news. Well deserved, and about time.
     Happy work anniversary. How many is it now?
     I hear the work on {topic} went live. Congratulations to all of you.`,
    `Thank you! I am still learning everyone's names.
     That is kind. It was a team effort, truly.
     Thank you so much. The first week was mostly passwords.`,
    `The names will come. Enjoy it!
     I will want to hear the whole story.`,
  ),
  plot(
    `Introduction
     Two people who should meet`,
    `Would you like to meet a former colleague of mine who works on {topic}? No obligation at all.
     I know someone at {elsewhere} who is looking for exactly what you do. May I share your address?
     A friend is moving to {city} and knows nobody yet. Would you have coffee once?`,
    `With pleasure. Please go ahead.
     Gladly, though not before the middle of the month.
     Yes, do. I remember being new in {here}.`,
    `Wonderful, you both have mail.
     Thank you. I will connect you tomorrow and step out of the way.`,
    `We spoke for an hour. Thank you for thinking of it.
     We met yesterday, and it was a delight.`,
  ),
  plot(
    `Seeing you at {event}?
     {event}`,
    `Are you going to {event} this time? I would like to hear your thoughts on {topic}.
     I have a spare ticket for {event}. Would you like it?
     It was good to talk at {event}. You mentioned a paper on {topic}: could you send it?`,
    `I am, from the second day. Find me near the coffee.
     Not this year, sadly. Tell me what I miss.
     It was a pleasure. Attached, with apologies for the handwriting.`,
    `Will do. I keep a seat for you.
     Thank you, that was quick.
     Then I will take notes for two.`,
  ),
  plot(
    `One role you may know someone for
     A job at {elsewhere}`,
    `We are looking for someone who is good at {skill}. Does anybody come to mind?
     A question in confidence: would you ever consider moving?
     May I name you as a reference? It is for something in {city}.`,
    `Two people, in fact. Let me ask them first.
     Not now, but I am glad you asked.
     Of course. Tell me what they care about, so that I say the right things.`,
    `Thank you. No hurry at all.
     That means a lot to me. I will send the description.`,
    `They called. I think it went well.
     They would like to talk to you. I will introduce you.`,
  ),
];

export const BUSINESS_PLOTS: readonly Plot[] = [
  plot(
    `Minutes of today
     Next steps on {topic}
     Revised proposal
     Invoice and delivery note`,
    `Please find the minutes attached. Two points are yours, both due at the end of the month.
     Here is the revised proposal for {topic}. The changes are on page two.
     We have a first version of {topic} to show. When would your side be ready to look at it?
     The delivery is confirmed for the 14th. Please tell me if anything has changed.
     A short update on {topic}: we are on time, with one open question.`,
    `Thank you, received. I will check with finance and come back tomorrow.
     Looks good. Could you split the second item in two?
     We can look at it on Wednesday. I will bring two colleagues.
     The date works. Who should be there from your side?
     Noted. The open question is for our legal team, I have passed it on.`,
    `Done, new version attached.
     Wednesday is fine. I will send a link.
     Thank you. Then we go ahead as agreed.`,
    `Approved. Good to work with you.
     Confirmed from our side.
     Signed and sent back this morning.`,
  ),
  plot(
    `Something does not add up
     A late delivery`,
    `The numbers for {topic} do not match ours. Can we look at them together?
     We are a week behind on {topic}. I would rather say it now than later.
     The users in {city} report the same fault again. Do you see it too?`,
    `Thank you for being open about it. What do you need from us?
     You are right, we had an old file. The correct one follows today.
     We see it too. A fix goes out tonight.`,
    `Two more days and a patient customer. You have given us both.
     All matches now, thank you.
     Solved. I have told the users.`,
  ),
];
