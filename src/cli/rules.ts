import type { Severity } from '../core/finding.ts';
import type { CatalogRule } from '../core/law/catalog.ts';
import { filterRules } from '../core/law/rule-filter.ts';
import { citeText } from '../format/cite.ts';
import { jsonRules } from '../format/json-law.ts';
import { prettyRules } from '../format/pretty-rules.ts';
import { loadCatalog } from './catalog.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { knownKind, knownRegulation, knownValue } from './names.ts';
import { type ShowOptions, show, showContext } from './show.ts';

export interface RulesOptions extends ShowOptions {
  readonly format: 'pretty' | 'json';
  readonly peraturan?: string;
  readonly dokumen?: string;
  readonly kerjaSama?: string;
  readonly tingkat?: Severity;
  readonly cek?: CatalogRule['check'];
}

/** Lists the rules that fit, in the order of the data. An empty list is an answer, not an error. */
export function rules(words: readonly string[], options: RulesOptions, host: Host): ExitCode {
  const catalog = loadCatalog(host.root);
  const { peraturan, dokumen, kerjaSama, tingkat, cek, asOf } = options;
  const found = filterRules(catalog, {
    words,
    label: (provision) => citeText(catalog.law, provision, options.lang),
    ...(peraturan === undefined ? {} : { regulation: knownRegulation(peraturan, catalog.law).id }),
    ...(dokumen === undefined ? {} : { kind: knownKind(dokumen, catalog) }),
    ...(kerjaSama === undefined
      ? {}
      : { cooperation: knownValue(kerjaSama, [...catalog.cooperations.keys()], '--kerja-sama') }),
    ...(tingkat === undefined ? {} : { severity: tingkat }),
    ...(cek === undefined ? {} : { check: cek }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  const print = { pretty: prettyRules, json: jsonRules }[options.format];
  show(print(found, showContext(options, host, catalog)), options, host);
  return EXIT.ok;
}
