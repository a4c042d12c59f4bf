import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type Cluster, installedPostgres, startCluster } from './postgres-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where to ask for a running PostgreSQL; null where none is installed. */
    postgresPort: number | null;
  }
}

/** A PostgreSQL for the tests that ask for one: started at the first asking, stopped when all are done. */
const postgresOnDemand = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const programs = installedPostgres();
  if (!programs) {
    console.warn('Tests on PostgreSQL are skipped. To run them: apt-get install postgresql');
    project.provide('postgresPort', null);
    return undefined;
  }
  let cluster: Promise<Cluster> | undefined;
  const door = createServer((socket) => {
    socket.on('error', () => {});
    cluster ??= startCluster(programs);
    cluster.then(
      ({ url }) => socket.end(JSON.stringify({ url })),
      (error: unknown) => socket.end(JSON.stringify({ problem: String(error) })),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  project.provide('postgresPort', typeof address === 'object' && address ? address.port : null);
  return async () => {
    door.close();
    await (await cluster?.catch(() => undefined))?.stop();
  };
};
export default postgresOnDemand;
