import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Severity } from '../core/finding.ts';
import type { Catalog } from '../core/law/catalog.ts';
import { checklistOf } from '../core/law/checklist.ts';
import { type ChecklistForm, checklistForm } from '../format/checklist-words.ts';
import { markdownChecklist } from '../format/markdown-checklist.ts';
import { loadCatalog } from './catalog.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { knownKind, knownValue } from './names.ts';
import { type ShowOptions, show } from './show.ts';
import { writeAtomically } from './write.ts';

export interface ChecklistOptions extends ShowOptions {
  readonly dokumen?: string;
  readonly kerjaSama?: string;
  readonly tingkat: Severity;
  readonly timpa?: boolean;
}

/** Prints what an agreement must contain as Markdown, or writes it as a form of Word. */
export async function checklist(options: ChecklistOptions, host: Host): Promise<ExitCode> {
  const { output } = options;
  const extension = output === undefined || output === '-' ? '.md' : /\.[a-z]+$/i.exec(output)?.[0];
  if (extension?.toLowerCase() !== '.docx' && extension?.toLowerCase() !== '.md')
    throw new UsageError(
      `\`${output}\` bukan nama berkas .docx atau .md.`,
      'Akhiri nama dengan .docx untuk Word, atau .md untuk Markdown.',
    );
  const form = formOf(options, loadCatalog(host.root), host);
  if (extension.toLowerCase() === '.md' || output === undefined)
    show(markdownChecklist(form), options, host);
  else await writeForm(output, form, options, host);
  return EXIT.ok;
}

function formOf(options: ChecklistOptions, catalog: Catalog, host: Host): ChecklistForm {
  const kind = knownKind(
    options.dokumen ?? missing('Jenis dokumen', '--dokumen', [...catalog.kinds.keys()]),
    catalog,
  );
  const info = catalog.kinds.get(kind);
  const made = info?.cooperations ?? [];
  const cooperation = knownValue(
    options.kerjaSama ??
      (made.length === 1 ? made[0] : undefined) ??
      missing('Jenis kerja sama', '--kerja-sama', made),
    made,
    '--kerja-sama',
  );
  const scope = {
    kind,
    cooperation,
    asOf: options.asOf ?? host.today,
    least: options.tingkat,
    language: options.lang,
  };
  return checklistForm(checklistOf(catalog, scope), scope, {
    kind: info?.name ?? kind,
    cooperation: catalog.cooperations.get(cooperation)?.[options.lang] ?? '',
    law: catalog.law,
    version: catalog.version,
  });
}

function missing(what: string, flag: string, values: readonly string[]): never {
  throw new UsageError(`${what} belum disebutkan.`, `Tambahkan ${flag} ${values.join(' atau ')}.`);
}

/** A form that somebody has filled in is never replaced unasked. */
async function writeForm(
  target: string,
  form: ChecklistForm,
  options: ChecklistOptions,
  host: Host,
): Promise<void> {
  const { checklistDocx, isMadeHere } = await import('../docx/index.ts');
  const path = resolve(host.cwd, target);
  if (options.timpa !== true && existsSync(path) && !isMadeHere(readFileSync(path)))
    throw new UsageError(
      `\`${target}\` sudah ada dan telah diubah di luar Sepakat (misalnya diisi dengan Word).`,
      'Simpan dengan nama lain memakai -o, atau tambahkan --timpa untuk menggantinya.',
    );
  writeAtomically(target, await checklistDocx(form), host.cwd);
  host.err.write(
    `${{ id: 'Daftar periksa ditulis ke', en: 'Checklist written to' }[options.lang]} ${target}\n`,
  );
}
