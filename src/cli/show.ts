import type { Catalog } from '../core/law/catalog.ts';
import type { LawFormatContext } from '../format/law-format.ts';
import type { Language } from '../format/words.ts';
import type { Host } from './host.ts';
import { colorLevel } from './validate.ts';
import { writeAtomically } from './write.ts';

/** The options that every command that shows the law has. */
export interface ShowOptions {
  readonly lang: Language;
  readonly color: boolean;
  readonly asOf?: string;
  readonly output?: string;
}

/** How a page is shown: colours only where they arrive on a terminal. */
export function showContext(options: ShowOptions, host: Host, catalog: Catalog): LawFormatContext {
  const toTerminal = options.output === undefined && host.out.isTerminal;
  return {
    language: options.lang,
    catalog,
    colorLevel: colorLevel(options, host, toTerminal),
    columns: Math.max(60, Math.min(host.out.columns ?? 100, 120)),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  };
}

/** Writes a page to standard output, or whole to a file. */
export function show(text: string, { output }: ShowOptions, host: Host): void {
  if (output === undefined || output === '-') host.out.write(text);
  else writeAtomically(output, new TextEncoder().encode(text), host.cwd);
}
