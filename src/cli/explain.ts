import { currentRule } from '../core/judgement/aliases.ts';
import { findInLaw } from '../core/law/find-in-law.ts';
import { prettyExplain } from '../format/pretty-explain.ts';
import { loadCatalog } from './catalog.ts';
import { loadData } from './data.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { type ShowOptions, show, showContext } from './show.ts';

/** Explains a rule (also by a former id), a provision or a regulation; `UsageError` with what may have been meant where there is none. */
export function explain(name: string, options: ShowOptions, host: Host): ExitCode {
  const catalog = loadCatalog(host.root);
  const found = findInLaw(catalog, currentRule(name, loadData(host.root).aliases));
  if (found.kind === 'nothing')
    throw new UsageError(
      `\`${name}\` bukan aturan, ketentuan, atau peraturan yang terdaftar.`,
      found.meant.length === 0
        ? 'Cari dengan kata: sepakat aturan <kata>. Daftar peraturan: sepakat cakupan.'
        : `Mungkin maksudnya: ${found.meant.join('; ')}.`,
    );
  show(prettyExplain(found, showContext(options, host, catalog)), options, host);
  return EXIT.ok;
}
