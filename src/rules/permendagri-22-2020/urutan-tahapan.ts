import { type Draft, textAt } from '../../core/draft/draft.ts';
import { own } from '../../core/own.ts';
import type { CodeRule } from '../../core/rule.ts';
import { outOfOrder, type Stage, type Step } from '../umum/steps.ts';
import { papersOf } from './dossier.ts';
import { parentsOf } from './parent-documents.ts';
import { dateAt, signingDate } from './signing-date.ts';

const AGREEMENT: Stage = [6, 6];
const CONTRACT: Stage = [9, 9];
const CONSENT: Stage = [8, 8];
const STAGES: Readonly<Record<string, Stage>> = {
  'pemetaan-urusan': [1, 1],
  'berita-acara-pemetaan': [1, 1],
  'kerangka-acuan-kerja': [2, 2],
  'telaahan-tkksd': [3, 3],
  'surat-penawaran': [4, 4],
  'surat-tanggapan': [5, 5],
  'permohonan-dprd': [7, 7],
  'persetujuan-dprd': CONSENT,
};
/** A third party offers first and is examined then (Pasal 31); when the terms of reference are written is not said. */
const OFFERED: Readonly<Record<string, Stage>> = {
  ...STAGES,
  'kerangka-acuan-kerja': [2, 5],
  'telaahan-tkksd': [5, 5],
};

/**
 * The papers in the file follow the order of the steps: preparation, offer, Kesepakatan Bersama,
 * consent of the DPRD, Perjanjian Kerja Sama. What is not dated is not compared, nor is a Kesepakatan
 * Bersama or a consent later than the contract: that has its own, heavier rule.
 * Permendagri 22/2020, Pasal 6, 28 and 31; PP 28/2018, Pasal 6 ayat (1), 19 ayat (1).
 */
export const urutanTahapan: CodeRule = (draft, { linked }) => {
  const steps = [...papers(draft), ...documents(draft, linked)];
  if (steps.length < 2) return 'not-applicable';
  return outOfOrder(steps, isOwnRule);
};

/** A consent after the contract is the finding of `persetujuan-dprd`. */
function isOwnRule(step: Step, next: Step): boolean {
  return next.stage === CONTRACT && step.stage === CONSENT;
}

function papers(draft: Draft): Step[] {
  const stages = textAt(draft, 'keterangan', 'prakarsa') === 'pihak-ketiga' ? OFFERED : STAGES;
  return papersOf(draft).flatMap(({ kind, facts, path }) => {
    const date = dateAt(facts, 'tanggal');
    const stage = kind === undefined ? undefined : own(stages, kind);
    return date === undefined || stage === undefined || kind === undefined
      ? []
      : [{ stage, name: kind, date, path: [...path, 'tanggal'] }];
  });
}

function documents(draft: Draft, linked: ReadonlyMap<string, Draft>): Step[] {
  const kind = textAt(draft, 'dokumen') ?? '';
  const signed = signingDate(draft);
  const self = { stage: kind === 'kesepakatan-bersama' ? AGREEMENT : CONTRACT, name: kind };
  const parents = parentsOf(draft, linked).flatMap(({ kind: parent, date, path }) =>
    parent === 'kesepakatan-bersama' &&
    date !== undefined &&
    self.stage === CONTRACT &&
    !(signed !== undefined && date > signed)
      ? [{ stage: AGREEMENT, name: parent, date, path }]
      : [],
  );
  return signed === undefined
    ? parents
    : [...parents, { ...self, date: signed, path: ['penandatanganan', 'tanggal'] }];
}
