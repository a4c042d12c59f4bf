import { isOfferedAt, type Operation } from '../../src/domain/operation.ts';
import { readRoutePattern } from '../../src/interfaces/catalogue/route-pattern.ts';

const line = (operation: Operation): string => {
  const { method, path } = readRoutePattern(operation.http);
  return `  '${operation.name}': { method: '${method}', path: '${path}', isFile: ${operation.output === 'file'} },`;
};

/** The table by which the web app finds each operation's route without loading the catalogue. */
export const routesFile = (operations: readonly Operation[]): string =>
  `/** Where each operation is reached over HTTP. Generated from the catalogue: do not edit. */\nexport const routes = {\n${operations
    .filter((operation) => isOfferedAt(operation, 'http'))
    .map(line)
    .join('\n')}\n} as const;\n`;
