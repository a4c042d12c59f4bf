import type { Letter } from './letter.ts';
import { appealLetter } from './letters/appeal.ts';
import { boundaryLetter } from './letters/boundary.ts';
import { complaintLetter } from './letters/complaint.ts';
import { endingLetter } from './letters/ending.ts';
import { meetingLetter } from './letters/meeting.ts';
import { recapLetter } from './letters/recap.ts';

/** Letters that are prepared as text. Nothing is sent. */
export const letters: readonly Letter[] = [
  boundaryLetter,
  recapLetter,
  meetingLetter,
  complaintLetter,
  appealLetter,
  endingLetter,
];
