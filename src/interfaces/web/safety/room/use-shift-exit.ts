import { useEffect, useState } from 'react';
import { quickExit } from './quick-exit.ts';

const TIMES = 3;
const WITHIN_MILLISECONDS = 5000;

/** Leaves when Shift alone is pressed three times within five seconds. Answers how many presses are still missing, for it to be said. */
export const useShiftExit = (): number => {
  const [pressed, setPressed] = useState(0);
  useEffect(() => {
    let times: number[] = [];
    let isAlone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = () => {
      times = [];
      setPressed(0);
    };
    const down = (event: KeyboardEvent) => {
      isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (event.key !== 'Shift') forget();
    };
    const up = (event: KeyboardEvent) => {
      if (event.key !== 'Shift' || !isAlone) return;
      isAlone = false;
      times = [...times, event.timeStamp].filter((time) => event.timeStamp - time < WITHIN_MILLISECONDS);
      setPressed(times.length);
      clearTimeout(timer);
      timer = setTimeout(forget, WITHIN_MILLISECONDS);
      if (times.length >= TIMES) quickExit();
    };
    window.addEventListener('keydown', down, { capture: true });
    window.addEventListener('keyup', up, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', down, { capture: true });
      window.removeEventListener('keyup', up, { capture: true });
    };
  }, []);
  return pressed === 0 ? 0 : TIMES - pressed;
};
