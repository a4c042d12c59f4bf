import { localHelp } from '../../../../domain/wellbeing/support/local-help.ts';
import { SafetyPageFrame } from '../room/safety-page-frame.tsx';

/** Where to turn, with words to search for. */
const HelpPage = () => (
  <SafetyPageFrame
    title="Find local help"
    lead="Numbers and addresses differ from place to place and go out of date, so none are given here. These are words to search for; put in your own town or country. Searches stay in the browser’s history: a private window, or the telephone of a friend, leaves less behind."
    back={{ page: 'home' }}
    backLabel="Safety"
  >
    <ul className="space-y-5">
      {localHelp.map((help) => (
        <li key={help.id} className="card p-4">
          <h2 className="font-semibold">{help.for}</h2>
          <p className="mt-1 text-soft">{help.turnTo}</p>
          <p className="mt-2 text-second text-faint">Search for</p>
          <ul className="mt-0.5 space-y-0.5">
            {help.searchFor.map((words) => (
              <li key={words}>
                <code className="font-sans">{words}</code>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </SafetyPageFrame>
);

export default HelpPage;
