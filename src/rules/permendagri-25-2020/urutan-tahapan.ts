import { textAt } from '../../core/draft/draft.ts';
import { own } from '../../core/own.ts';
import type { CodeRule } from '../../core/rule.ts';
import { papersOf } from '../permendagri-22-2020/dossier.ts';
import { parentsOf } from '../permendagri-22-2020/parent-documents.ts';
import { dateAt, signingDate } from '../permendagri-22-2020/signing-date.ts';
import { outOfOrder, type Stage, type Step } from '../umum/steps.ts';

/** The steps of Pasal 9, and what comes between them. */
const STAGES: Readonly<Record<string, Stage>> = {
  prakarsa: [1, 1],
  penjajakan: [2, 2],
  kajian: [3, 3],
  'permohonan-tanggapan': [4, 4],
  'tanggapan-mendagri': [5, 5],
  'konsultasi-kemlu': [4, 5],
  'pernyataan-kehendak': [6, 6],
  'rencana-kerja-sama': [7, 7],
  'permohonan-dprd': [8, 8],
  'persetujuan-dprd': [9, 9],
  'permohonan-pertimbangan': [10, 10],
  'verifikasi-mendagri': [11, 11],
  'pertimbangan-mendagri': [12, 12],
  'permohonan-persetujuan-naskah': [13, 13],
  'risalah-rapat': [14, 14],
  'surat-konfirmasi': [15, 15],
  'persetujuan-mendagri': [16, 16],
  'memorandum-saling-pengertian': [17, 17],
  'rencana-kegiatan-tahunan': [18, 18],
};

/** What the signing of a document rests on has a rule of its own for that pair. */
const OWN_RULES: Readonly<Record<string, readonly string[]>> = {
  'pernyataan-kehendak': ['permohonan-tanggapan', 'tanggapan-mendagri', 'konsultasi-kemlu'],
  'memorandum-saling-pengertian': [
    'persetujuan-dprd',
    'pertimbangan-mendagri',
    'surat-konfirmasi',
    'persetujuan-mendagri',
  ],
};

/**
 * The papers and documents of a cooperation abroad follow the order of its steps. What is not dated
 * is not compared; where a cooperation of the Government is passed on, the steps are others.
 * Permendagri 25/2020, Pasal 9, with Pasal 12 to 26; PP 28/2018, Pasal 28 and 30 to 33.
 */
export const urutanTahapanLuarNegeri: CodeRule = (draft, { linked }) => {
  if (textAt(draft, 'kategori') === 'penerusan') return 'not-applicable';
  const own = textAt(draft, 'dokumen') ?? '';
  const steps = [
    ...papersOf(draft).flatMap(({ kind, facts, path }) =>
      step(kind, dateAt(facts, 'tanggal'), [...path, 'tanggal']),
    ),
    ...parentsOf(draft, linked).flatMap(({ kind, date, path }) => step(kind, date, path)),
    ...step(own, signingDate(draft), ['penandatanganan', 'tanggal']),
  ];
  if (steps.length < 2) return 'not-applicable';
  return outOfOrder(
    steps,
    (earlier, later) => later.name === own && (OWN_RULES[own] ?? []).includes(earlier.name),
  );
};

function step(kind: string | undefined, date: string | undefined, path: Step['path']): Step[] {
  const stage = kind === undefined ? undefined : own(STAGES, kind);
  return kind === undefined || date === undefined || stage === undefined
    ? []
    : [{ stage, name: kind, date, path }];
}
