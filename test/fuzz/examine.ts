import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import type { InputFile } from '../../src/cli/files.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { type CheckedFile, checkFile } from '../../src/cli/open.ts';
import { documentBytes } from '../../src/cli/render.ts';
import { PATH_KEYS } from '../../src/core/check.ts';
import { texts } from '../../src/core/draft/draft.ts';
import type { Range } from '../../src/core/finding.ts';
import { createLocator } from '../../src/core/locate.ts';
import type { FileReport } from '../../src/core/report.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import { type FormatContext, type Formatter, formatted } from '../../src/format/format.ts';
import { github } from '../../src/format/github.ts';
import { gitlab } from '../../src/format/gitlab.ts';
import { json } from '../../src/format/json.ts';
import { jsonl } from '../../src/format/jsonl.ts';
import { junit } from '../../src/format/junit.ts';
import { markdown } from '../../src/format/markdown.ts';
import { pretty } from '../../src/format/pretty.ts';
import { sarif } from '../../src/format/sarif.ts';
import { ROOT, TODAY } from '../support/knowledge.ts';
import { FOLDERS, placeIn } from './drafts.ts';
import { type Mutant, PARENT } from './mutate.ts';
import { watch } from './touched.ts';

/** What came of one mutant. */
export interface Examined {
  /** What must never be; empty where all is well. */
  readonly problems: readonly string[];
  /** Processor time of the check, and of the rendering where there was one, in milliseconds. */
  readonly check: number;
  readonly render?: number;
}

/** No draft may take longer to check. */
const SLOWEST_CHECK = 1000;

/** A folder with the drafts of the project and what they name, in which mutants are checked and printed. */
export interface Laboratory {
  /** `thorough`: it is also checked a second time, traced back to the file, and printed. */
  readonly examine: (mutant: Mutant, thorough: boolean) => Promise<Examined>;
  readonly close: () => void;
}

