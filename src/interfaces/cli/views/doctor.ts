import { examine } from '../../../domain/workspace/operations/examine.ts';
import { labelOf } from '../text/fields.ts';
import { oneLine } from '../text/cell.ts';
import { paragraph } from '../text/prose.ts';
import { view } from './view.ts';

const marks = { good: '✓', attention: '!', bad: '✗' } as const;

export const doctorView = view(examine, ({ healthy, findings }, ink) => {
  const lines = findings.flatMap((finding) => [
    `${finding.state === 'good' ? marks.good : ink.warn(marks[finding.state])} ${ink.bold(labelOf(finding.check))}  ${oneLine(finding.detail)}`,
    ...(finding.advice === undefined ? [] : [paragraph(oneLine(finding.advice), ink, '    ')]),
  ]);
  return [...lines, '', healthy ? 'All is well.' : ink.warn('Something needs you; see above.')].join('\n');
});
