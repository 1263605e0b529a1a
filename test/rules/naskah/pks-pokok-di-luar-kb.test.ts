import { describe, expect, it } from 'vitest';
import { pksPokokDiLuarKb } from '../../../src/rules/naskah/pks-pokok-di-luar-kb.ts';
import { follows, linkedKb } from './linked-agreement.ts';
import { hitsOf } from './yaml-draft.ts';

const about = (title: string, scope: string): string =>
  follows('2026-03-02', `judul: ${title}\nruang_lingkup: [${scope}]\n`);

describe('the subject of a PKS and of its KB', () => {
  it('finds a PKS about something else', () => {
    expect(
      hitsOf(pksPokokDiLuarKb, about('Kerja Sama Angkutan Perintis', 'trayek bus'), linkedKb()),
    ).toMatchObject([{ path: ['judul'] }]);
  });

  it.each([
    ['Pelayanan Rujukan', 'rawat inap'],
    ['Kerja Sama Pemeriksaan Sampel', 'pengiriman data hasil laboratorium'],
    ['Dokter Spesialis', 'dokter yang dirujuk'],
  ])('passes %s (%s)', (title, scope) => {
    expect(hitsOf(pksPokokDiLuarKb, about(title, scope), linkedKb())).toEqual([]);
  });
});
