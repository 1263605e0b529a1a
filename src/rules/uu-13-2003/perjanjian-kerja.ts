import { handOver } from '../umum/regime.ts';

/** Work for pay under orders is an employment agreement (UU 13/2003 Pasal 1 angka 14 and 15). */
export const perjanjianKerja = handOver({
  words: [
    {
      within: ['judul', 'objek'],
      pattern: /\b(?:kontrak\s+kerja|perjanjian\s+kerja)\b(?!\s*-?\s*sama)/gi,
    },
    {
      pattern:
        /\b(?:perjanjian\s+kerja\s+waktu\s+tertentu|PKWTT?|masa\s+percobaan|sebagai\s+(?:tenaga\s+kontrak|pegawai\s+kontrak|karyawan\s+kontrak))\b/gi,
    },
  ],
});
