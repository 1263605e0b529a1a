import { textAt } from '../../core/draft/draft.ts';
import type { CodeRule, Hit } from '../../core/rule.ts';
import { regionMentions } from './region-mentions.ts';
import { subjectsOf } from './subjects.ts';

const UNIT =
  /^(?:dinas|badan|bagian|biro|sekretariat|inspektorat|kecamatan|kelurahan|puskesmas|uptd?|rsud|rumah sakit umum daerah|satuan polisi pamong praja)(?![A-Za-zÀ-ɏ])/iu;

/** An office is no legal subject: bound is the regional government, the office goes into `unit`. */
export const namaAdalahUnit: CodeRule = (draft, { regions }) =>
  subjectsOf(draft).flatMap(({ facts, path }): Hit[] => {
    const [name, kind] = [textAt(facts, 'nama'), textAt(facts, 'jenis')];
    if (name === undefined || !UNIT.test(name)) return [];
    if (kind !== 'pemerintah-daerah' && facts.wilayah === undefined) return [];
    const region = textAt(facts, 'wilayah') ?? regionMentions(name, regions)[0]?.region.name;
    return [{ path: [...path, 'nama'], args: { nama: name, wilayah: region ?? '—' } }];
  });
