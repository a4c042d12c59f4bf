import { call } from '../api/call.ts';
import type { InputOf, OutputOf } from '../api/operation-contract.ts';
import { keyOf, queryClient } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { say } from '../app/toasts.ts';

/** Saves settings; the page shows them at once. */
export const saveSettings = async (patch: InputOf<'settings.edit'>): Promise<void> => {
  const key = keyOf('settings.show', {});
  const before = queryClient.getQueryData<OutputOf<'settings.show'>>(key);
  if (before) queryClient.setQueryData(key, { ...before, ...patch });
  try {
    queryClient.setQueryData(key, await call('settings.edit', patch));
    if (patch.todayLimit !== undefined) await queryClient.invalidateQueries({ queryKey: ['today.list'] });
  } catch (error) {
    queryClient.setQueryData(key, before);
    say(messageOf(error), { tone: 'trouble' });
  }
};
