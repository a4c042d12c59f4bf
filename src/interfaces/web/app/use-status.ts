import { useOperation } from '../api/use-operation.ts';

/** How much is on file, and the program's day and zone, which all words about time are measured from. */
export const useStatus = () => useOperation('workspace.status', {}).data;

const browserDay = (): string => new Date().toLocaleDateString('sv-SE');

/** The program's calendar day. Until it has answered, the browser's. */
export const useToday = (): string => useStatus()?.day ?? browserDay();

export const useZone = (): string => useStatus()?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
