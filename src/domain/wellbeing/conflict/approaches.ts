import type { Approach } from './approach.ts';
import { firm } from './approaches/firm.ts';
import { give } from './approaches/give.ts';
import { leave } from './approaches/leave.ts';
import { middle } from './approaches/middle.ts';
import { together } from './approaches/together.ts';

/** The five ways, from most to least of both sides' needs. */
export const approaches: readonly Approach[] = [together, middle, firm, give, leave];
