import type { CodeRule } from '../../core/rule.ts';
import { longDate } from '../../core/words/date.ts';
import { papersOf } from '../permendagri-22-2020/dossier.ts';
import { dateAt, signingDate } from '../permendagri-22-2020/signing-date.ts';

const CONSULTATION = ['permohonan-tanggapan', 'tanggapan-mendagri', 'konsultasi-kemlu'];

/**
 * Both ministers are consulted before a Letter of Intent is signed. A consultation that is not
 * recorded may have been held all the same: a human is asked.
 * Permendagri 25/2020, Pasal 14 ayat (1) to (3); PP 28/2018, Pasal 28 ayat (4).
 */
export const konsultasiSebelumPernyataanKehendak: CodeRule = (draft) => {
  const signed = signingDate(draft);
  const papers = papersOf(draft).flatMap(({ kind, facts, path }) =>
    kind !== undefined && CONSULTATION.includes(kind)
      ? [{ kind, date: dateAt(facts, 'tanggal'), path }]
      : [],
  );
  const late = papers.flatMap(({ kind, date, path }) =>
    date !== undefined && signed !== undefined && date > signed
      ? [
          {
            path: [...path, 'tanggal'],
            args: { surat: kind, tanggal: longDate(date), penandatanganan: longDate(signed) },
            related: [{ path: ['penandatanganan', 'tanggal'] }],
          },
        ]
      : [],
  );
  if (late.length > 0) return late;
  const recorded = ['tanggapan-mendagri', 'konsultasi-kemlu'].every((kind) =>
    papers.some((paper) => paper.kind === kind),
  );
  return recorded ? [] : 'review';
};
