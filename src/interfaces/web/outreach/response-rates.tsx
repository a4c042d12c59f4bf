import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { Waiting } from '../look/waiting.tsx';
import { numberWords } from '../words/number-words.ts';
import { channelLabel } from '../words/role-words.ts';

type Responses = OutputOf<'responses.show'>;

const percent = (rate: number | null): string => (rate === null ? 'too few to tell' : `${Math.round(rate * 100)} %`);

const Table = ({ lengths }: Pick<Responses, 'lengths'>) => (
  <table className="mt-3 w-full text-left">
    <caption className="sr-only">Answers to your messages by channel and length</caption>
    <thead className="text-second text-faint">
      <tr>
        <th scope="col" className="py-1.5 pr-4 font-medium">
          Length
        </th>
        <th scope="col" className="numbers py-1.5 pr-4 text-right font-medium">
          Sent
        </th>
        <th scope="col" className="numbers py-1.5 text-right font-medium">
          Answered
        </th>
      </tr>
    </thead>
    <tbody>
      {lengths.map(({ channel, band, label, sent, rate }) => (
        <tr key={`${channel} ${band}`} className="border-t border-line">
          <th scope="row" className="py-1.5 pr-4 font-normal">
            {channelLabel(channel)}, {label}
          </th>
          <td className="numbers py-1.5 pr-4 text-right">{numberWords(sent)}</td>
          <td className="numbers py-1.5 text-right">{percent(rate)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How often messages are answered: the user's own numbers once there are enough, general ones until then. */
export const ResponseRates = () => {
  const { data } = useOperation('responses.show', {}, { hold: true });
  return (
    <section aria-label="Answers to your messages">
      <h2 className="mb-2 text-lead font-semibold">Answers to your messages</h2>
      {data ? (
        <>
          <ul className="space-y-1.5">
            {data.hints.map((hint) => (
              <li key={hint.text} className="text-pretty">
                {hint.text} {hint.basis === 'general' && <span className="text-faint">(what others measured)</span>}
              </li>
            ))}
          </ul>
          {data.lengths.length > 0 && <Table lengths={data.lengths} />}
          <p className="mt-2 text-second text-faint">
            Counted are messages that began something or took it up again, in the last three years, where theirs came
            next within {data.answerDays} days. Below {data.fewest} messages no share is shown.
          </p>
        </>
      ) : (
        <Waiting lines={3} />
      )}
    </section>
  );
};
