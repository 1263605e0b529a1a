import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../../src/core/report.ts';
import { checkText, ROOT } from '../../support/knowledge.ts';

/** A clean draft but for the spelling of its title: one warning, and some questions. */
export const DRAFT = readFileSync(join(ROOT, 'examples/ksdd-air-bersih-pks.yaml'), 'utf8')
  .replace(/^ *(naskah|lambang):.*\n/gm, '')
  .replace(/^judul: .*$/m, 'judul: Penyaluran Air Minum Dimana Perlu');

/** What `DRAFT` says that is not of `pemeriksaan`. */
export const QUESTION = 'pp-28-2018/objek-tidak-bertentangan';

/** The draft with `pemeriksaan` of these lines, and its report. */
export function checkedWith(lines: string, base = DRAFT): FileReport {
  return checkText(`${base}\npemeriksaan:\n${lines}`).report;
}

export const waiver = (changes: Record<string, string | undefined> = {}): string =>
  entry('pengecualian', {
    aturan: 'naskah/ejaan',
    alasan: 'Judul mengikuti kesepakatan bersama',
    disetujui: '{ nama: Rina Contoh, jabatan: Kepala Bagian Hukum }',
    sampai: '2026-12-31',
    ...changes,
  });

export const statement = (changes: Record<string, string | undefined> = {}): string =>
  entry('pernyataan', {
    aturan: QUESTION,
    isi: 'Objeknya telah ditelaah',
    oleh: '{ nama: Rina Contoh, jabatan: Kepala Bagian Hukum }',
    tanggal: '2026-02-25',
    ...changes,
  });

function entry(key: string, parts: Record<string, string | undefined>): string {
  const lines = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `  ${key}:\n    - ${lines.join('\n      ')}\n`;
}

/** The findings about the entries themselves: `rule at path`. */
export const problemsOf = ({ findings }: FileReport): string[] =>
  findings
    .filter(({ rule }) => rule.startsWith('pemeriksaan/'))
    .map(({ rule, path }) => `${rule.split('/')[1]} at ${path.slice(3).join('.')}`);

/** The fingerprint that a finding tells the drafter to write. */
export const toldFingerprint = ({ findings }: FileReport): string =>
  findings
    .map(({ advice }) => /`sidik: ([0-9a-f]{12})`/.exec(advice.id)?.[1])
    .find((found) => found !== undefined) ?? '';
