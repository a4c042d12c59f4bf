import { type RecordName, recordNames, type Records } from '../records.ts';
import type { Writer } from '../store.ts';

/** New rows gathered over a batch of records, so that each table is written once a batch. */
export interface PendingRows {
  add<N extends RecordName>(name: N, row: Records[N]): void;
  flush(write: Writer): Promise<void>;
}

export const createPendingRows = (): PendingRows => {
  const pending = new Map<RecordName, Records[RecordName][]>();
  return {
    add: (name, row) => {
      const rows = pending.get(name);
      if (rows) rows.push(row);
      else pending.set(name, [row]);
    },
    flush: async (write) => {
      for (const name of recordNames) {
        const rows = pending.get(name);
        if (rows) await write.insertMany(name, rows as never);
      }
      pending.clear();
    },
  };
};
