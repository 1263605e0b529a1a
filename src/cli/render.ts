import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Checked } from '../core/check.ts';
import { type Draft, textAt } from '../core/draft/draft.ts';
import { own } from '../core/own.ts';
import { profileNameFor, usable } from '../core/profile.ts';
import { type EditionInput, editionOf, type OutlineOf } from '../document/edition.ts';
import { inHouse } from '../document/house.ts';
import type { Edition } from '../document/model.ts';
import { renamed } from '../document/outline.ts';
import { outlineText } from '../document/outline-text.ts';
import { isMadeHere, renderDocx } from '../docx/index.ts';
import { formatted } from '../format/format.ts';
import { pretty } from '../format/pretty.ts';
import type { Language } from '../format/words.ts';
import { readPicture, readRows } from './assets.ts';
import { type Configs, createConfigs } from './configs.ts';
import { findInputs, type Input, type InputFile, shownName } from './files.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { loadKnowledge } from './knowledge.ts';
import { type CheckedFile, checkFile } from './open.ts';
import { openFindings } from './open-findings.ts';
import { askedProfile } from './profile-option.ts';
import { fails, formatContext } from './validate.ts';
import { writeAtomically } from './write.ts';

export interface RenderOptions {
  readonly output?: string;
  readonly rancangan?: boolean;
  /** Plain text for review in place of the document. */
  readonly teks?: boolean;
  readonly kertas?: 'F4' | 'A4';
  readonly timpa?: boolean;
  readonly asOf?: string;
  readonly profil?: string;
  readonly lang: Language;
  readonly color: boolean;
}

type Knowledge = ReturnType<typeof loadKnowledge>;

/**
 * Checks drafts and writes each as .docx, whole or not at all. A draft with errors is refused, unless a
 * RANCANGAN is asked for; one whose YAML cannot be read is always refused. The others are still written.
 */
export async function render(
  names: readonly string[],
  options: RenderOptions,
  host: Host,
): Promise<ExitCode> {
  const { files } = await findInputs(names, host);
  const knowledge = loadKnowledge(host.root);
  const configs = createConfigs(knowledge, host);
  const profile =
    options.profil === undefined ? {} : { profile: askedProfile(options.profil, knowledge) };
  const targets = targetsOf(files, options, host);
  let code: ExitCode = EXIT.ok;
  for (const [i, input] of files.entries()) {
    const file = input.read();
    const checked = checkFile(file, knowledge, {
      today: host.today,
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...profile,
    });
    if (
      checked.draft === undefined ||
      (options.rancangan !== true && fails(checked.report, 'error'))
    ) {
      refuse(checked, options, host, knowledge);
      code = EXIT.findings;
      continue;
    }
    const paper = await usualPaper(checked.draft.draft, file, configs);
    const bytes = await documentBytes(
      file,
      checked,
      checked.draft,
      { ...paper, ...options, ...profile },
      knowledge,
    );
    const target = targets[i] ?? '-';
    if (target === '-') host.out.write(bytes);
    else {
      keepEdited(target, bytes, options, host);
      writeAtomically(target, bytes, host.cwd);
      host.err.write(
        `${file.name} → ${shownName(resolve(host.cwd, target), host.cwd)}${openNote(checked, options.lang)}\n`,
      );
    }
  }
  return code;
}

function refuse(checked: Checked, options: RenderOptions, host: Host, knowledge: Knowledge): void {
  host.err.write(
    formatted(pretty, [checked.report], {
      ...formatContext(options, host, knowledge, host.err.isTerminal),
      columns: Math.max(60, Math.min(host.err.columns ?? 100, 120)),
    }),
  );
  const shape = checked.draft === undefined;
  const advice = {
    id: shape
      ? 'Perbaiki dahulu; naskah ini belum dapat dibaca.'
      : 'Perbaiki dahulu, atau tambahkan --rancangan untuk mencetaknya sebagai RANCANGAN.',
    en: shape
      ? 'Mend it first; this draft cannot be read yet.'
      : 'Mend it first, or add --rancangan to print it as a draft.',
  };
  const refused = { id: 'tidak dicetak.', en: 'not printed.' };
  host.err.write(`${checked.report.file}: ${refused[options.lang]} ${advice[options.lang]}\n`);
}

