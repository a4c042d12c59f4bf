import * as z from 'zod';

/** What the user wrote at the end of a week, in answer to its question. */
export const reflection = z.object({
  /** `2026-W47`. */
  week: z.string(),
  question: z.string(),
  text: z.string(),
  writtenOn: z.iso.date(),
});
export type Reflection = z.infer<typeof reflection>;

/** One question a week, in turn. Each asks for one thing, and can be answered in a sentence. */
const questions = [
  'Whom were you glad to hear from, and have you told them?',
  'Who gave you something this week that you have not thanked for?',
  'Which conversation would you like to have again, and why?',
  'Whom have you been putting off? What is the smallest next step?',
  'Where did you give more than you wanted to?',
  'What did you learn from somebody, and do they know?',
  'Who of the people you know should know each other?',
  'Which tie is quieter than you would like it to be?',
  'What did you promise that weighs on you?',
  'Whose work deserves a good word from you?',
  'Who asked you for something, and how did it feel?',
  'What would you like to ask for, and of whom?',
] as const;

export const questionOf = (weekNumber: number): string => questions[weekNumber % questions.length] ?? questions[0];
