import { advise } from '../src/domain/network/advice/advise.ts';
import { reportCapital } from '../src/domain/network/capital/capital-report.ts';
import { type CapitalSettings, defaultCapitalSettings } from '../src/domain/network/capital/capital-weights.ts';
import { EgoCapital } from '../src/domain/network/capital/ego-capital.ts';
import { greatestLosses } from '../src/domain/network/capital/leave-one-out.ts';
import type { EgoNetwork } from '../src/domain/network/ego/ego-network.ts';
import { careerNetwork } from './capital-network.ts';
import { boundFigure, type Figure } from './support/figure.ts';

const RUNS = 5;
const people = 30_000;
const sizes = [1000, 10_000, 100_000];
/** Growth from ten to a hundred thousand, for ten times the people and ties. */
const mostGrowth = 15;

/** Processor time of this thread, so that whatever else the machine does matters little. */
const medianMs = (run: () => unknown): number => {
  const once = (): number => {
    const began = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(began);
    return (user + system) / 1000;
  };
  once();
  return Array.from({ length: RUNS }, once).toSorted((a, b) => a - b)[RUNS >> 1] ?? NaN;
};

const settings = defaultCapitalSettings;
const report = (network: EgoNetwork, turned: Partial<CapitalSettings> = {}) => {
  const chosen = { ...settings, ...turned };
  return reportCapital(new EgoCapital(network, chosen), { settings: chosen, people: 8 });
};
const adviceOn = (capital: EgoCapital) =>
  advise(capital, { weights: settings.weights, purpose: {}, limit: 20, isLeftOut: () => false });

/** The three with their parts and people, advice over everybody, and who must not be lost, on a made-up career's network. */
export const benchCapital = async (): Promise<Figure[]> => {
  const network = careerNetwork(people);
  const capital = new EgoCapital(network, settings);
  const at = `${people.toLocaleString('en')} people, ${network.knownTies.a.length.toLocaleString('en')} known ties`;
  const figures = [
    boundFigure(
      `three capitals and their parts, ${at}`,
      medianMs(() => report(network)),
      150,
      'ms',
    ),
    boundFigure(
      `the same, with circles found in who knows whom`,
      medianMs(() => report(network, { circles: 'community' })),
      150,
      'ms',
    ),
    boundFigure(
      `advice over all candidates, ${at}`,
      medianMs(() => adviceOn(capital)),
      1000,
      'ms',
    ),
    boundFigure(
      `who must not be lost, ${at}`,
      medianMs(() => greatestLosses(capital, settings.weights, 10)),
      300,
      'ms',
    ),
  ];
  const grown = sizes.map((size) => {
    const each = careerNetwork(size);
    return medianMs(() => adviceOn(new EgoCapital(each, settings)));
  });
  const [small = NaN, middle = NaN, large = NaN] = grown;
  figures.push({
    what: 'capital and advice at 1 000, 10 000 and 100 000 people',
    measured: `${small.toFixed(0)}, ${middle.toFixed(0)}, ${large.toFixed(0)} ms: × ${(large / middle).toFixed(1)} at last`,
    bound: `at most × ${mostGrowth} for ten times the people`,
    holds: large / middle <= mostGrowth,
  });
  return figures;
};
