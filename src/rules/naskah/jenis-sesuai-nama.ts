import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { subjectsOf } from './subjects.ts';

/** What a name says of the kind of its bearer: the usual kind first, then others that may be. */
const TOLD: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:perumda|perusahaan umum daerah|perusahaan daerah|pdam)(?![A-Za-zÀ-ɏ])|\((?:perseroda|perumda)\)/iu,
    ['bumd'],
  ],
  [/\(persero\)|^perum(?![A-Za-zÀ-ɏ])/iu, ['bumn']],
  [/^(?:pt\.?\s|perseroan terbatas\s)/i, ['badan-usaha', 'bumn', 'bumd']],
  [/^(?:cv|firma|fa\.|ud)\.?\s/i, ['badan-usaha-tidak-berbadan-hukum']],
  [/^yayasan\s/i, ['yayasan', 'ormas', 'perguruan-tinggi-swasta']],
  [/^(?:koperasi|ksu|kud)\s/i, ['koperasi']],
  [/^(?:perkumpulan|perhimpunan)\s/i, ['perkumpulan', 'ormas']],
  [
    /^(?:universitas|institut teknologi|institut agama|sekolah tinggi|politeknik)\s/i,
    ['perguruan-tinggi-negeri', 'perguruan-tinggi-swasta'],
  ],
  [/^pemerintah\s+(?:daerah|provinsi|kabupaten|kota)\s/i, ['pemerintah-daerah']],
  [/^(?:kementerian|badan nasional)\s/i, ['kementerian-lembaga', 'instansi-vertikal']],
];
/** Kinds that say less than a name does, so that nothing contradicts them. */
const OPEN = new Set(['lainnya', 'pemerintah-daerah-luar-negeri', 'lembaga-luar-negeri']);

/** The kind of a party decides which duties it meets; its own name may not tell another kind. */
export const jenisSesuaiNama: CodeRule = (draft) =>
  subjectsOf(draft).flatMap(({ facts, path }): Hit[] => {
    const [name, kind] = [textAt(facts, 'nama'), textAt(facts, 'jenis')];
    if (name === undefined || kind === undefined || OPEN.has(kind)) return [];
    const kinds = TOLD.find(([words]) => words.test(name))?.[1];
    return kinds === undefined || kinds.includes(kind)
      ? []
      : [
          {
            path: [...path, 'jenis'],
            args: { nama: name, jenis: kind, seharusnya: kinds.join(' / ') },
            related: [{ path: [...path, 'nama'] }],
          },
        ];
  });
