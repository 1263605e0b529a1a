import { type Draft, listAt, mapAt, textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { empoweredDocument, receiverOf, sameWords } from './power-of-attorney.ts';
import { signatories } from './subjects.ts';

/** A power of attorney for a document whose own draft has another kind, subject or partner, or lets somebody else sign. */
export const suratKuasaSesuaiNaskah: CodeRule = (draft, context) => {
  const document = empoweredDocument(draft, context);
  if (document === undefined) return 'not-applicable';
  const hits: Hit[] = [];
  const compare = (key: string, right: string | undefined): void => {
    const typed = textAt(draft, 'menandatangani', key);
    if (typed !== undefined && right !== undefined && !sameWords(typed, right))
      hits.push({
        path: ['menandatangani', key],
        args: { kunci: key, tertulis: typed, benar: right },
      });
  };
  compare('jenis', textAt(document, 'dokumen'));
  compare('tentang', textAt(document, 'judul'));
  const partners = partnersOf(document);
  for (const [i, one] of listAt(draft, 'menandatangani', 'dengan').entries())
    if (
      typeof one === 'string' &&
      partners.length > 0 &&
      !partners.some((name) => sameWords(name, one))
    )
      hits.push({
        path: ['menandatangani', 'dengan', i],
        args: { kunci: 'dengan', tertulis: one, benar: partners.join(', ') },
      });
  const name = textAt(receiverOf(draft), 'nama');
  const signing = signatories(document).flatMap(({ facts }) => textAt(facts, 'nama') ?? []);
  if (name !== undefined && signing.length > 0 && !signing.some((one) => sameWords(one, name)))
    hits.push({
      path: ['penerima_kuasa', 'nama'],
      args: { kunci: 'penerima_kuasa', tertulis: name, benar: signing.join(', ') },
    });
  return hits;
};

/** The partners by name; none where there is a second region, or a party of several bodies: these have more names than one. */
function partnersOf(document: Draft): string[] {
  const others = listAt(document, 'pihak')
    .map((party) => mapAt(party))
    .filter((party) => textAt(party, 'wilayah') === undefined);
  const regions = listAt(document, 'pihak').length - others.length;
  const names = others.flatMap((party) => textAt(party, 'nama') ?? []);
  return regions === 1 && names.length === others.length ? names : [];
}
