import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import type { CodeRule, RuleResult } from '../../../src/core/rule.ts';
import { dasarHukumLazim } from '../../../src/rules/dasar-hukum/lazim.ts';
import { dasarHukumPerubahan } from '../../../src/rules/dasar-hukum/perubahan.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';

const judged = (rule: CodeRule, basis: readonly string[] | undefined, asOf: string): RuleResult => {
  const draft: Draft = {
    dokumen: 'perjanjian-kerja-sama',
    kerja_sama: 'KSDPK',
    ...(basis === undefined ? {} : { dasar_hukum: basis }),
  };
  const { law, regions } = KNOWLEDGE;
  return rule(draft, {
    asOf,
    law,
    regions,
    linked: new Map(),
    blanks: [],
    languages: ['id'],
    translations: new Map(),
  });
};

describe('dasarHukumLazim', () => {
  it('offers the list of the day, and says what is lacking', () => {
    expect(judged(dasarHukumLazim, ['UU 23/2014'], '2026-03-02')).toMatchObject([
      {
        at: 'key',
        args: {
          kurang: 'PP 28/2018, Permendagri 22/2020',
          daftar: '`- UU 23/2014`, `- PP 28/2018`, `- Permendagri 22/2020`',
        },
      },
    ]);
    expect(judged(dasarHukumLazim, undefined, '2008-03-02')).toMatchObject([
      { at: 'missing', args: { kurang: 'UU 32/2004, PP 50/2007' } },
    ]);
  });

  it('leaves to another finding what stands in place of its successor', () => {
    expect(
      judged(dasarHukumLazim, ['UU 23/2014', 'PP 50/2007', 'Permendagri 22/2020'], '2026-03-02'),
    ).toEqual([]);
  });
});

describe('dasarHukumPerubahan', () => {
  const full = 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';

  it('names the last amendment of the day where an entry is written out without it', () => {
    expect(judged(dasarHukumPerubahan, [full], '2016-03-02')).toMatchObject([
      { args: { perubahan: 'UU 9/2015' } },
    ]);
    const older = `${full} sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015`;
    expect(judged(dasarHukumPerubahan, [older], '2016-03-02')).toEqual([]);
    expect(judged(dasarHukumPerubahan, [older], '2026-03-02')).toMatchObject([
      { args: { perubahan: 'UU 6/2023' } },
    ]);
  });

  it('is silent on short entries, which are printed with their amendments', () => {
    expect(judged(dasarHukumPerubahan, ['UU 23/2014'], '2026-03-02')).toEqual([]);
  });

  it('is silent where only a secondary source knows the amendment', () => {
    expect(judged(dasarHukumPerubahan, [full], '2021-03-02')).toEqual([]);
  });
});
