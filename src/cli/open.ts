import { dirname, resolve } from 'node:path';
import { type Checked, checkDraft, type Knowledge, type Opened, openDraft } from '../core/check.ts';
import { type Draft, texts } from '../core/draft/draft.ts';
import { MAX_BYTES } from '../core/source.ts';
import { type InputFile, readNamed } from './files.ts';
import { missingFiles, namedFiles } from './named-files.ts';

export interface CheckFileOptions {
  readonly asOf?: string;
  readonly today: string;
  /** Name of a house profile. */
  readonly profile?: string;
}

/** A checked file, the drafts that it names, and the absolute paths of all files that it names. */
export interface CheckedFile extends Checked {
  readonly linked: ReadonlyMap<string, Draft>;
  readonly named: readonly string[];
}

/** Checks one file, with the drafts that it names read beside it; they come back with it. */
export function checkFile(
  file: InputFile,
  knowledge: Knowledge,
  options: CheckFileOptions,
): CheckedFile {
  const opened = openDraft(file.name, file.bytes, knowledge);
  const links = linkedDrafts(opened, file, knowledge);
  return {
    ...checkDraft(opened, knowledge, { ...options, ...links }),
    linked: links.linked,
    named:
      file.path === undefined || opened.normalised === undefined
        ? []
        : namedFiles(opened.normalised.draft, file.path),
  };
}

/** Drafts named by a path under a key `naskah`, one level deep; files that cannot be read are named apart. */
function linkedDrafts(
  opened: Opened,
  file: InputFile,
  knowledge: Knowledge,
): { readonly linked: ReadonlyMap<string, Draft>; readonly unreadable: ReadonlySet<string> } {
  const linked = new Map<string, Draft>();
  if (file.path === undefined || opened.normalised === undefined)
    return { linked, unreadable: new Set() };
  const unreadable = new Set(missingFiles(opened.normalised.draft, file.path));
  // Many places may name one file, each in its own way: it is read once.
  const read = new Map<string, Draft | undefined>();
  for (const { path: place, text: path } of texts(opened.normalised.draft)) {
    // What lies in the file of the cooperation is a paper of any kind.
    if (place.at(-1) !== 'naskah' || place[0] === 'berkas') continue;
    const full = resolve(dirname(file.path), path);
    const draft = read.has(full) ? read.get(full) : readDraft(full, path, knowledge);
    read.set(full, draft);
    if (draft === undefined) unreadable.add(path);
    else linked.set(path, draft);
  }
  return { linked, unreadable };
}

function readDraft(path: string, name: string, knowledge: Knowledge): Draft | undefined {
  try {
    const bytes = readNamed(path, MAX_BYTES);
    return bytes === undefined ? undefined : openDraft(name, bytes, knowledge).normalised?.draft;
  } catch {
    return undefined;
  }
}
