import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expandCitation,
  findRegulation,
  isLocal,
  parseCitation,
  registryId,
  shortCitation,
} from '../../../src/core/law/dasar-hukum.ts';
import type { Law, Regulation } from '../../../src/core/law/law.ts';

const folder = new URL('../../../schemas/regulations/', import.meta.url);
const law: Law = {
  regulations: new Map(
    readdirSync(folder).flatMap((id) => {
      try {
        return [
          [
            id,
            JSON.parse(
              readFileSync(new URL(`${id}/regulation.json`, folder), 'utf8'),
            ) as Regulation,
          ],
        ];
      } catch {
        return [];
      }
    }),
  ),
};

describe('parseCitation', () => {
  it.each([
    ['UU 23/2014', 'uu', '23', '2014'],
    ['UU No. 23 Tahun 2014', 'uu', '23', '2014'],
    ['UU RI No.23 Th 2014', 'uu', '23', '2014'],
    ['uu nomor 07 tahun 2008', 'uu', '7', '2008'],
    ['Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah', 'uu', '23', '2014'],
    ['PP Nomor 28 Tahun 2018', 'pp', '28', '2018'],
    ['PP28/2018', 'pp', '28', '2018'],
    ['Permendagri 22/2020', 'permendagri', '22', '2020'],
    ['PMDN 22/2020', 'permendagri', '22', '2020'],
    ['Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020', 'permendagri', '22', '2020'],
    ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022', 'perppu', '2', '2022'],
    ['Perpres 16/2018', 'perpres', '16', '2018'],
    ['Peraturan Menteri Keuangan Nomor 77/PMK.05/2022 tentang X', 'permen', '77/PMK.05', '2022'],
    ['Permenkes 24/2022', 'permen', '24', '2022'],
    ['Peraturan Daerah Provinsi Jambi Nomor 8 Tahun 2016', 'perda', '8', '2016'],
    ['Pergub Jambi No. 32 Tahun 2016', 'peraturan-kepala-daerah', '32', '2016'],
    ['Peraturan Wali Kota Jambi Nomor 3 Tahun 2021', 'peraturan-kepala-daerah', '3', '2021'],
    ['Perwal 3/2021', 'peraturan-kepala-daerah', '3', '2021'],
    ['KUHPerdata', 'kuhperdata', undefined, undefined],
    ['Kitab Undang-Undang Hukum Perdata', 'kuhperdata', undefined, undefined],
    [
      'Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
      'uud',
      undefined,
      '1945',
    ],
  ])('reads %s', (text, type, number, year) => {
    expect(parseCitation(text)).toMatchObject({
      type,
      ...(number === undefined ? {} : { number }),
      ...(year === undefined ? {} : { year }),
    });
  });

  it.each(['', 'UU', 'PMDN', 'Adat istiadat', 'PPKM level 3', 'Seluruh peraturan'])(
    'finds no citation in %j',
    (text) => {
      expect(parseCitation(text)).toBeUndefined();
    },
  );

  it('takes title and rest as typed', () => {
    const text =
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244) sebagaimana telah diubah;';
    expect(parseCitation(text)).toMatchObject({
      head: 'Undang-Undang Nomor 23 Tahun 2014',
      title: 'Pemerintahan Daerah',
      rest: '(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244) sebagaimana telah diubah',
    });
    expect(parseCitation('UU 9/2015 tentang Perubahan Kedua')?.title).toBe('Perubahan Kedua');
  });

  it('never throws, and its parts stand in the text', () => {
    const word = fc.constantFrom(
      'UU',
      'Peraturan',
      'Menteri',
      'Nomor',
      'Tahun',
      'tentang',
      '23/2014',
      '5',
      '2014',
      '(',
      ')',
      '.',
      '1.1.1',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const found = parseCitation(text);
          if (found === undefined) return;
          expect(text).toContain(found.head);
          expect(text).toContain(found.title ?? '');
        },
      ),
    );
  });

  it('gives up on a text far longer than a citation', () => {
    expect(parseCitation(`UU 1${'.1'.repeat(50_000)}!`)).toBeUndefined();
  });
});

