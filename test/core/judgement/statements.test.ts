import { describe, expect, it } from 'vitest';
import { TODAY } from '../../support/knowledge.ts';
import { checkedWith, DRAFT, problemsOf, QUESTION, statement, toldFingerprint } from './drafts.ts';

const answerOf = (lines: string, rule = QUESTION, base = DRAFT) =>
  checkedWith(lines, base).outcomes.find((outcome) => outcome.rule === rule)?.answered;

/** A statement with the fingerprint that the report told its author. */
const bound = (changes: Record<string, string | undefined> = {}): string =>
  statement({ ...changes, sidik: `'${toldFingerprint(checkedWith(statement(changes)))}'` });

describe('a statement', () => {
  it('answers its question, by a named person on a day', () => {
    expect(answerOf(bound())).toEqual({
      statement: 'Objeknya telah ditelaah',
      by: { name: 'Rina Contoh', office: 'Kepala Bagian Hukum' },
      on: '2026-02-25',
      fingerprint: toldFingerprint(checkedWith(statement())),
    });
    const report = checkedWith(bound());
    expect(problemsOf(report)).toEqual([]);
    expect(report.outcomes.find(({ rule }) => rule === QUESTION)?.verdict).toBe('review');
  });

  it('answers several questions, or all of a topic', () => {
    const several = bound({ aturan: `[${QUESTION}, uu-23-2014/kewenangan-daerah]` });
    expect([answerOf(several), answerOf(several, 'uu-23-2014/kewenangan-daerah')]).not.toContain(
      undefined,
    );
    const topic = bound({ aturan: undefined, topik: 'objek-kerja-sama' });
    expect(
      checkedWith(topic)
        .outcomes.filter((outcome) => outcome.topic === 'objek-kerja-sama')
        .every(({ answered }) => answered !== undefined),
    ).toBe(true);
  });

  it('gives way to a later one on the same question', () => {
    const topic = bound({ aturan: undefined, topik: 'objek-kerja-sama', tanggal: '2026-02-20' });
    const again = bound({ isi: 'Ditelaah lagi' }).replace(/^ +pernyataan:\n/, '');
    expect(answerOf(topic + again)?.statement).toBe('Ditelaah lagi');
    const earlier = bound({ isi: 'Ditelaah lebih dahulu', tanggal: '2026-02-01' });
    expect(answerOf(topic + earlier.replace(/^ +pernyataan:\n/, ''))?.on).toBe('2026-02-20');
  });

  it('lapses when what was judged has changed, and tells the new fingerprint', () => {
    const changed = DRAFT.replace(/^judul: .*$/m, 'judul: Pengelolaan Sampah Dimana Perlu');
    const report = checkedWith(bound(), changed);
    expect(problemsOf(report)).toEqual(['pernyataan-gugur at sidik']);
    expect(answerOf(bound(), QUESTION, changed)).toBeUndefined();
    const again = statement({ sidik: `'${toldFingerprint(report)}'` });
    expect(answerOf(again, QUESTION, changed)).toBeDefined();
  });

  it('stands when the draft looks different, or moves', () => {
    const moved = `# catatan\n\n${DRAFT.replace(/^rangkap:/m, '\nrangkap:').replace(/^tampilan:/m, 'tampilan:\n  kertas: A4')}`;
    expect(answerOf(bound(), QUESTION, moved)).toBeDefined();
  });

  it('on a topic lapses when a further question arises', () => {
    const lines = bound({ aturan: undefined, topik: 'kewenangan-penandatangan' });
    expect(problemsOf(checkedWith(lines))).toEqual([]);
    const more = DRAFT.replace(/^( +)jabatan: /m, '$1status: pelaksana-tugas\n$1jabatan: ');
    expect(problemsOf(checkedWith(lines, more))).toEqual(['pernyataan-gugur at sidik']);
  });

  it('of today is no statement of tomorrow', () => {
    expect(problemsOf(checkedWith(bound({ tanggal: TODAY })))).toEqual([]);
    expect(problemsOf(checkedWith(statement({ tanggal: '2026-11-25' })))).toEqual([
      'pernyataan-mendahului at tanggal',
    ]);
  });

  it.each([
    [{}, 'pernyataan-tanpa-sidik at sidik'],
    [{ isi: undefined }, 'tidak-lengkap at isi'],
    [{ oleh: undefined }, 'tidak-lengkap at oleh'],
    [{ oleh: '{ jabatan: Kepala Bagian Hukum }' }, 'tidak-lengkap at oleh'],
    [{ tanggal: undefined }, 'tidak-lengkap at tanggal'],
    [{ aturan: undefined }, 'tidak-lengkap at aturan'],
    [{ topik: 'tahapan' }, 'aturan-dan-topik at topik'],
    [{ aturan: 'pp-28-2018/objek' }, 'aturan-tidak-dikenal at aturan.0'],
    [{ aturan: 'naskah/ejaan' }, 'pernyataan-tanpa-pertanyaan at aturan.0'],
    [{ aturan: undefined, topik: 'objek' }, 'topik-tidak-dikenal at topik'],
    [
      { aturan: undefined, topik: 'tanda-tangan-elektronik' },
      'pernyataan-tanpa-pertanyaan at topik',
    ],
  ])('with %o has no effect, and says so', (changes, expected) => {
    const report = checkedWith(statement(changes));
    expect(problemsOf(report).map((line) => line.replace(/ at aturan\.0$/, ' at aturan'))).toEqual([
      expected.replace(/ at aturan\.0$/, ' at aturan'),
    ]);
    expect(report.outcomes.some(({ answered }) => answered !== undefined)).toBe(false);
  });
});
