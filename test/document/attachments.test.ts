import { describe, expect, it } from 'vitest';
import { documentOf, HEAD, linesOf, REGIONS } from './document.ts';

const attached = (yaml: string): string[] => {
  const lines = linesOf(`${HEAD}${REGIONS}lampiran:\n${yaml}`);
  return lines.slice(lines.findIndex((line) => line.startsWith('LAMPIRAN')));
};

describe('attachments', () => {
  it('has no number when it is the only one, nor has its only paragraph', () => {
    expect(
      attached('  - { judul: Peta Lokasi, isi: letaknya di hulu, berkas: peta.pdf }\n').slice(0, 4),
    ).toEqual([
      'LAMPIRAN',
      'PETA LOKASI',
      'Letaknya di hulu.',
      '(naskah lampiran terpisah: peta.pdf)',
    ]);
  });

  it('counts several, each from 1', () => {
    const isi = 'isi: [{ teks: "kegiatan:", rincian: [survei, laporan] }, selesai]';
    const { attachments } = documentOf(
      `${HEAD}${REGIONS}lampiran:\n  - { judul: Satu, ${isi} }\n  - { judul: Dua, ${isi} }\n`,
    );
    expect(attachments.map(({ label }) => label)).toEqual(['LAMPIRAN I', 'LAMPIRAN II']);
    expect(
      attachments.map(({ blocks }) =>
        blocks.map((block) => (block.kind === 'item' ? [block.label, block.restart] : [])),
      ),
    ).toEqual(
      [0, 1].map(() => [
        ['1.', true],
        ['a)', false],
        ['b)', false],
        ['2.', false],
      ]),
    );
  });

  it('shows a blank where there is nothing yet', () => {
    expect(attached('  - { kunci: tarif }\n').slice(0, 3)).toEqual([
      'LAMPIRAN',
      '.'.repeat(30),
      '.'.repeat(80),
    ]);
  });
});
