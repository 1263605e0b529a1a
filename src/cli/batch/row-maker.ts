import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName } from '../../batch/file-names.ts';
import { compileTemplate } from '../../batch/template.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { formatPath } from '../../core/path.ts';
import { citeList } from '../../format/cite.ts';
import { waiverText } from '../../format/decisions.ts';
import type { Language } from '../../format/words.ts';
import { digest } from '../cache/digest.ts';
import { createChecker } from '../checker.ts';
import { type Data, loadData } from '../data.ts';
import { documentBytes, isEditedElsewhere } from '../render.ts';
import { writeAtomically } from '../write.ts';
import { type Plan, ROW_COLUMN } from './plan.ts';
import { type CellProblem, columnLetters, type Row } from './table.ts';

export interface MakeOptions {
  readonly today: string;
  readonly asOf?: string;
  readonly lang: Language;
  readonly rancangan: boolean;
  readonly timpa: boolean;
  readonly kertas?: 'F4' | 'A4';
  /** Name of a house profile. */
  readonly profile?: string;
  /** What is written of each row. */
  readonly forms: readonly ('docx' | 'yaml')[];
  /** Absolute path of the folder; nothing is written without one. */
  readonly folder?: string;
}

/** A finding of a row: in a column of the table where one fills the place, else in the template. */
export interface RowFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  readonly basis: string;
  /** The cell as a spreadsheet names it (`C17`), and the heading of its column. */
  readonly cell?: string;
  readonly column?: string;
  /** The place in the draft. */
  readonly path: string;
}

/** What came of a row. */
export interface RowResult {
  readonly row: number;
  readonly name: string;
  /** `made`; `refused` where a finding stands in the way. */
  readonly status: 'made' | 'refused';
  /** Names of the files in the folder, each with the digest of its bytes. */
  readonly files: Readonly<Record<string, string>>;
  readonly findings: readonly RowFinding[];
}

/** Makes rows of a plan into documents. `root` is the folder of the package. Throws `UsageError` where a file cannot be written. */
export function createRowMaker(
  root: string,
  plan: Plan,
  options: MakeOptions,
): (row: Row) => Promise<RowResult> {
  const data = loadData(root);
  const { check, knowledge } = createChecker(data);
  const template = compileTemplate(plan.template, plan.bindings);
  const bound = new Set(plan.bindings.map(({ column }) => column));
  return async (row) => {
    const name = nameOf(plan, row);
    const refused = (findings: readonly RowFinding[]): RowResult => ({
      row: row.number,
      name,
      status: 'refused',
      files: {},
      findings,
    });
    const broken = brokenCells(plan, row, bound, options.lang);
    if (broken.length > 0) return refused(broken);
    const { text, columnAt } = template.fill(valuesOf(plan, row));
    const bytes = new TextEncoder().encode(text);
    const file = { name: `${name}.yaml`, path: plan.path, bytes };
    const checked = check(file, {
      today: options.today,
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(options.profile === undefined ? {} : { profile: options.profile }),
    });
    // A thousand rows would repeat the notes of their template a thousand times.
    const findings = checked.report.findings
      .filter(({ severity }) => severity !== 'note')
      .map((finding) => rowFinding(finding, columnAt(finding.path), plan, row, data, options.lang));
    const stands = findings.some(({ severity }) => severity === 'error');
    if (checked.draft === undefined || (stands && !options.rancangan)) return refused(findings);
    const made: Record<string, string> = {};
    for (const form of options.forms) {
      const content =
        form === 'yaml'
          ? bytes
          : await documentBytes(file, checked, checked.draft, options, knowledge);
      const target = `${name}.${form}`;
      if (options.folder !== undefined) {
        const path = join(options.folder, target);
        if (!options.timpa && isForeign(path, content, form))
          return refused([...findings, occupied(target, options.lang)]);
        writeAtomically(path, content, options.folder);
      }
      made[target] = digest(content);
    }
    return { row: row.number, name, status: 'made', files: made, findings };
  };
}

/** The name of a row's files, without extension. */
export function nameOf(plan: Plan, row: Row): string {
  return fileName(plan.pattern, (column) =>
    column === ROW_COLUMN
      ? String(row.number).padStart(4, '0')
      : (row.cells[plan.columns.indexOf(column)]?.text ?? ''),
  );
}

function valuesOf(plan: Plan, row: Row): ReadonlyMap<string, string> {
  return new Map(
    plan.columns.flatMap((column, i): [string, string][] => {
      const text = row.cells[i]?.text ?? '';
      return text === '' ? [] : [[column, text]];
    }),
  );
}

/** A file that is there and was not made by an earlier run of this kind. */
function isForeign(path: string, content: Uint8Array, form: 'docx' | 'yaml'): boolean {
  if (!existsSync(path)) return false;
  return form === 'docx'
    ? isEditedElsewhere(path, content)
    : Buffer.compare(readFileSync(path), content) !== 0;
}

