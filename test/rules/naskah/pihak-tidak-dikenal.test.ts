import { describe, expect, it } from 'vitest';
import { pihakTidakDikenal } from '../../../src/rules/naskah/pihak-tidak-dikenal.ts';
import { hitsOf } from './yaml-draft.ts';

const PARTIES = 'pihak:\n  - { kunci: dinkes, nama: A }\n  - { kunci: rs, nama: B }\n';

describe('facts of parties that are not there', () => {
  it('looks at every clause, the payment and the initiative', () => {
    const text = `${PARTIES}prakarsa: x
hak_kewajiban: [{ pihak: x, hak: [a] }]
hasil: [{ pihak: x, hasil: a }]
pelaksanaan: { pelaksana: [{ pihak: x, unit: a }] }
pembiayaan: { sumber: [{ pihak: x, sumber: APBD }], pembayaran: { oleh: x, kepada: x } }
sanksi: [{ pihak: x, jika: a, maka: b }]
`;
    expect(hitsOf(pihakTidakDikenal, text).map(({ path }) => path.join('.'))).toEqual([
      'pembiayaan.pembayaran.oleh',
      'pembiayaan.pembayaran.kepada',
      'prakarsa',
      'hak_kewajiban.isi.0.pihak',
      'hasil.isi.0.pihak',
      'pelaksanaan.pelaksana.0.pihak',
      'pembiayaan.sumber.0.pihak',
      'sanksi.isi.0.pihak',
    ]);
  });

  it.each([
    ['dinkess', '`dinkes`'],
    ['PIHAK KEDUA', '`rs`'],
    ['3', '`dinkes`, `rs`'],
  ])('offers for %s', (name, choice) => {
    const text = `${PARTIES}hak_kewajiban: [{ pihak: "${name}", hak: [a] }]\n`;
    expect(hitsOf(pihakTidakDikenal, text).map(({ args }) => args?.pilihan)).toEqual([choice]);
  });

  it('passes keys, ordinals and all', () => {
    const text = `${PARTIES}prakarsa: "2"\nhak_kewajiban: [{ pihak: rs, hak: [a] }, { pihak: "1", hak: [a] }, { pihak: semua, hak: [a] }]\n`;
    expect(hitsOf(pihakTidakDikenal, text)).toEqual([]);
    expect(hitsOf(pihakTidakDikenal, 'hak_kewajiban: [{ pihak: rs, hak: [a] }]\n')).toEqual([]);
  });
});
