import type { Operation } from '../../src/domain/operation.ts';
import { cliPage } from './cli-page.ts';
import { httpPage } from './http-page.ts';
import { mcpPage } from './mcp-page.ts';
import { measuresPage } from './measures-page.ts';
import { routesFile } from './routes-file.ts';

/** Everything that is made from the catalogue: path in the repository → content. */
export const referenceFiles = (operations: readonly Operation[]): Readonly<Record<string, string>> => ({
  'docs/reference/cli.md': cliPage(operations),
  'docs/reference/http.md': httpPage(operations),
  'docs/reference/mcp.md': mcpPage(operations),
  'docs/reference/measures.md': measuresPage(),
  'src/interfaces/web/api/routes.generated.ts': routesFile(operations),
});
