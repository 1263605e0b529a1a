import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { isCalendarDate } from '../core/words/date.ts';
import type { Tongue } from './tongue.ts';

/** "Kesepakatan Bersama Nomor … tanggal … tentang …", for each document this one follows. */
export function parentPhrase(draft: Draft, tongue: Tongue): string {
  return tongue.joined(
    listAt(draft, 'menindaklanjuti')
      .filter(isMap)
      .map((parent) => documentPhrase(parent, textAt(parent, 'jenis') ?? '', undefined, tongue)),
  );
}

/** The document that this one amends, in full, as the draft says or else its own draft; `name` is what its kind is called. */
export function basePhrase(
  draft: Draft,
  base: Draft | undefined,
  name: string,
  tongue: Tongue,
): string {
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
    '',
    name,
    tongue,
  );
}

function documentPhrase(
  facts: Draft,
  kind: string,
  name: string | undefined,
  tongue: Tongue,
): string {
  const date = textAt(facts, 'tanggal');
  return tongue.parent({
    kind,
    ...(name === undefined ? {} : { name }),
    numbers: listAt(facts, 'nomor').filter((number) => typeof number === 'string'),
    date: date === undefined ? '<kosong:16>' : isCalendarDate(date) ? tongue.date(date) : date,
    subject: textAt(facts, 'tentang') ?? '<kosong:30>',
  });
}

/** The numbers of those documents, by which a text can be seen to name one already. */
export const parentNumbers = (draft: Draft): string[] =>
  listAt(draft, 'menindaklanjuti').flatMap((parent) =>
    listAt(parent, 'nomor').filter((number) => typeof number === 'string'),
  );
