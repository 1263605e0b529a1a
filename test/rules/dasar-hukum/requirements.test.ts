import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Bilingual, fill } from '../../../src/core/finding.ts';
import type { CodeRule, Hit } from '../../../src/core/rule.ts';
import { dasarHukumBelumBerlaku } from '../../../src/rules/dasar-hukum/belum-berlaku.ts';
import { dasarHukumGanda } from '../../../src/rules/dasar-hukum/ganda.ts';
import { dasarHukumJudul } from '../../../src/rules/dasar-hukum/judul.ts';
import { dasarHukumLazim } from '../../../src/rules/dasar-hukum/lazim.ts';
import { dasarHukumMirip } from '../../../src/rules/dasar-hukum/mirip.ts';
import { dasarHukumNomorTahun } from '../../../src/rules/dasar-hukum/nomor-tahun.ts';
import { dasarHukumPeraturanPelaksanaan } from '../../../src/rules/dasar-hukum/peraturan-pelaksanaan.ts';
import { dasarHukumPerubahan } from '../../../src/rules/dasar-hukum/perubahan.ts';
import * as revoked from '../../../src/rules/dasar-hukum/revoked.ts';
import { dasarHukumStatusBelumDiketahui } from '../../../src/rules/dasar-hukum/status-belum-diketahui.ts';
import {
  dasarHukumTidakBerlaku,
  dasarHukumTidakBerlakuSekunder,
} from '../../../src/rules/dasar-hukum/tidak-berlaku.ts';
import { dasarHukumTidakTerdaftar } from '../../../src/rules/dasar-hukum/tidak-terdaftar.ts';
import { dasarHukumUrutan } from '../../../src/rules/dasar-hukum/urutan.ts';
import { KNOWLEDGE, ROOT } from '../../support/knowledge.ts';

const RULES: ReadonlyMap<string, CodeRule> = new Map([
  ['uu-23-2014/dasar-hukum-uu-32-2004', revoked.dasarHukumUu322004],
  ['pp-28-2018/dasar-hukum-pp-50-2007', revoked.dasarHukumPp502007],
  ['permendagri-22-2020/dasar-hukum-permendagri-69-2007', revoked.dasarHukumPermendagri692007],
  ['permendagri-22-2020/dasar-hukum-permendagri-19-2009', revoked.dasarHukumPermendagri192009],
  ['permendagri-22-2020/dasar-hukum-permendagri-22-2009', revoked.dasarHukumPermendagri222009],
  ['permendagri-22-2020/dasar-hukum-permendagri-23-2009', revoked.dasarHukumPermendagri232009],
  ['permendagri-22-2020/dasar-hukum-permendagri-54-2009', revoked.dasarHukumPermendagri542009],
  ['permendagri-25-2020/dasar-hukum-permendagri-3-2008', revoked.dasarHukumPermendagri32008],
  ['permendagri-25-2020/dasar-hukum-permendagri-74-2012', revoked.dasarHukumPermendagri742012],
  ['pp-28-2018/dasar-hukum-peraturan-pelaksanaan', dasarHukumPeraturanPelaksanaan],
  ['naskah/dasar-hukum-tidak-berlaku', dasarHukumTidakBerlaku],
  ['naskah/dasar-hukum-tidak-berlaku-sekunder', dasarHukumTidakBerlakuSekunder],
  ['naskah/dasar-hukum-belum-berlaku', dasarHukumBelumBerlaku],
  ['naskah/dasar-hukum-status-belum-diketahui', dasarHukumStatusBelumDiketahui],
  ['naskah/dasar-hukum-judul', dasarHukumJudul],
  ['naskah/dasar-hukum-nomor-tahun', dasarHukumNomorTahun],
  ['naskah/dasar-hukum-mirip', dasarHukumMirip],
  ['naskah/dasar-hukum-tidak-terdaftar', dasarHukumTidakTerdaftar],
  ['naskah/dasar-hukum-urutan', dasarHukumUrutan],
  ['naskah/dasar-hukum-ganda', dasarHukumGanda],
  ['naskah/dasar-hukum-lazim', dasarHukumLazim],
  ['naskah/dasar-hukum-perubahan', dasarHukumPerubahan],
]);

interface Entry {
  readonly id: string;
  readonly message: Bilingual;
  readonly advice: Bilingual;
  readonly examples: { readonly bad: string; readonly good: string };
}
const entries = (
  JSON.parse(
    readFileSync(`${ROOT}/schemas/naskah/dasar-hukum.requirements.schema.json`, 'utf8'),
  ) as { readonly allOf: readonly { readonly 'x-requirement': Entry }[] }
).allOf.map((fragment) => fragment['x-requirement']);

/** The hits of one rule on an example, judged on its own signing date by the real registry. */
function hitsOf(id: string, snippet: string): readonly Hit[] {
  const draft = parse(snippet, { schema: 'failsafe' }) as {
    readonly dasar_hukum: readonly string[];
    readonly penandatanganan: { readonly tanggal: string };
  };
  const { law, regions } = KNOWLEDGE;
  const context = {
    asOf: draft.penandatanganan.tanggal,
    law,
    regions,
    linked: new Map(),
    blanks: [],
    languages: ['id'],
    translations: new Map(),
  };
  const found = RULES.get(id)?.({ ...draft }, context);
  return found === undefined || typeof found === 'string' ? [] : found;
}

describe('requirements of the legal basis', () => {
  it('each have a function', () => {
    expect(entries.map(({ id }) => id)).toEqual([...RULES.keys()]);
  });

  it.each(entries)('$id finds its bad example, with words', ({ id, examples, message, advice }) => {
    const found = hitsOf(id, examples.bad);
    expect(found).toHaveLength(1);
    for (const { args = {} } of found)
      for (const text of [fill(message, args), fill(advice, args)])
        expect(`${text.id}${text.en}`).not.toMatch(/[{}]/);
  });

  it.each(entries)(
    '$id: no rule of the legal basis objects to its good example',
    ({ id, examples }) => {
      const quiet = [...RULES.keys()].filter(
        (other) => !/tidak-terdaftar|peraturan-pelaksanaan/.test(other) || other === id,
      );
      expect(quiet.flatMap((other) => hitsOf(other, examples.good))).toEqual([]);
    },
  );
});
