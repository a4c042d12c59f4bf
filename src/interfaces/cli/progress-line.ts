import type { Progress, ProgressReport } from '../../kernel/progress.ts';
import { cut, oneLine } from './text/cell.ts';

const REDRAW_MILLISECONDS = 100;
/** Where nobody sees a line rewrite itself, heavy work still says now and then how far it is. */
const PLAIN_LINE_MILLISECONDS = 5_000;
/** Terminals that do not know their width. */
const NARROW_COLUMNS = 80;
/** A terminal and a launcher may both pass one Ctrl-C on; only a later one means "at once". */
const SAME_KEY_PRESS_MILLISECONDS = 500;
const INTERRUPTED = 130;

export interface ShownProgress extends Progress {
  /** Clears the line and lets Ctrl-C end the program again. */
  end(): void;
}

const inWords = ({ stage, done, total }: ProgressReport): string => {
  const counts =
    total === undefined ? done.toLocaleString('en') : `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  const share = total ? `  ${Math.floor((100 * done) / total)} %` : '';
  return `${stage}  ${counts}${share}`;
};

/** Progress as one line that rewrites itself, on a terminal; elsewhere only of heavy work, as lines a few seconds apart. Ctrl-C cancels the work, a second one ends the program. */
export const startProgress = (stream: NodeJS.WriteStream, isLong: boolean, isHeavy = false): ShownProgress => {
  const controller = new AbortController();
  const isShown = isLong && stream.isTTY;
  let drawnAt = 0;
  let plainAt = performance.now();
  let cancelledAt = 0;
  const cancel = (): void => {
    if (cancelledAt > 0 && performance.now() - cancelledAt > SAME_KEY_PRESS_MILLISECONDS) process.exit(INTERRUPTED);
    cancelledAt ||= performance.now();
    controller.abort();
  };
  if (isLong) process.on('SIGINT', cancel);
  return {
    signal: controller.signal,
    report: (report) => {
      if (isHeavy && !stream.isTTY && performance.now() - plainAt >= PLAIN_LINE_MILLISECONDS) {
        plainAt = performance.now();
        stream.write(`${oneLine(inWords(report))}\n`);
      }
      if (!isShown || performance.now() - drawnAt < REDRAW_MILLISECONDS) return;
      drawnAt = performance.now();
      stream.write(`\r\x1b[2K${cut(oneLine(inWords(report)), (stream.columns || NARROW_COLUMNS) - 1)}`);
    },
    end: () => {
      if (drawnAt > 0) stream.write('\r\x1b[2K');
      drawnAt = 0;
      process.off('SIGINT', cancel);
    },
  };
};
