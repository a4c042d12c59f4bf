import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';

export const examine = operation({
  name: 'workspace.examine',
  summary: 'Check integrity, versions and sizes, and say what to do',
  effect: 'read',
  http: 'GET /doctor',
  command: 'doctor',
  input: z.object({}),
  output: z.object({
    healthy: z.boolean(),
    findings: z.array(
      z.object({
        check: z.string(),
        state: z.enum(['good', 'attention', 'bad']),
        detail: z.string(),
        advice: z.string().optional(),
      }),
    ),
  }),
  errors: [],
  run: async (_, { upkeep }) => {
    const findings = await upkeep.findings();
    return ok({ healthy: findings.every((finding) => finding.state !== 'bad'), findings });
  },
});
