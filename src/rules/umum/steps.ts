import type { Path } from '../../core/path.ts';
import type { Hit } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';

/** First and last place that a step may take in the order. */
export type Stage = readonly [number, number];

/** A dated step on the way to a signed document. */
export interface Step {
  readonly stage: Stage;
  readonly name: string;
  readonly date: string;
  readonly path: Path;
}

/**
 * One hit for each step that is dated after one that should follow it, naming the earliest of these.
 * Pairs that another, heavier rule judges are left to it.
 */
export function outOfOrder(
  steps: readonly Step[],
  isOwnRule: (step: Step, next: Step) => boolean = () => false,
): Hit[] {
  return steps.flatMap((step): Hit[] => {
    const earlier = steps
      .filter(
        (next) => next.stage[0] > step.stage[1] && next.date < step.date && !isOwnRule(step, next),
      )
      .sort((a, b) => a.stage[0] - b.stage[0])[0];
    if (earlier === undefined) return [];
    return [
      {
        path: step.path,
        args: {
          tahap: step.name,
          tanggal: longDate(step.date),
          sesudah: earlier.name,
          tanggal_sesudah: longDate(earlier.date),
        },
        related: [{ path: earlier.path }],
      },
    ];
  });
}