const PROBLEMS: Readonly<
  Record<CellProblem | 'width', Readonly<Record<Language, readonly [string, string]>>>
> = {
  formula: {
    id: [
      'Sel ini berisi rumus tanpa hasil.',
      'Ganti dengan nilainya (Salin, lalu Tempel Khusus: Nilai).',
    ],
    en: [
      'This cell holds a formula without a result.',
      'Put its value there (copy, then paste as values).',
    ],
  },
  merged: {
    id: [
      'Sel ini bagian dari sel gabungan, sehingga isinya untuk baris ini tidak jelas.',
      'Pisahkan selnya (Unmerge Cells) dan isi setiap baris.',
    ],
    en: [
      'This cell is part of a merged cell, so what it says for this row is not clear.',
      'Unmerge the cells and fill every row.',
    ],
  },
  digits: {
    id: [
      'Excel menyimpan paling banyak 15 angka; angka terakhir di sini mungkin sudah berubah.',
      'Ubah format kolomnya menjadi Teks, lalu ketik ulang (misalnya NIK).',
    ],
    en: [
      'Excel keeps 15 digits; the last ones here may have changed.',
      'Make the column text and type it again.',
    ],
  },
  fault: {
    id: ['Sel ini berisi galat Excel.', 'Perbaiki rumusnya, atau ganti dengan nilainya.'],
    en: ['This cell holds an error of Excel.', 'Mend the formula, or put its value there.'],
  },
  width: {
    id: [
      'Jumlah sel baris ini tidak sama dengan jumlah judul kolom.',
      'Apit isi yang memuat pemisah kolom dengan tanda kutip ganda, lalu periksa barisnya.',
    ],
    en: [
      'This row has not as many cells as there are headings.',
      'Put contents that hold the separator in double quotes, and look at the row.',
    ],
  },
};

/** Cells whose content cannot be known for sure: the row is not made, for it would be wrong silently. */
function brokenCells(
  plan: Plan,
  row: Row,
  bound: ReadonlySet<string>,
  lang: Language,
): RowFinding[] {
  const finding = (problem: keyof typeof PROBLEMS, i?: number): RowFinding => {
    const [message, advice] = PROBLEMS[problem][lang];
    return {
      rule: `tabel/${NAMES[problem]}`,
      severity: 'error',
      message,
      advice,
      basis: '',
      path: '',
      ...(i === undefined ? {} : { cell: cellName(i, row), column: plan.columns[i] ?? '' }),
    };
  };
  const named = new Set([
    ...bound,
    ...[...plan.pattern.matchAll(/\{([^{}]+)\}/g)].map((m) => m[1]),
  ]);
  const extra = row.cells.slice(plan.columns.length).some(({ text }) => text !== '');
  return [
    ...(extra || row.cells.length < plan.columns.length ? [finding('width')] : []),
    ...row.cells.flatMap(({ problem }, i) =>
      problem === undefined || !named.has(plan.columns[i] ?? '') ? [] : [finding(problem, i)],
    ),
  ];
}

const NAMES: Readonly<Record<keyof typeof PROBLEMS, string>> = {
  formula: 'rumus',
  merged: 'sel-gabungan',
  digits: 'angka-panjang',
  fault: 'galat',
  width: 'jumlah-sel',
};

const cellName = (index: number, row: Row): string => `${columnLetters(index)}${row.number}`;

function rowFinding(
  finding: Finding,
  column: string | undefined,
  plan: Plan,
  row: Row,
  { law }: Pick<Data, 'law'>,
  lang: Language,
): RowFinding {
  const waiver = waiverText(finding, lang);
  return {
    rule: finding.rule,
    // The template's waivers hold for its rows: told of, and no reason to refuse one.
    severity: waiver === undefined ? finding.severity : 'note',
    message: `${waiver === undefined ? '' : `${waiver}. `}${finding.message[lang]}`,
    advice: finding.advice[lang],
    basis: citeList(law, finding.cites, lang),
    path: formatPath(finding.path),
    ...(column === undefined ? {} : { cell: cellName(plan.columns.indexOf(column), row), column }),
  };
}

function occupied(name: string, lang: Language): RowFinding {
  const [message, advice] =
    lang === 'en'
      ? [
          `\`${name}\` is there already and was edited elsewhere.`,
          'Write into another folder, or add --timpa.',
        ]
      : [
          `\`${name}\` sudah ada dan telah diubah di luar Sepakat.`,
          'Tulis ke folder lain, atau tambahkan --timpa.',
        ];
  return { rule: 'berkas/sudah-ada', severity: 'error', message, advice, basis: '', path: '' };
}
