import type { Language } from '../../format/words.ts';
import type { Output } from '../host.ts';

/** Tells how far a run has come: a line that moves on a terminal, a plain line for each tenth elsewhere. */
export interface Progress {
  readonly advance: (rows: number) => void;
  readonly end: () => void;
}

const WIDTH = 24;

const WORDS = {
  id: {
    rows: 'baris',
    units: ['jam', 'menit', 'detik'],
    rest: (rate: string, left: string) => `${rate} baris/detik, sisa ${left}`,
  },
  en: {
    rows: 'rows',
    units: ['h', 'min', 's'],
    rest: (rate: string, left: string) => `${rate} rows/s, ${left} left`,
  },
} as const;

/** `now` gives milliseconds; it is a clock for the eye, nothing that is written depends on it. */
export function createProgress(
  total: number,
  err: Output,
  lang: Language,
  now: () => number = () => performance.now(),
): Progress {
  const words = WORDS[lang];
  const start = now();
  let done = 0;
  let told = 0;
  const rest = (): string => {
    const rate = (done / Math.max(1, now() - start)) * 1000;
    return words.rest(
      rate < 10 ? rate.toFixed(1) : String(Math.round(rate)),
      time((total - done) / Math.max(rate, 0.001), words.units),
    );
  };
  return {
    advance: (rows) => {
      done += rows;
      if (total === 0) return;
      if (err.isTerminal) {
        const full = Math.round((done / total) * WIDTH);
        const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total}  ${rest()}`;
        err.write(`\r${line.slice(0, (err.columns ?? 80) - 1)}\u001b[K`);
      } else if (total >= 50 && Math.floor((done / total) * 10) > told) {
        told = Math.floor((done / total) * 10);
        err.write(`${done}/${total} ${words.rows} (${rest()})\n`);
      }
    },
    end: () => {
      if (err.isTerminal && total > 0) err.write('\r\u001b[K');
    },
  };
}

function time(seconds: number, [hours, minutes, rest]: readonly [string, string, string]): string {
  const whole = Math.ceil(seconds);
  return whole < 60
    ? `${whole} ${rest}`
    : whole < 3600
      ? `${Math.floor(whole / 60)} ${minutes} ${whole % 60} ${rest}`
      : `${Math.floor(whole / 3600)} ${hours} ${Math.floor((whole % 3600) / 60)} ${minutes}`;
}
