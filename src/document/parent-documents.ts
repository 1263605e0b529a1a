import { type Draft, isMap, listAt, textAt } from '../core/draft/draft.ts';
import { dateText } from './komparisi.ts';
import { joined } from './standing-text.ts';

/** "Kesepakatan Bersama Nomor … tanggal … tentang …", for each document this one follows. */
export function parentPhrase(draft: Draft): string {
  return joined(
    listAt(draft, 'menindaklanjuti')
      .filter(isMap)
      .map((parent) => {
        const numbers = listAt(parent, 'nomor').filter((number) => typeof number === 'string');
        const date = dateText(textAt(parent, 'tanggal'));
        const subject = textAt(parent, 'tentang');
        return [
          PARENTS[textAt(parent, 'jenis') ?? ''] ?? 'Kesepakatan Bersama',
          numbers.length === 0 ? 'Nomor <kosong:20>' : `Nomor ${numbers.join(' dan Nomor ')}`,
          `tanggal ${date ?? '<kosong:16>'}`,
          `tentang ${subject ?? '<kosong:30>'}`,
        ].join(' ');
      }),
  );
}

const PARENTS: Readonly<Record<string, string>> = {
  'kesepakatan-bersama': 'Kesepakatan Bersama',
  'nota-kesepakatan': 'Nota Kesepakatan',
  'perjanjian-kerja-sama': 'Perjanjian Kerja Sama',
  surat: 'Surat',
};

/** The numbers of those documents, by which a text can be seen to name one already. */
export const parentNumbers = (draft: Draft): string[] =>
  listAt(draft, 'menindaklanjuti').flatMap((parent) =>
    listAt(parent, 'nomor').filter((number) => typeof number === 'string'),
  );
