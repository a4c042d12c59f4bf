import { useState } from 'react';
import { messageOf } from '../../app/change.ts';
import { noteFailure } from './private-space.ts';

/** Does something that may fail, and keeps what to say about it. What was typed stays where it is. */
export const useKeeping = () => {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const keep = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    setTrouble(null);
    try {
      return await work();
    } catch (error) {
      noteFailure(error);
      setTrouble(messageOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, trouble, keep };
};
