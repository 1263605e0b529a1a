import { coverageOf } from '../core/law/coverage.ts';
import { markdownCoverage } from '../format/coverage.ts';
import { jsonCoverage } from '../format/json-law.ts';
import { prettyCoverage } from '../format/pretty-coverage.ts';
import { loadCatalog } from './catalog.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { knownRegulation } from './names.ts';
import { type ShowOptions, show, showContext } from './show.ts';

export interface CoverageOptions extends ShowOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly peraturan?: string;
}

/** Shows how every provision is checked: of all regulations in counts, of one in full. */
export function coverage(typed: string, options: CoverageOptions, host: Host): ExitCode {
  const catalog = loadCatalog(host.root);
  const name = options.peraturan ?? (typed === '' ? undefined : typed);
  const regulations =
    name === undefined
      ? [...catalog.law.regulations.values()]
      : [knownRegulation(name, catalog.law)];
  const coverages = regulations.map((regulation) => coverageOf(catalog, regulation));
  const context = showContext(options, host, catalog);
  const text =
    options.format === 'json'
      ? jsonCoverage(coverages, context)
      : options.format === 'markdown'
        ? markdownCoverage(coverages, context)
        : prettyCoverage(coverages, name !== undefined, context);
  show(text, options, host);
  return EXIT.ok;
}
