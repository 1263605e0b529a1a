import type { CodeRule } from '../../core/rule.ts';
import { isInForce } from '../umum/in-force.ts';
import { subjectsOf } from '../umum/parties.ts';

const CENTRAL = new Set(['kementerian-lembaga', 'instansi-vertikal']);

/**
 * Between UU 23/2014 and PP 28/2018 two texts said different things of central bodies as third parties.
 * The agreements made then are valid (PP 28/2018, Pasal 49), so this only says so.
 * UU 23/2014, Penjelasan Pasal 363 ayat (2) huruf b; PP 50/2007, Pasal 1 angka 3.
 */
export const instansiPusatPihakKetiga: CodeRule = (draft, context) =>
  isInForce(context, 'pp-28-2018')
    ? 'not-applicable'
    : subjectsOf(draft)
        .filter(({ kind }) => kind !== undefined && CENTRAL.has(kind))
        .map(({ path, name }) => ({ path: [...path, 'jenis'], args: { nama: name ?? '' } }));
