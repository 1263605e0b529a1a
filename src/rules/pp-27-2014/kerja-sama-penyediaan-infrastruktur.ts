import { handOver } from '../umum/regime.ts';

/** Infrastructure built or run with regional property by a business: PP 27/2014 Pasal 38 and 39. */
export const kerjaSamaPenyediaanInfrastruktur = handOver({
  fact: { key: 'barang_milik_daerah', value: 'ksp-infrastruktur' },
  words: [{ pattern: /\bkerja\s?sama\s+penyediaan\s+infrastruktur\b|\bKSPI\b|\bclawback\b/gi }],
});
