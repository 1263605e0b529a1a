import type { RuleContext } from '../../../src/core/rule.ts';
import { draftOf } from './yaml-draft.ts';

/** The kesepakatan bersama that the PKS of these tests follow up, as `kb.yaml`; keys given replace its own. */
export function linkedKb(own = ''): Pick<RuleContext, 'linked'> {
  const keys = [...own.matchAll(/^([a-z_]+):/gm)].map((match) => match[1]);
  const rest = KB.split(/^(?=[a-z])/m).filter((part) => !keys.includes(part.split(':')[0] ?? ''));
  return { linked: new Map([['kb.yaml', draftOf(rest.join('') + own)]]) };
}

const KB = `draf: 1
dokumen: kesepakatan-bersama
kerja_sama: KSDPK
urusan: [kesehatan]
judul: Penyelenggaraan Pelayanan Kesehatan
penandatanganan:
  tanggal: 2025-01-10
pihak:
  - wilayah: "15.02"
    nomor: 440/1/KB/2025
  - nama: PT. Sehat Sentosa
    nomor: 12/KB/SS/2025
objek: Pelayanan kesehatan
ruang_lingkup: [rujukan pasien, pertukaran data]
jangka_waktu:
  selama: 3 tahun
`;

/** A PKS that follows it up and is signed on a day. */
export const follows = (signed: string, rest = '', facts = ''): string =>
  `penandatanganan:\n  tanggal: ${signed}\nmenindaklanjuti:\n  - jenis: kesepakatan-bersama\n    naskah: kb.yaml\n${facts}${rest}`;
