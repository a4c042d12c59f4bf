import { axes } from '../../../../domain/wellbeing/check/axes.ts';
import { frequencyWords, levelWords } from '../../../../domain/wellbeing/check/check-words.ts';
import type { OutputOf } from '../../api/operation-contract.ts';
import { dateWords } from '../../words/day-words.ts';
import { NextSteps } from '../room/next-steps.tsx';
import { Part } from '../room/safety-page-frame.tsx';

type Result = Omit<OutputOf<'check.start'>, 'check' | 'isCompared'>;

const titleOf = (id: string): string => axes.find((axis) => axis.id === id)?.title ?? id;
const amount = (value: number | null): string => (value === null ? '–' : value.toFixed(value % 1 === 0 ? 0 : 1));

const Behaviours = ({ items }: { readonly items: Result['harm'] }) => (
  <ul className="space-y-2.5">
    {items.map((each) => (
      <li key={each.id}>
        <p>
          {each.text} <span className="text-soft">({frequencyWords[each.frequency]})</span>
        </p>
        {each.days.length > 0 && <p className="text-second text-soft">Seen on {each.days.map(dateWords).join(', ')}</p>}
      </li>
    ))}
  </ul>
);

const AxisTable = ({ result }: { readonly result: Result }) => (
  // What scrolls must take the focus, or the keyboard never reaches its end.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="mt-2 overflow-x-auto" tabIndex={0} role="region" aria-label="The numbers side by side">
    <table className="w-full min-w-96 text-left">
      <thead className="text-second text-faint">
        <tr>
          <th scope="col" className="py-1.5 pr-3 font-medium">
            Side
          </th>
          <th scope="col" className="py-1.5 pr-3 font-medium">
            What you reported
          </th>
          <th scope="col" className="numbers py-1.5 pr-3 text-right font-medium">
            Harm: most, mean
          </th>
          <th scope="col" className="numbers py-1.5 text-right font-medium">
            Good: most, mean
          </th>
        </tr>
      </thead>
      <tbody>
        {result.axes.map((each) => (
          <tr key={each.axis} className="border-t border-line">
            <th scope="row" className="py-1.5 pr-3 font-medium">
              {titleOf(each.axis)}
            </th>
            <td className="py-1.5 pr-3 text-soft">{levelWords[each.level]}</td>
            <td className="numbers py-1.5 pr-3 text-right text-soft">
              {amount(each.harmMaximum)}, {amount(each.harmMean)}
            </td>
            <td className="numbers py-1.5 text-right text-soft">
              {amount(each.healthMaximum)}, {amount(each.healthMean)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="mt-2 text-second text-faint">
      0 is never and 4 is daily. What is said about a side rests on the most, never on the mean: good days do not
      average harm away.
    </p>
  </div>
);

const powerWords = {
  unknown: 'You left open who depends on whom.',
  small: 'Neither of you can decide much about the other.',
  some: 'They can decide some things about you, or would be hard to replace.',
  large:
    'They can decide much about you, and you have little to set against it. Other possibilities and support make that smaller; they come first.',
} as const;

const trendWords = {
  first: 'There is no earlier check to compare this one with.',
  rising: 'More harm than at the check before.',
  same: 'About as much as at the check before.',
  falling: 'Less harm than at the check before.',
} as const;

const patternWords = ({ pattern }: Result): string => {
  if (!pattern.holds)
    return 'No pattern by our rule: two acts or more every week, one that is not all right however rare, or more harm at each of three checks.';
  const because = [
    pattern.hasStop && 'something that is not all right however rarely it happens',
    pattern.weekly >= 2 && `${pattern.weekly} acts about weekly or more often`,
    pattern.isRising && 'more harm at each of three checks',
  ].filter(Boolean);
  return `This counts as a pattern: ${because.join('; ')}.`;
};

/** What a check came to. What one can do next stands before the details. */
export const CheckResultView = ({ result }: { readonly result: Result }) => (
  <>
    <p className="max-w-prose text-lead">{result.text}</p>
    {result.stops.length > 0 && (
      <div className="card mt-4 border-l-4 border-l-accent p-4">
        <h2 className="mb-2 font-semibold">What you named that is not all right</h2>
        <Behaviours items={result.stops} />
      </div>
    )}
    <div className="mt-6">
      <NextSteps steps={result.next} />
    </div>
    {result.strengths.length > 0 && (
      <Part title="What is good">
        <Behaviours items={result.strengths} />
      </Part>
    )}
    {result.harm.length > 0 && (
      <Part title="What did harm">
        <Behaviours items={result.harm} />
      </Part>
    )}
    <Part title="The ten sides">
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
        {result.axes.map((each) => (
          <div key={each.axis} className="flex gap-2">
            <dt className="w-28 shrink-0 font-medium">{titleOf(each.axis)}</dt>
            <dd className="text-soft">{levelWords[each.level]}</dd>
          </div>
        ))}
      </dl>
      <details className="mt-3">
        <summary className="text-accent">The numbers behind it</summary>
        <AxisTable result={result} />
      </details>
    </Part>
    <Part title="Taken together">
      <ul className="list-disc space-y-1.5 pl-5 text-soft">
        <li>{patternWords(result)}</li>
        <li>{powerWords[result.power.level]}</li>
        <li>{trendWords[result.trend.direction]}</li>
        <li>{result.confidence.text}</li>
      </ul>
    </Part>
    <Part
      title="What speaks against it?"
      lead="First impressions colour what comes after, good ones too. It helps to ask:"
    >
      <ul className="list-disc space-y-1.5 pl-5 text-soft">
        {result.questionsAgainst.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Part>
    <Part title="What this cannot know">
      <ul className="list-disc space-y-1.5 pl-5 text-soft">
        {result.cannotKnow.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Part>
  </>
);
