import type { CheckWords } from './check-words.ts';
import { phrase } from './phrase.ts';

const request = '(?:could|can|would|will|might) (?:you|we|i)';
const mine =
  '(?:my|our) (?:cv|résumé|resume|draft|portfolio|cover letter|thesis|proposal|deck|profile|application|paper|manuscript|code|website|pitch)';
const talk = '(?:call|chat|coffee|lunch|zoom|meeting|conversation|walk|minutes|a moment)';
const days = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** English, as the message check knows it. */
export const englishCheck: CheckWords = {
  asks: [
    {
      kind: 'time',
      pattern: phrase(
        `${request}~ ${talk}`,
        `${request} (?:meet|talk|speak|catch up)`,
        `do you have (?:some |a little |any )?(?:time|a few minutes|a couple of minutes|a moment|\\d+ minutes|(?:ten|fifteen|twenty|thirty) minutes|half an hour)`,
        `are you (?:free|available|around|up for)`,
        `would (?:you )?(?:be )?(?:up|open|free|available) for`,
        `would (?:a|an|\\d+|some time|next|${days})~ (?:suit|work|be possible|be all right)`,
        `(?:fancy|how about|shall we)~ (?:${talk}|meet)`,
        `pick your brain`,
      ),
    },
    {
      kind: 'advice',
      pattern: phrase(
        `${request}~ (?:advice|advise|opinion|perspective|thoughts|guidance)`,
        `(?:love|like|appreciate|value|grateful for|welcome) (?:to (?:hear|get|have) )?(?:some |any )?your (?:advice|thoughts|opinion|view|perspective|take|feedback|input)`,
        `would you (?:consider|be willing to|be open to|be)~ mentor(?:ing)?(?: me)?`,
        `(?:become|be) my mentor`,
        `any (?:advice|tips|pointers) (?:for|on|would)`,
      ),
    },
    {
      kind: 'review',
      pattern: phrase(
        `(?:review|look (?:over|at|through)|have a look at|take a look at|read(?: through)?|check|proofread|comment on|give me feedback on) ${mine}`,
        `feedback on ${mine}`,
      ),
    },
    {
      kind: 'introduction',
      pattern: phrase(
        `introduce me to(?! you)`,
        `introduction to (?:your|the|someone|somebody|anyone|a|an)`,
        `an intro to`,
        `put me in touch(?: with)?`,
        `connect me (?:to|with)`,
        `(?:${request}|please)~ introduce me`,
      ),
    },
    {
      kind: 'job',
      pattern: phrase(
        `refer me`,
        `(?:a|your) referral`,
        `(?:recommend|endorse) me`,
        `endorse my skills`,
        `write (?:me )?a (?:recommendation|reference)(?: for me)?`,
        `put in a (?:good )?word`,
        `(?:pass|forward|send)(?: on| along)? my (?:cv|résumé|resume|application|profile)`,
        `(?:any|are there|know of any|know about any) (?:open |suitable |job )?(?:openings|vacancies|positions|jobs|roles)`,
        `hire me`,
        `get me (?:a job|an interview)`,
      ),
    },
    {
      kind: 'send',
      pattern: phrase(
        `${request} (?:please )?(?:send|share|forward) (?:me|us)`,
        `please (?:send|share|forward) (?:me|us)`,
        `(?:please )?fill (?:in|out) (?:my|our|this|the) (?:survey|form|questionnaire)`,
      ),
    },
  ],
  notAsking: phrase(
    `thank you for`,
    `thanks for`,
    `thank you so much for`,
    `thanks so much for`,
    `would you like me to`,
    `(?:can|could|may) i (?:help|offer|introduce you|send you|bring you)`,
    `if you (?:ever )?(?:need|want|would like)`,
    `you (?:offered|asked me|suggested)`,
    `i (?:cannot|can't|won't|am not able to|am unable to)`,
  ),
  gives: phrase(
    `(?:happy|glad|delighted|love|pleased) to (?:help|share|return|send|introduce|show|support|read|review|tell you|report|pass|put|look|lend|answer|bring|buy|give|offer|do the same|proofread|cover)`,
    `in return`,
    `return the favou?r`,
    `let me know (?:if|whether) (?:i can|there is anything i|there's anything i)`,
    `if (?:i can|there is anything i can|there's anything i can)~ (?:help|do|useful)`,
    `(?:i|we) (?:can|could) (?:offer|help|share|introduce|bring|lend)`,
    `(?:i|we) (?:have )?thought of you`,
    `made me think of you`,
    `thought (?:this|it|that) (?:might|may|could|would)`,
    `my treat`,
    `(?:coffee|lunch|the coffee) (?:is|would be) on me`,
    `i(?:'ll| will) (?:share|send you|bring|report|let you know|write up|tell you|pass on|keep you posted|introduce you)`,
    `(?:here is|here's|here are|i am attaching|i'm attaching|attached (?:is|are)) (?:the|a|an|my notes)`,
    `thanks to (?:you|your)`,
    `(?:your|that) (?:advice|tip|introduction|suggestion|help|talk|article|book)~ (?:helped|worked|led|changed|paid off|saved)`,
    `can i~ (?:in return|for you|help)`,
    `what (?:could|can) i do for you`,
  ),
  easing: phrase(
    `(?:\\d+|ten|fifteen|twenty|thirty)(?:[-–]| )?(?:minutes?|min)`,
    `half an hour`,
    `a quarter of an hour`,
    `no worries if`,
    `no pressure`,
    `no rush`,
    `if (?:you are|you're|it is|it's|now is|that is|that's) (?:too |a )?(?:busy|not|much|bad)`,
    `if (?:not|you can't|you cannot)`,
    `(?:whatever|whenever|whichever)~ (?:suits|works|like)`,
    `(?:entirely|completely|totally|fully|perfectly|quite) (?:understand|fine|ok|okay)`,
    `work around your`,
    `a no is`,
    `only if`,
    `feel free to (?:say no|decline|ignore)`,
  ),
  personal: phrase(
    `(?:when|since|after|where|that|as) we (?:first |last )?(?:met|talked|spoke|worked|studied|chatted|shared|sat|were|wrote)`,
    `we (?:first |last )?(?:met|talked|spoke|worked|studied|discussed|chatted|shared|overlapped)`,
    `(?:meet|meeting|met|talk|talking|speaking|seeing|working|chatting) (?:to |with )?you (?:at|in|on|about|last|during|yesterday|again|the other)`,
    `last (?:time|week|month|year|spring|summer|autumn|fall|winter|night|${days})`,
    `our (?:\\p{L}+ )?(?:conversation|chat|call|time|days|years|project|walk|lunch|coffee|last|meeting|team|class|evening|dinner|session|friend|shared)`,
    `you (?:have |had |once |just |recently |kindly )?(?:mentioned|said|told|wrote|written|shared|asked|helped|introduced|showed|suggested|recommended|promised|explained|gave|spoke|talked|presented|posted|published|moved|joined|started|left|built|led|described|sent|taught|offered|made|put|took|were looking)`,
    `you've (?:mentioned|said|told|written|shared|asked|helped|introduced|shown|suggested|recommended|moved|joined|started|left|built|led|published|taken|become|been named|made)`,
    `your (?:\\p{L}+ )?(?:talk|post|article|paper|book|thesis|lecture|keynote|session|workshop|podcast|episode|essay|report|newsletter|question|comment|message|mail|email|e-mail|reply|note|invitation|move|promotion|appointment|wedding|retirement|new (?:role|job|position|team|book|company)|old team|daughter|son|garden|dog|years at|birthday|anniversary|handover|introduction)`,
    `your (?!(?:help|time|advice|support|thoughts|feedback|assistance|network|experience|profile|opinion|guidance|expertise|company|earliest|convenience|connection|input|perspective)(?![\\p{L}]))[\\p{L}-]+(?: [\\p{L}-]+){0,2} (?:on|about|at|from|during)`,
    `your (?:experience|path|move|transition|route|career|advice|help|feedback|support|guidance) (?:moving|changing|switching|from|during|before|after|last|when|on my|with (?:the|my) \\p{L}+ (?:review|interview|thesis|talk|paper|draft|cv))`,
    `(?:mutual|common) (?:friend|contact|connection|colleague)s?`,
    `(?:suggested|recommended|told me|said) (?:that )?i (?:should )?(?:write|contact|reach|talk|speak|get in touch|ask)`,
    `(?:pointed|referred|introduced) (?:me|us)`,
    `fellow`,
    `we both`,
    `you both`,
    `(?:thank you|thanks)(?: so much| again| very much)? for the (?!(?:help|support|time|opportunity|connection|information|quick|great|add|invite)(?!\\p{L}))\\p{L}+`,
    `both of us`,
    `birthday`,
    `anniversary`,
    `asking me`,
    `inviting me`,
    `thinking of me`,
  ),
  stock: phrase(
    `i(?:'d| would) like to add you to my (?:professional )?network`,
    `i(?:'d| would) like to (?:connect|join your network)`,
    `(?:i )?(?:came|stumbled) across your profile`,
    `i hope this (?:message|email|e-mail|mail|note) finds you well`,
    `expand(?:ing)? my (?:professional )?network`,
    `grow(?:ing)? my (?:professional )?network`,
    `let's connect`,
    `i(?:'d| would) love to connect`,
    `like-minded professionals`,
    `explore (?:potential )?synergies`,
    `mutually beneficial`,
    `to whom it may concern`,
    `dear sir or madam`,
  ),
  pressing: [
    { pattern: phrase(`as soon as possible`, `asap`, `a\\.s\\.a\\.p\\.`), better: () => 'when it suits you' },
    { pattern: phrase(`urgently need`), better: () => 'could really use' },
    {
      pattern: phrase(
        `(?:this|it) is (?:very |really |extremely )?urgent`,
        `(?:this|it)'s (?:very |really |extremely )?urgent`,
      ),
      better: () => 'it matters to me, and I know you have much on',
    },
    { pattern: phrase(`urgent(?:ly)?`), better: () => 'when you have a moment' },
    {
      pattern: phrase(
        `(?:reply|respond|answer|call|send|confirm|write back|get back to me)~ (?:immediately|right away|at once|right now)`,
      ),
      better: (words) => words.replace(/(?:immediately|right away|at once|right now)$/iu, 'when it suits you'),
    },
    {
      pattern: phrase(
        `i (?:need|expect|want) (?:this|it|your|an answer|a reply|a response|to hear)~ (?:by|until|before) (?:tomorrow|tonight|noon|${days}|end of (?:the )?day|eod|the end of)`,
      ),
      better: (words) =>
        words.replace(/^i (?:need|expect|want)/iu, 'it would help me to have').replace(/have to hear/iu, 'hear'),
    },
    {
      pattern: phrase(`i expect (?:you to|an answer|a reply|a response|to hear)`),
      better: (words) =>
        words
          .replace(/^i expect (?:you to)?/iu, (start) =>
            /you to$/i.test(start) ? 'it would be kind if you could' : 'I would be glad of',
          )
          .replace(/glad of to hear/iu, 'glad to hear'),
    },
    {
      pattern: phrase(
        `you (?:must|have to|need to|should really) (?:reply|respond|answer|help|get back|call|write|accept|introduce|tell me|send)`,
      ),
      better: (words) => words.replace(/^you (?:must|have to|need to|should really)/iu, 'I would be glad if you could'),
    },
    {
      pattern: phrase(
        `why (?:haven't|didn't|don't|have|did) you (?:not )?(?:ever |even |just )?(?:reply|replied|respond|responded|answer|answered|write|written|get back|gotten back|got back|call|called)`,
      ),
      takesSentence: true,
      better: () => 'Perhaps my last message came at a busy time.',
    },
    {
      pattern: phrase(
        `you (?:still |simply |have |)?(?:never|haven't|have not|didn't|did not) (?:even |yet |bothered to )?(?:reply|replied|respond|responded|answer|answered|write back|written back|get back|gotten back|got back)`,
      ),
      takesSentence: true,
      better: () => 'My last message may have come at a busy time.',
    },
    {
      pattern: phrase(
        `(?:second|third|fourth|fifth|last|final) (?:reminder|chance|time i(?:'m| am)? (?:write|writing|ask|asking))`,
      ),
      takesSentence: true,
      better: () => 'A short reminder, in case this got buried.',
    },
    {
      pattern: phrase(
        `don't let me down`,
        `you(?:'re| are) my (?:last|only) (?:hope|chance)`,
        `it would mean everything`,
      ),
      takesSentence: true,
      better: () => 'I would be grateful for any pointer, and a no is fine too.',
    },
    {
      pattern: phrase(`you owe me`, `after (?:all|everything) i(?:'ve| have)? (?:done|did) for you`),
      takesSentence: true,
      better: () => 'I would be grateful for your help with this.',
    },
    { pattern: /\?{2,}|!{3,}|\?!+|!\?+/gu, better: (words) => (words.includes('?') ? '?' : '!') },
    {
      pattern: /(?<![\p{L}])(?:PLEASE|NOW|IMMEDIATELY|TODAY|REPLY)(?![\p{L}])/gu,
      better: (words) => words.toLowerCase(),
    },
  ],
  notPressing: phrase(
    `(?:not|nothing|never|isn't|is not|no need) (?:\\p{L}+ )?urgent`,
    `not (?:at all|too|that|really) urgent`,
    `no rush`,
    `i(?:'ll| will) (?:\\p{L}+ )?(?:reply|answer|send|get back|let you know|call)~ as soon as possible`,
  ),
  praise: phrase(
    `(?:your|you're|you are|you have)~ (?:amazing|incredible|impressive|inspiring|awesome|brilliant|fantastic|outstanding|remarkable|phenomenal|extraordinary|stellar|a genius|a legend|a guru|rock ?star|visionary|thought leader|an inspiration)`,
    `(?:amazing|incredible|impressive|inspiring|awesome|brilliant|outstanding|remarkable|phenomenal|extraordinary|stellar) (?:profile|career|background|journey|experience|achievements|track record|person|leader)`,
    `(?:huge|big|massive|great) (?:fan|admirer) of (?:you|your|yours)`,
    `i (?:really |truly |deeply |greatly |so )?(?:admire|look up to) (?:you|your|everything)`,
    `(?:impressed|inspired|amazed|blown away|fascinated) by (?:you|your|everything)`,
    `love (?:everything you|your work|what you(?:'re| are) doing|what you do)`,
  ),
  substance: phrase(
    `because`,
    `especially`,
    `in particular`,
    `particularly`,
    `the (?:part|way|bit|point|section|chapter|example|idea|story|slide|line|question|passage)`,
    `when you`,
    `how you`,
    `your (?:\\p{L}+ )?(?:talk|post|article|paper|book|keynote|podcast|lecture|workshop|point|question|essay|newsletter|answer|comment|advice|report|thesis|session)`,
    `(?:helped|taught|showed|made) (?:me|us)`,
    `changed (?:how|the way|my)`,
    `i (?:have )?(?:used|tried|quoted|applied|shared)`,
    `\\d{2,4}`,
  ),
  vagueStep: phrase(
    `(?:keep|stay) in touch`,
    `(?:let's|we should|we must|maybe we can|maybe we could|hope (?:to|we can|we)|(?:would|'d) (?:love|be great|be nice|be good|be lovely|like) to)~ (?:catch up|connect|reconnect|get together|meet up|meet|grab (?:a )?(?:coffee|lunch|drink|bite)|chat|talk|have (?:a )?(?:coffee|chat|call))(?: (?:some ?time|soon|one day|at some point|again|one of these days))?`,
    `some ?time soon`,
    `one of these days`,
  ),
  concreteStep: phrase(
    days,
    `(?:next|this|the coming) (?:week|month|weekend|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)`,
    `tomorrow`,
    `(?:in|by|on|before|after|until|early|mid|late) (?:january|february|march|april|june|july|august|september|october|november|december)`,
    `\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)`,
    `\\d+(?:[-–]| )?minutes?`,
    `(?:ten|fifteen|twenty|thirty)(?:[-–]| )minutes?`,
    `half an hour`,
    `https?:`,
    `i(?:'ll| will) (?:send|call|write|bring|share|introduce|report|let you know)`,
  ),
  thanks: phrase(`thank you`, `thanks`, `grateful`, `much appreciated`),
  congratulates: phrase(
    `congratulations`,
    `congrats`,
    `well done`,
    `happy birthday`,
    `so pleased for you`,
    `happy for you`,
  ),
  declines: phrase(
    `(?:i|we) (?:cannot|can't|won't|am not able|am unable|have to (?:say no|pass|decline)|must decline)`,
    `(?:can't|cannot) (?:take|commit|join|make)`,
    `have to (?:say no|pass|decline)`,
    `not in a position`,
    `no capacity`,
  ),
  wording: {
    impersonal: (sentence) =>
      `[What made you write to this person: a talk, a shared place, something they said.] ${sentence}`,
    give: (ask) => `${ask} And is there something I could take off your plate, or somebody I could introduce you to?`,
    laterAsk: (ask) => `[Keep for your next message: ${lowerFirst(ask.replace(/[?.!]+$/u, ''))}.]`,
    substance: (sentence) => `${sentence.replace(/[.!]+$/u, '')}, because [what exactly, and what it changed for you].`,
    nextStep: (sentence) => `${sentence.replace(/[.!]*$/u, '.')} Would a 20-minute call next week suit you?`,
  },
};