describe('registryId, isLocal, shortCitation', () => {
  const cite = (text: string) => {
    const found = parseCitation(text);
    if (found === undefined) throw new Error(text);
    return found;
  };

  it('names the entry a national regulation would have', () => {
    expect(registryId(cite('UU No. 23 Tahun 2014'))).toBe('uu-23-2014');
    expect(registryId(cite('KUH Perdata'))).toBe('kuhperdata');
    expect(registryId(cite('Permenkes 24/2022'))).toBeUndefined();
    expect(registryId(cite('Perda 8/2016'))).toBeUndefined();
  });

  it('recognises what a region makes itself', () => {
    expect(isLocal(cite('Peraturan Bupati Merangin Nomor 5 Tahun 2020'))).toBe(true);
    expect(isLocal(cite('PP 28/2018'))).toBe(false);
  });

  it('shortens', () => {
    expect(shortCitation(cite('Undang-Undang Nomor 23 Tahun 2014 tentang X'))).toBe('UU 23/2014');
    expect(shortCitation(cite('Permenkes 24/2022'))).toBe('Permenkes 24/2022');
  });
});

describe('findRegulation', () => {
  it.each([
    ['PP 28/2018', 'pp-28-2018'],
    ['Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah', 'pp-28-2018'],
    ['UU Pemda', 'uu-23-2014'],
    ['Permenlu 09/A/KP/XII/2006/01', 'permenlu-09-2006'],
  ])('finds %s', (text, id) => {
    expect(findRegulation(law, text)?.id).toBe(id);
  });

  it.each(['UU 999/2014', 'Perda 8/2016', 'bukan peraturan'])('does not find %s', (text) => {
    expect(findRegulation(law, text)).toBeUndefined();
  });
});

const UU23 =
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)';

describe('expandCitation', () => {
  it('writes name, subject and gazette', () => {
    expect(expandCitation(law, 'PP 28/2018', '2026-03-02')).toBe(
      'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 97, Tambahan Lembaran Negara Republik Indonesia Nomor 6219)',
    );
  });

  it('writes the amendments as they stood on the day', () => {
    expect(expandCitation(law, 'UU 23/2014', '2014-10-01')).toBe(UU23);
    expect(expandCitation(law, 'UU 23/2014', '2014-12-01')).toContain(
      ') sebagaimana telah diubah dengan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2014 tentang',
    );
    // The Perppu that was made law is no longer counted beside that law.
    expect(expandCitation(law, 'UU 23/2014', '2015-03-01')).toContain(
      ') sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 2015 tentang Penetapan',
    );
    expect(expandCitation(law, 'UU No. 23 Tahun 2014', '2018-11-27')).toBe(
      `${UU23} sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679)`,
    );
    expect(expandCitation(law, 'UU 23/2014', '2021-06-01')).toContain(
      'terakhir dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja (',
    );
    expect(expandCitation(law, 'UU 23/2014', '2026-03-02')).toContain(
      'terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41,',
    );
  });

  it('does not call a second amendment the only one', () => {
    expect(expandCitation(law, 'UU 6/2014', '2026-03-02')).toContain(
      'telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 3 Tahun 2024',
    );
  });

  it('writes only the name of a code', () => {
    expect(expandCitation(law, 'KUHPerdata', '2026-03-02')).toBe(
      'Kitab Undang-Undang Hukum Perdata',
    );
  });

  it('names the amendments that a revoked law had when it ended', () => {
    expect(expandCitation(law, 'UU 32/2004', '2020-01-01')).toContain(
      'telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 12 Tahun 2008',
    );
  });

  it.each([
    'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
    'UU 23/2014 Pasal 363',
    'Pasal 363 UU 23/2014',
    'UU 23/2014 jo. UU 9/2015',
    'UU 999/2014',
    'Peraturan Daerah Kabupaten Merangin Nomor 4 Tahun 2020',
    'Kesepakatan adat',
  ])('leaves %s as typed', (text) => {
    expect(expandCitation(law, text, '2026-03-02')).toBe(text);
  });

  it('leaves a citation as typed where the last amendment is not in the registry', () => {
    const amended: Regulation = {
      ...(law.regulations.get('pp-28-2018') as Regulation),
      amendedBy: [{ regulation: 'pp-1-2025', from: '2025-01-01' }],
    };
    const changed: Law = { regulations: new Map([['pp-28-2018', amended]]) };
    expect(expandCitation(changed, 'PP 28/2018', '2024-12-31')).toContain(
      'tentang Kerja Sama Daerah',
    );
    expect(expandCitation(changed, 'PP 28/2018', '2025-01-01')).toBe('PP 28/2018');
    const undated: Regulation = { ...amended, amendedBy: [{ regulation: 'pp-1-2025' }] };
    const vague: Law = { regulations: new Map([['pp-28-2018', undated]]) };
    expect(expandCitation(vague, 'PP 28/2018', '2024-12-31')).toContain(
      'tentang Kerja Sama Daerah',
    );
    expect(expandCitation(vague, 'PP 28/2018', '2025-06-01')).toBe('PP 28/2018');
  });
});
