import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { dateText } from './komparisi.ts';
import { joined } from './standing-text.ts';

/** "Kesepakatan Bersama Nomor … tanggal … tentang …", for each document this one follows. */
export function parentPhrase(draft: Draft): string {
  return joined(
    listAt(draft, 'menindaklanjuti')
      .filter(isMap)
      .map((parent) =>
        documentPhrase(parent, PARENTS[textAt(parent, 'jenis') ?? ''] ?? 'Kesepakatan Bersama'),
      ),
  );
}

/** The document that this one amends, in full, as the draft says or else its own draft; `name` is what its kind is called. */
export function basePhrase(draft: Draft, base: Draft | undefined, name: string): string {
  const date = textAt(base, 'penandatanganan', 'tanggal');
  const subject = textAt(base, 'judul');
  const numbers = listAt(base, 'pihak').flatMap((party) => textAt(party, 'nomor') ?? []);
  return documentPhrase(
    {
      ...(numbers.length === 0 ? {} : { nomor: numbers }),
      ...(date === undefined ? {} : { tanggal: date }),
      ...(subject === undefined ? {} : { tentang: subject }),
      ...mapAt(draft, 'mengubah'),
    },
    name,
  );
}

function documentPhrase(facts: Draft, name: string): string {
  const numbers = listAt(facts, 'nomor').filter((number) => typeof number === 'string');
  return [
    name,
    numbers.length === 0 ? 'Nomor <kosong:20>' : `Nomor ${numbers.join(' dan Nomor ')}`,
    `tanggal ${dateText(textAt(facts, 'tanggal')) ?? '<kosong:16>'}`,
    `tentang ${textAt(facts, 'tentang') ?? '<kosong:30>'}`,
  ].join(' ');
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
