import { describe, expect, it } from 'vitest';
import { checkText, knowledgeOf, SCHEMAS, TODAY } from '../../support/knowledge.ts';
import { checkedWith, DRAFT, problemsOf, waiver } from './drafts.ts';

const spelling = (lines: string) =>
  checkedWith(lines).findings.find(({ rule }) => rule === 'naskah/ejaan');

describe('a waiver', () => {
  it('marks the finding with who accepted it, why and until when', () => {
    const report = checkedWith(waiver());
    expect(spelling(waiver())?.waived).toEqual({
      reason: 'Judul mengikuti kesepakatan bersama',
      by: { name: 'Rina Contoh', office: 'Kepala Bagian Hukum' },
      until: '2026-12-31',
    });
    expect(report.outcomes.find(({ rule }) => rule === 'naskah/ejaan')?.verdict).toBe('waived');
    expect(problemsOf(report)).toEqual([]);
  });

  it('may name the approver in one text', () => {
    expect(spelling(waiver({ disetujui: 'Rina Contoh' }))?.waived?.by).toEqual({
      name: 'Rina Contoh',
    });
  });

  it('is good on its last day, and not on the next', () => {
    expect(spelling(waiver({ sampai: TODAY }))?.waived).toBeDefined();
    const late = waiver({ sampai: '2026-11-23' });
    expect(spelling(late)?.waived).toBeUndefined();
    expect(problemsOf(checkedWith(late))).toEqual(['pengecualian-kedaluwarsa at sampai']);
  });

  it('ends by the day of the run, whatever the day of the law', () => {
    const text = `${DRAFT}\npemeriksaan:\n${waiver({ sampai: '2026-06-30' })}`;
    expect(problemsOf(checkText(text, { asOf: '2026-03-02' }).report)).toEqual([
      'pengecualian-kedaluwarsa at sampai',
    ]);
  });

  it.each([
    ['judul', true],
    ['jud', false],
    ['pihak', false],
  ])('at %s covers the finding: %s', (tempat, covers) => {
    const lines = waiver({ tempat });
    expect(spelling(lines)?.waived !== undefined).toBe(covers);
    expect(problemsOf(checkedWith(lines))).toEqual(
      covers ? [] : ['pengecualian-tak-terpakai at tempat'],
    );
  });

  it('at a place covers what stands below it', () => {
    const base = DRAFT.replace(/^( +)alamat: .*$/m, '$1alamat: ...');
    const found = (tempat: string): boolean =>
      checkedWith(waiver({ aturan: 'naskah/belum-diisi', tempat }), base).findings.some(
        ({ rule, path, waived }) =>
          rule === 'naskah/belum-diisi' && path[0] === 'pihak' && waived !== undefined,
      );
    expect([found('pihak[0]'), found('pihak'), found('pihak[1]')]).toEqual([true, true, false]);
  });

  it.each([
    [{ alasan: undefined }, 'tidak-lengkap at alasan'],
    [{ alasan: '...' }, 'tidak-lengkap at alasan'],
    [{ disetujui: undefined }, 'tidak-lengkap at disetujui'],
    [{ disetujui: '{ jabatan: Kepala Bagian Hukum }' }, 'tidak-lengkap at disetujui'],
    [{ sampai: undefined }, 'tidak-lengkap at sampai'],
    [{ aturan: undefined }, 'tidak-lengkap at aturan'],
    [{ aturan: 'naskah/ejan' }, 'aturan-tidak-dikenal at aturan'],
    [{ aturan: 'naskah/kunci-ganda' }, 'pengecualian-tak-terpakai at aturan'],
    [{ aturan: 'bentuk/tanggal' }, 'tidak-dapat-dikecualikan at aturan'],
    [{ aturan: 'pemeriksaan/pengecualian-kedaluwarsa' }, 'tidak-dapat-dikecualikan at aturan'],
  ])('with %o has no effect, and says so', (changes, expected) => {
    const lines = waiver(changes);
    expect(problemsOf(checkedWith(lines))).toEqual([expected]);
    expect(spelling(lines)?.waived).toBeUndefined();
  });

  it('with a misspelt rule is told the one that was meant', () => {
    const { findings } = checkedWith(waiver({ aturan: 'naskah/ejan' }));
    expect(
      findings.find(({ rule }) => rule === 'pemeriksaan/aturan-tidak-dikenal')?.advice.id,
    ).toContain('`naskah/ejaan`');
  });

  it('that is malformed is one finding, of the shape', () => {
    const report = checkedWith(waiver({ sampai: 'besok' }));
    expect(report.findings.filter(({ path }) => path[0] === 'pemeriksaan')).toHaveLength(1);
    expect(spelling(waiver({ sampai: 'besok' }))?.waived).toBeUndefined();
  });

  it('waits where its rule cannot be decided yet', () => {
    const base = DRAFT.replace(/^keadaan_kahar:/m, 'keadaan_khar:');
    const report = checkedWith(waiver({ aturan: 'permendagri-22-2020/keadaan-kahar' }), base);
    expect(problemsOf(report)).toEqual([]);
  });

  it('may name its rule as it was called before', () => {
    const knowledge = knowledgeOf({
      ...SCHEMAS,
      aliases: new Map([
        ['naskah/tulisan', 'naskah/kata'],
        ['naskah/kata', 'naskah/ejaan'],
      ]),
    });
    const text = `${DRAFT}\npemeriksaan:\n${waiver({ aturan: 'naskah/tulisan' })}`;
    const { report } = checkText(text, { knowledge });
    expect(report.findings.some(({ waived }) => waived !== undefined)).toBe(true);
    expect(problemsOf(report)).toEqual(['nama-lama at aturan']);
  });
});
