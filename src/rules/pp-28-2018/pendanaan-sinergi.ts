import type { CodeRule } from '../../core/rule.ts';
import { chargesAt } from './synergy-funding.ts';

/** The budget of each level of government; what it may not take is that of the other. */
const OWN = { 'Pemerintah Pusat': 'APBN', 'pemerintah daerah': 'APBD' } as const;

/**
 * Each level of government funds a synergy from its own budget: the centre not from an APBD, a region
 * not from the APBN. PP 28/2018, Pasal 46 ayat (3); UU 23/2014, Pasal 282 ayat (1) and (2).
 */
export const pendanaanSinergi: CodeRule = (draft) =>
  [...chargesAt(draft, 'pembiayaan', 'sumber'), ...chargesAt(draft, 'kegiatan', 'isi')].flatMap(
    ({ path, source, party, level }) =>
      level === undefined ||
      party === undefined ||
      (source !== 'APBN' && source !== 'APBD') ||
      source === OWN[level]
        ? []
        : [
            {
              path: [...path, 'sumber'],
              args: { pihak: party.label, sumber: source, seharusnya: OWN[level] },
            },
          ],
  );