/** Needs the built package. */
export function openLaboratory(): Laboratory {
  const folder = mkdtempSync(join(tmpdir(), 'sepakat-fuzz-'));
  for (const name of FOLDERS) cpSync(join(ROOT, name), placeIn(folder, name), { recursive: true });
  const knowledge = loadKnowledge(ROOT);
  const validators = validatorsOf();
  const context: Omit<FormatContext, 'files' | 'language'> = {
    law: knowledge.law,
    kinds: knowledge.kinds,
    version: knowledge.version,
    colorLevel: 0,
    columns: 80,
    failOn: 'error',
    ruleOf: ({ document = '', cooperation = '' }, id) =>
      knowledge.ruleset(document, cooperation)?.rules.find((rule) => rule.id === id),
  };

  async function examine(mutant: Mutant, thorough: boolean): Promise<Examined> {
    const path = placeIn(folder, mutant.file);
    const file: InputFile = { name: mutant.file, path, bytes: mutant.bytes };
    if (mutant.parent !== undefined) writeFileSync(join(dirname(path), PARENT), mutant.parent);
    // What the drafter wrote himself, here or in the draft that this one follows up.
    const written = [mutant.bytes, mutant.parent ?? new Uint8Array()].map(decoded).join('\n');
    const problems: string[] = [];
    const attempt = async <T>(what: string, act: () => T | Promise<T>): Promise<T | undefined> => {
      try {
        return await act();
      } catch (error) {
        problems.push(`${what} throws: ${briefly(error)}`);
        return undefined;
      }
    };
    const touched = watch();
    let check = 0;
    let time: number | undefined;
    try {
      const start = process.cpuUsage();
      const checked = await attempt('check', () => checkFile(file, knowledge, { today: TODAY }));
      check = since(start);
      if (check > SLOWEST_CHECK) problems.push('check takes over a second');
      if (checked === undefined) return { problems, check };
      problems.push(...reportProblems(checked.report, written));
      if (thorough) {
        const again = await attempt('second check', () =>
          checkFile(file, knowledge, { today: TODAY }),
        );
        if (again !== undefined && JSON.stringify(again.report) !== JSON.stringify(checked.report))
          problems.push('a second check says something else');
        problems.push(...pathProblems(checked));
      }
      for (const [name, formatter] of Object.entries(FORMATTERS)) {
        const language = mutant.seed % 2 === 0 ? 'id' : 'en';
        const text = await attempt(name, () =>
          formatted(formatter, [checked.report], { ...context, language }),
        );
        const wrong =
          text === undefined
            ? undefined
            : await attempt(`reading ${name}`, () => formatProblem(name, text, validators));
        if (wrong !== undefined) problems.push(`${name}: ${wrong}`);
      }
      const { draft } = checked;
      if (thorough && draft !== undefined) {
        const options = {
          lang: 'id',
          rancangan: checked.report.findings.some(({ severity }) => severity === 'error'),
        } as const;
        const begun = process.cpuUsage();
        const text = await attempt('outline', () =>
          documentBytes(file, checked, draft, { ...options, teks: true }, knowledge),
        );
        const bytes = await attempt('docx', () =>
          documentBytes(file, checked, draft, options, knowledge),
        );
        time = since(begun);
        if (text !== undefined) problems.push(...wordProblems(decoded(text), written));
        if (bytes !== undefined) problems.push(...docxProblems(bytes));
      }
      problems.push(...fileProblems(touched, checked, path));
    } finally {
      touched.stop();
      if (mutant.parent !== undefined) rmSync(join(dirname(path), PARENT));
    }
    return { problems, check, ...(time === undefined ? {} : { render: time }) };
  }

  /** Only the folder is read, the package itself, and what a draft names in so many words; nothing is written. */
  function fileProblems(
    { opened, written }: ReturnType<typeof watch>,
    { draft }: CheckedFile,
    path: string,
  ): string[] {
    const named = new Set(
      [...texts(draft?.draft)]
        .filter((place) => PATH_KEYS.has(String(place.path.at(-1))))
        .map(({ text }) => resolve(dirname(path), text)),
    );
    const within = (file: string): boolean =>
      [folder, join(ROOT, 'dist'), join(ROOT, 'schemas')].some((home) =>
        file.startsWith(home + sep),
      );
    return [
      ...[...opened]
        .filter((file) => !within(file) && !named.has(file))
        .map((file) => `reads ${file}`),
      ...[...opened].filter((file) => file.startsWith('/dev/')).map((file) => `opens ${file}`),
      ...[...written].map((file) => `writes ${file}`),
    ];
  }

  return { examine, close: () => rmSync(folder, { recursive: true, force: true }) };
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const since = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const briefly = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ').slice(0, 600)
    : String(error);

const FORMATTERS: Readonly<Record<string, Formatter>> = {
  pretty,
  json,
  jsonl,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
};

/** Places lie in the file, and sentences are whole. */
function reportProblems(report: FileReport, written: string): string[] {
  const { text = '', findings, outcomes } = report;
  const words = [
    ...findings.flatMap(({ message, advice }) => [message.id, message.en, advice.id, advice.en]),
    ...outcomes.flatMap(({ question }) =>
      question === undefined ? [] : [question.id, question.en],
    ),
  ];
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return [
    ...findings
      .filter(({ range, related }) =>
        [range, ...related.map((other) => other.range)].some((place) => !lies(place, text, starts)),
      )
      .map(({ rule, range }) => `${rule} points outside the file: ${JSON.stringify(range)}`),
    ...words.flatMap((sentence) =>
      [...sentence.matchAll(UNFINISHED)]
        .filter(([word]) => !written.includes(word))
        .map(([word]) => `unfinished words (${word}): ${sentence.slice(0, 200)}`),
    ),
    ...words.filter((sentence) => sentence.trim() === '').map(() => 'an empty sentence'),
  ];
}

/** What a template or a value leaves behind that was not filled in. */
const UNFINISHED = /\{[a-z_]+\}|\bundefined\b|\[object \w+\]|\bNaN\b/g;

function lies({ start, end }: Range, text: string, starts: readonly number[]): boolean {
  const at = ({ line, column, offset }: Range['start']): boolean =>
    offset >= 0 &&
    offset <= text.length &&
    // A file that is no text has one place: its start.
    (starts[line - 1] ?? Number.NaN) + column - 1 === offset;
  return at(start) && at(end) && start.offset <= end.offset;
}

/** Each place of the normalised draft is a place of the file. */
function pathProblems({ draft, report }: CheckedFile): string[] {
  if (draft === undefined || report.text === undefined) return [];
  const { doc, lines } = parseYaml(report.text);
  const locator = createLocator(doc, lines, report.text);
  const lost: string[] = [];
  for (const { path } of texts(draft.draft))
    try {
      locator.value(draft.toSource(path));
    } catch {
      lost.push(`no such place in the file: ${JSON.stringify(path).slice(0, 200)}`);
    }
  return lost.slice(0, 3);
}

interface Validators {
  readonly report: ValidateFunction;
  readonly line: ValidateFunction;
}

function validatorsOf(): Validators {
  const ajv = new Ajv2020({ strict: false });
  const read = (name: string): object =>
    JSON.parse(readFileSync(join(ROOT, 'schemas/meta', name), 'utf8')) as object;
  return {
    report: ajv.compile(read('report.schema.json')),
    line: ajv.compile(read('report-line.schema.json')),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const NOT_XML =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;

/** What is wrong with a report as its format has it. */
function formatProblem(
  name: string,
  text: string,
  { report, line }: Validators,
): string | undefined {
  switch (name) {
    case 'json':
      return report(JSON.parse(text)) ? undefined : JSON.stringify(report.errors).slice(0, 300);
    case 'jsonl':
      for (const one of text.trimEnd().split('\n'))
        if (!line(JSON.parse(one))) return JSON.stringify(line.errors).slice(0, 300);
      return undefined;
    case 'sarif':
    case 'gitlab':
      return void JSON.parse(text);
    case 'junit':
      return found(NOT_XML, text);
    case 'github':
      return (
        found(CONTROL, text) ??
        text
          .split('\n')
          .slice(0, -1)
          .find((one) => !/^::(?:error|warning|notice) file=[^:,]*,line=\d/.test(one))
      );
    default:
      return text.endsWith('\n') ? found(CONTROL, text) : 'no last line';
  }
}

function found(pattern: RegExp, text: string): string | undefined {
  const match = pattern.exec(text);
  return match === null
    ? undefined
    : `holds ${JSON.stringify(text.slice(Math.max(0, match.index - 40), match.index + 20))}`;
}

/** Words of the program itself in a document. */
function wordProblems(outline: string, written: string): string[] {
  return [...outline.matchAll(UNFINISHED)]
    .filter(([word]) => !written.includes(word))
    .map(([word]) => `the outline says ${word}`);
}

function docxProblems(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .flatMap(([name, data]) => {
      const wrong = found(NOT_XML, strFromU8(data));
      return wrong === undefined ? [] : [`${name} ${wrong}`];
    });
}