function openNote({ report }: Checked, language: Language): string {
  const waived = report.findings.filter((finding) => finding.waived !== undefined).length;
  const open = report.findings.filter(
    (finding) => finding.waived === undefined && finding.severity !== 'note',
  ).length;
  const words =
    language === 'en'
      ? { open: `${open} open findings`, waived: `${waived} findings waived` }
      : { open: `masih ada ${open} temuan`, waived: `${waived} temuan dikecualikan` };
  const parts = [...(open > 0 ? [words.open] : []), ...(waived > 0 ? [words.waived] : [])];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** The paper of the configuration, where the draft names none. */
async function usualPaper(
  draft: Draft,
  file: InputFile,
  configs: Configs,
): Promise<Pick<RenderOptions, 'kertas'>> {
  if (file.path === undefined || textAt(draft, 'tampilan', 'kertas') !== undefined) return {};
  const { paper } = (await configs(file.path)).settings;
  return paper === undefined ? {} : { kertas: paper };
}

/** What a document depends on beside its draft. */
export interface DocumentOptions extends Pick<RenderOptions, 'rancangan' | 'teks' | 'kertas'> {
  readonly lang: Language;
  /** Name of a house profile, in place of what the draft says. */
  readonly profile?: string;
}

/** The document of a checked draft, as .docx or as plain text. The files that it names are read beside `file`. */
export async function documentBytes(
  file: InputFile,
  checked: CheckedFile,
  draft: NonNullable<Checked['draft']>,
  options: DocumentOptions,
  knowledge: Knowledge,
): Promise<Uint8Array> {
  const edition = documentOf(file, checked, draft, options, knowledge);
  return options.teks ? new TextEncoder().encode(outlineText(edition)) : renderDocx(edition);
}

function documentOf(
  file: InputFile,
  { report, linked }: CheckedFile,
  draft: NonNullable<Checked['draft']>,
  options: DocumentOptions,
  knowledge: Knowledge,
): Edition {
  const path = file.path ?? resolve('-');
  const { initials, house } = housed(draft.draft, options, knowledge);
  const inOtherLanguages = [...draft.translations].map(
    ([language, translation]) => [language, house(translation)] as const,
  );
  const printed = {
    ...draft,
    draft: house(draft.draft),
    translations: new Map(inOtherLanguages),
  };
  return editionOf(printed, (language) => outlineOf(draft, language, knowledge), {
    ...(initials === undefined ? {} : { initials }),
    cooperation: draft.ruleset.cooperation,
    regions: knowledge.regions,
    law: knowledge.law,
    asOf: report.asOf,
    pictureOf: (name) => readPicture(path, name),
    rowsOf: (name) => readRows(path, name),
    ...baseOf(draft.draft, linked, knowledge),
    ...(options.rancangan ? { rancangan: openFindings(report, knowledge.law, options.lang) } : {}),
    ...(options.kertas === undefined ? {} : { paper: options.kertas }),
  });
}

/** How the house of the region prints a draft, and who initials its pages there. */
function housed(
  draft: Draft,
  options: DocumentOptions,
  { profiles, regions }: Knowledge,
): { readonly house: (draft: Draft) => Draft; readonly initials?: readonly string[] } {
  const name = profileNameFor(draft, profiles, regions, options.profile);
  if (name === undefined) return { house: (one) => one };
  const profile = profiles.read(name);
  return {
    house: (one) => inHouse(one, profile, regions),
    initials: usable(profile.initials) ?? [],
  };
}

/** The outline of the kind; a document of another regime bears the name that it has there. */
function outlineOf(
  { draft, ruleset }: NonNullable<Checked['draft']>,
  language: string,
  knowledge: Knowledge,
): ReturnType<OutlineOf> {
  const outline = knowledge.outline(ruleset.kind, language);
  const id = textAt(draft, 'rezim');
  if (
    id === undefined ||
    'form' in outline ||
    ruleset.cooperation !== knowledge.regimes.cooperation
  )
    return outline;
  const name = own(knowledge.regimes.regimes, id)?.titles[ruleset.kind];
  return name === undefined ? outline : renamed(outline, name);
}

/** The document that a draft amends: its draft where it was read, and the outline of its kind. */
function baseOf(
  draft: Draft,
  linked: ReadonlyMap<string, Draft>,
  knowledge: Knowledge,
): Pick<EditionInput, 'base'> {
  const base = linked.get(textAt(draft, 'mengubah', 'naskah') ?? '');
  const kind = textAt(base, 'dokumen') ?? textAt(draft, 'mengubah', 'jenis');
  const outline =
    kind === undefined || !knowledge.kinds.has(kind) ? undefined : knowledge.outline(kind);
  return outline === undefined || 'form' in outline
    ? {}
    : { base: { outline, ...(base === undefined ? {} : { draft: base }) } };
}

/** Where each draft goes; two drafts that would share a name are found before anything is written. */
function targetsOf(files: readonly Input[], options: RenderOptions, host: Host): string[] {
  const { output } = options;
  if (output === '-' && files.length > 1)
    throw new UsageError(
      'Keluaran baku hanya dapat memuat satu dokumen.',
      'Sebutkan satu naskah saja, atau sebuah folder dengan -o.',
    );
  const single = output !== undefined && files.length === 1 && !isFolder(output, host.cwd);
  const targets = files.map((file) =>
    output === '-'
      ? '-'
      : single
        ? (output ?? '-')
        : join(output ?? folderOf(file, host), documentName(file, options)),
  );
  const shared = targets.find((target, i) => target !== '-' && targets.indexOf(target) !== i);
  if (shared !== undefined)
    throw new UsageError(
      `Dua naskah akan ditulis ke \`${shared}\`.`,
      'Beri nama berkas yang berbeda, atau cetak ke folder yang berbeda.',
    );
  if (single && output !== '-' && !(output ?? '').toLowerCase().endsWith(extension(options)))
    throw new UsageError(
      `\`${output}\` bukan nama berkas ${extension(options)} dan bukan folder.`,
      `Akhiri nama dengan ${extension(options)}, atau dengan / untuk sebuah folder.`,
    );
  return targets;
}

function isFolder(path: string, cwd: string): boolean {
  const full = resolve(cwd, path);
  return /[\\/]$/.test(path) || (existsSync(full) && statSync(full).isDirectory());
}

const folderOf = (file: Input, host: Host): string =>
  file.path === undefined ? host.cwd : dirname(file.path);

function documentName(file: Input, options: RenderOptions): string {
  const stem = file.name === '-' ? 'naskah' : basename(file.name).replace(/\.ya?ml$/i, '');
  return `${stem}${options.rancangan ? '-rancangan' : ''}${extension(options)}`;
}

const extension = (options: RenderOptions): string => (options.teks ? '.txt' : '.docx');

/** A document that a person has edited since is never replaced unasked. */
function keepEdited(target: string, bytes: Uint8Array, options: RenderOptions, host: Host): void {
  const path = resolve(host.cwd, target);
  if (options.timpa || options.teks || !isEditedElsewhere(path, bytes)) return;
  throw new UsageError(
    `\`${target}\` sudah ada dan telah diubah di luar Sepakat (misalnya dengan Word).`,
    'Simpan dengan nama lain memakai -o, atau tambahkan --timpa untuk menggantinya.',
  );
}

/** Whether a .docx is there that a person has edited since it was made; `bytes` is what would replace it. */
export function isEditedElsewhere(path: string, bytes: Uint8Array): boolean {
  if (!existsSync(path)) return false;
  const existing = readFileSync(path);
  return Buffer.compare(existing, bytes) !== 0 && !isMadeHere(existing);
}
