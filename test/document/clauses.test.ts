import { describe, expect, it } from 'vitest';
import {
  HEAD,
  HEAD_KB,
  HEAD_KB_PARTNER,
  HEAD_PARTNER,
  linesOf,
  PARTNERS,
  pasalOf,
  REGIONS,
} from './document.ts';

const KSDD = HEAD + REGIONS;
const KSDPK = HEAD_PARTNER + PARTNERS;
const DOTS = (count: number): string => '.'.repeat(count);

describe('maksud, tujuan, objek, ruang lingkup', () => {
  const pasal = (text: string): string[] => pasalOf(KSDD + text, 'MAKSUD DAN TUJUAN');

  it('prints one as a sentence and several as a list', () => {
    expect(
      pasal(
        'maksud: Untuk melayani warga;\ntujuan: [Menjamin mutu, menjaga alam; atau, PIHAK KESATU maju]\n',
      ),
    ).toEqual([
      '(1) Maksud Perjanjian Kerja Sama ini adalah untuk melayani warga.',
      '(2) Tujuan Perjanjian Kerja Sama ini adalah:',
      '    a. menjamin mutu;',
      '    b. menjaga alam; atau',
      '    c. PIHAK KESATU maju.',
    ]);
  });

  it('keeps what hangs below the only item', () => {
    expect(
      pasal(
        'maksud: { isi: [{ teks: "melayani:", rincian: [kota, desa], penutup: secara adil }] }\ntujuan: maju\n',
      ),
    ).toEqual([
      '(1) Maksud Perjanjian Kerja Sama ini adalah melayani:',
      '    a. kota; dan',
      '    b. desa,',
      '    secara adil.',
      '(2) Tujuan Perjanjian Kerja Sama ini adalah maju.',
    ]);
  });

  it('keeps the facts of one clause beside the own ayat of the other', () => {
    expect(pasal('maksud:\n  ayat: [Kata sendiri]\ntujuan: maju\n')).toEqual([
      '(1) Kata sendiri.',
      '(2) Tujuan Perjanjian Kerja Sama ini adalah maju.',
    ]);
  });

  it('shows a blank where a clause that has no standing text is left to it', () => {
    expect(pasal('maksud: baku\ntujuan: maju\n')[0]).toBe(
      `(1) Maksud Perjanjian Kerja Sama ini adalah ${DOTS(40)}.`,
    );
  });

  it.each([
    ['objek: air', 'OBJEK', ['Objek Perjanjian Kerja Sama ini adalah air.']],
    [
      'objek: [air, pipa]',
      'OBJEK',
      ['Objek Perjanjian Kerja Sama ini meliputi:', '    a. air; dan', '    b. pipa.'],
    ],
    [
      'ruang_lingkup: air',
      'RUANG LINGKUP',
      ['Ruang lingkup Perjanjian Kerja Sama ini meliputi air.'],
    ],
    ['objek:', 'OBJEK', [`Objek Perjanjian Kerja Sama ini adalah ${DOTS(40)}.`]],
  ])('prints %s', (clause, heading, lines) => {
    expect(pasalOf(`${KSDD}${clause}\n`, heading)).toEqual(lines);
  });
});

describe('ketentuan umum', () => {
  it('prints terms and whole sentences', () => {
    expect(
      pasalOf(
        `${KSDD}ketentuan_umum:\n  - { istilah: Air, arti: adalah air minum. }\n  - Peserta adalah penduduk\n`,
        'KETENTUAN UMUM',
      ),
    ).toEqual([
      'Dalam Perjanjian Kerja Sama ini yang dimaksud dengan:',
      '    a. Air adalah air minum; dan',
      '    b. Peserta adalah penduduk.',
    ]);
  });

  it('prints an only term as a sentence', () => {
    expect(
      pasalOf(`${KSDD}ketentuan_umum: { istilah: Air, arti: air minum }\n`, 'KETENTUAN UMUM'),
    ).toEqual(['Dalam Perjanjian Kerja Sama ini yang dimaksud dengan Air adalah air minum.']);
  });
});

describe('pelaksanaan', () => {
  it('has a standing text for each kind and cooperation', () => {
    const texts = [HEAD_KB + REGIONS, HEAD_KB_PARTNER + PARTNERS, KSDD, KSDPK].map((head) =>
      pasalOf(`${head}pelaksanaan: baku\n`, 'PELAKSANAAN').join('\n'),
    );
    expect(new Set(texts).size).toBe(3);
    expect(texts[0]).toContain(
      '(2) Perjanjian kerja sama sebagaimana dimaksud pada ayat (1) ditandatangani oleh kepala daerah atau',
    );
    expect(texts[1]).toContain('pimpinan pihak ketiga');
    expect(texts[2]).toContain('paling sedikit sekali dalam 6 (enam) bulan.');
  });

  it('names one who carries it out in a sentence, several in a list', () => {
    const facts = (count: number): string[] =>
      pasalOf(
        `${KSDD}pelaksanaan:\n  evaluasi: 1 tahun\n  pelaksana:\n${['merangin', 'bungo']
          .slice(0, count)
          .map((key) => `    - { pihak: ${key}, unit: Dinas ${key} }\n`)
          .join('')}`,
        'PELAKSANAAN',
      );
    expect(facts(1)[1]).toBe(
      '(2) Untuk melaksanakan Perjanjian Kerja Sama ini, PIHAK KESATU menunjuk Dinas merangin.',
    );
    expect(facts(2).slice(2, 4)).toEqual([
      '    a. PIHAK KESATU menunjuk Dinas merangin; dan',
      '    b. PIHAK KEDUA menunjuk Dinas bungo.',
    ]);
    expect(facts(2)[4]).toContain('paling sedikit sekali dalam 1 (satu) tahun.');
  });
});

describe('hak dan kewajiban', () => {
  const pasal = (text: string): string[] => pasalOf(KSDPK + text, 'HAK DAN KEWAJIBAN');

  it('prints each list once, and PARA PIHAK for all', () => {
    expect(
      pasal(`hak_kewajiban:
  - pihak: dinkes
    hak: Berhak menerima laporan.
    kewajiban: [wajib membayar, menunjuk petugas]
  - pihak: semua
    kewajiban: { teks: menjaga, rincian: [data, rahasia], kunci: jaga }
`),
    ).toEqual([
      '(1) PIHAK KESATU berhak menerima laporan.',
      '(2) PIHAK KESATU berkewajiban:',
      '    a. membayar; dan',
      '    b. menunjuk petugas.',
      '(3) PARA PIHAK berkewajiban menjaga:',
      '    a. data; dan',
      '    b. rahasia.',
    ]);
  });

  it('prints own words as they are, and the standing text never as a word', () => {
    expect(
      pasal(
        'hak_kewajiban: [PARA PIHAK saling membantu, baku, { teks: "Setiap pihak:", rincian: [setia, taat] }]\n',
      ),
    ).toEqual([
      '(1) PARA PIHAK saling membantu.',
      '(2) Setiap pihak:',
      '    a. setia; dan',
      '    b. taat.',
    ]);
    expect(pasal('hak_kewajiban: baku\n')).toEqual([`${DOTS(80)}.`]);
  });
});

describe('hasil', () => {
  const FACT = 'pihak: dinkes, hasil: bagi hasil penjualan';
  it.each([
    [FACT, 'Bagi hasil penjualan menjadi hak PIHAK KESATU.'],
    [`${FACT}, disetor_ke: kas-daerah`, 'disetorkan ke rekening kas umum daerah'],
    [`${FACT}, disetor_ke: kas-daerah, dicatat: ya`, 'disetorkan ke rekening kas umum daerah'],
    [`${FACT}, dicatat: ya`, 'dicatat sebagai barang milik daerah'],
    [
      `${FACT}, dicatat: tidak, disetor_ke: lainnya`,
      'Bagi hasil penjualan menjadi hak PIHAK KESATU.',
    ],
    ['teks: Hasil dibagi rata', 'Hasil dibagi rata.'],
  ])('prints { %s } in one sentence', (facts, words) => {
    const pasal = pasalOf(`${KSDPK}hasil: [{ ${facts} }]\n`, 'HASIL KERJA SAMA');
    expect(pasal).toHaveLength(1);
    expect(pasal[0]).toContain(words);
  });
});

describe('pembiayaan', () => {
  const pasal = (text: string): string[] => pasalOf(`${KSDPK}pembiayaan:${text}`, 'PEMBIAYAAN');

  it('says who pays from what', () => {
    expect(
      pasal(`
  sumber:
    - { pihak: dinkes, sumber: APBD, tahun: 2026, bagian: 60, keterangan: untuk pelayanan }
    - { pihak: rs, sumber: dana-pihak, bagian: "40%" }
    - { sumber: bantuan-keuangan }
    - { pihak: rs, sumber: hibah }
    - { pihak: rs, sumber: lainnya }
`),
    ).toEqual([
      'Pembiayaan pelaksanaan Perjanjian Kerja Sama ini bersumber dari:',
      '    a. Anggaran Pendapatan dan Belanja Daerah Kabupaten Merangin Tahun Anggaran 2026 sebesar 60% untuk pelayanan;',
      '    b. anggaran PIHAK KEDUA sebesar 40%;',
      '    c. bantuan keuangan;',
      '    d. hibah dari PIHAK KEDUA; dan',
      '    e. sumber lain yang sah dari PIHAK KEDUA.',
    ]);
  });

  it.each([
    ['batas: 30 hari', 'paling lama 30 (tiga puluh) hari sejak tagihan yang lengkap diterima.'],
    [
      'batas: 30 hari, sejak: Sejak barang diterima',
      'paling lama 30 (tiga puluh) hari sejak barang diterima.',
    ],
    ['sejak: barang diterima', `paling lama ${DOTS(24)} sejak barang diterima.`],
    ['cara: x', undefined],
  ])('prints a payment with { %s }', (facts, words) => {
    const lines = pasal(`\n  pembayaran: { oleh: dinkes, kepada: rs, ${facts} }\n`).join('\n');
    expect(lines).toContain(
      `PIHAK KESATU membayar kepada PIHAK KEDUA ${words ?? 'berdasarkan tagihan yang lengkap.'}`,
    );
  });

  it('prints one instalment in a sentence and several in a list', () => {
    const one = '{ bagian: 40%, setelah: setelah barang diterima }';
    expect(pasal(`\n  pembayaran: { termin: [${one}] }\n`).at(-1)).toBe(
      '(2) Pembayaran dilakukan sebesar 40% dari nilai Perjanjian Kerja Sama ini setelah barang diterima.',
    );
    expect(
      pasal(
        `\n  pembayaran: { termin: [${one}, { nilai: 5000, setelah: selesai }, selesai semua] }\n`,
      ).slice(-3),
    ).toEqual([
      '    a. sebesar 40% dari nilai Perjanjian Kerja Sama ini setelah barang diterima;',
      '    b. sebesar Rp5.000,00 (lima ribu rupiah) setelah selesai; dan',
      `    c. sebesar ${DOTS(24)} setelah selesai semua.`,
    ]);
  });

  it('prints the account, the value and the tariff', () => {
    const lines = pasal(`
  nilai: 2500000
  tarif: { kolom: [Uraian, { judul: Tarif, jenis: rupiah }], baris: [[Air, 1500]] }
  pembayaran: { rekening: { jenis: kas-daerah, bank: Bank Contoh, nomor: 1, atas_nama: RKUD } }
`);
    expect(lines).toContain(
      '(2) Nilai Perjanjian Kerja Sama ini paling banyak Rp2.500.000,00 (dua juta lima ratus ribu rupiah).',
    );
    expect(lines).toContain('| Air | Rp1.500,00 |');
    expect(lines.at(-1)).toBe(
      '(4) Pembayaran dilakukan melalui rekening kas umum daerah pada Bank Contoh dengan nomor rekening 1 atas nama RKUD.',
    );
  });

  it.each(['{ bank: Bank Contoh }', '{ jenis: lainnya, bank: Bank Contoh }'])(
    'prints the account %s with blanks',
    (account) => {
      expect(pasal(`\n  pembayaran: { rekening: ${account} }\n`).at(-1)).toBe(
        `(2) Pembayaran dilakukan melalui rekening pada Bank Contoh dengan nomor rekening ${DOTS(24)} atas nama ${DOTS(24)}.`,
      );
    },
  );
});

describe('jangka waktu', () => {
  it.each([
    ['2 tahun', 'berlaku selama 2 (dua) tahun terhitung sejak tanggal ditandatangani.'],
    [
      '{ selama: 2 tahun, mulai: 2026-03-02 }',
      'berlaku selama 2 (dua) tahun terhitung sejak tanggal 2 Maret 2026.',
    ],
    [
      '{ berakhir: 2028-03-01 }',
      'berlaku sejak tanggal ditandatangani sampai dengan tanggal 1 Maret 2028.',
    ],
    [
      '{ mulai: 2026-03-02, berakhir: 2028-03-01 }',
      'berlaku sejak tanggal 2 Maret 2026 sampai dengan tanggal 1 Maret 2028.',
    ],
    [
      '{ selama: 2 tahun, berakhir: 2028-03-01 }',
      'berlaku selama 2 (dua) tahun, terhitung sejak tanggal ditandatangani sampai dengan tanggal 1 Maret 2028.',
    ],
    [
      '{ selama: 2 tahun, mulai: 2026-03-02, berakhir: 2028-03-01 }',
      'berlaku selama 2 (dua) tahun, terhitung sejak tanggal 2 Maret 2026 sampai dengan tanggal 1 Maret 2028.',
    ],
    ['baku', `berlaku selama ${DOTS(24)} terhitung sejak tanggal ditandatangani.`],
    ['', `berlaku selama ${DOTS(24)} terhitung sejak tanggal ditandatangani.`],
  ])('prints %j', (value, words) => {
    const lines = pasalOf(`${KSDD}jangka_waktu: ${value}\n`, 'JANGKA WAKTU');
    expect(lines[0]).toBe(`(1) Perjanjian Kerja Sama ini ${words}`);
    expect(lines).toHaveLength(2);
  });

  it.each([
    ['ya', 'dapat diperpanjang berdasarkan kesepakatan PARA PIHAK.'],
    ['tidak', 'tidak dapat diperpanjang.'],
    [
      '{ pemberitahuan: 3 bulan }',
      'paling lambat 3 (tiga) bulan sebelum jangka waktunya berakhir.',
    ],
  ])('prints the extension %s', (value, words) => {
    const lines = pasalOf(
      `${KSDD}jangka_waktu: { selama: 1 tahun, perpanjangan: ${value} }\n`,
      'JANGKA WAKTU',
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith(words)).toBe(true);
  });
});

describe('sanksi', () => {
  it.each([
    [
      'jika: terlambat, maka: teguran tertulis',
      'Dalam hal PIHAK KEDUA terlambat, PIHAK KEDUA dikenai sanksi berupa teguran tertulis.',
    ],
    [
      'jika: Apabila <pihak:rs> terlambat;, maka: maka dikenai denda.',
      'Dalam hal PIHAK KEDUA terlambat, PIHAK KEDUA dikenai denda.',
    ],
    [
      'jika: PIHAK KEDUA terlambat, maka: Wajib membayar denda',
      'Dalam hal PIHAK KEDUA terlambat, PIHAK KEDUA wajib membayar denda.',
    ],
    [
      'jika: lalai, maka: <pihak:dinkes> dapat mengakhiri',
      'Dalam hal PIHAK KEDUA lalai, PIHAK KESATU dapat mengakhiri.',
    ],
    ['jika: lalai', `Dalam hal PIHAK KEDUA lalai, PIHAK KEDUA ${DOTS(30)}.`],
    ['maka: denda', `Dalam hal PIHAK KEDUA ${DOTS(24)}, PIHAK KEDUA dikenai sanksi berupa denda.`],
  ])('prints { %s }', (facts, words) => {
    const keys = facts.replace(/, maka:/, '\n    maka:');
    expect(pasalOf(`${KSDPK}sanksi:\n  - pihak: rs\n    ${keys}\n`, 'SANKSI')).toEqual([words]);
  });

  it('prints own words', () => {
    expect(
      pasalOf(
        `${KSDPK}sanksi: [{ teks: "Sanksi berupa:", rincian: [teguran, denda], penutup: yang dicatat }]\n`,
        'SANKSI',
      ),
    ).toEqual(['Sanksi berupa:', '    a. teguran; dan', '    b. denda,', 'yang dicatat.']);
  });
});

describe('penyelesaian perselisihan', () => {
  const pasal = (value: string): string[] =>
    pasalOf(`${KSDPK}penyelesaian_perselisihan: ${value}\n`, 'PENYELESAIAN PERSELISIHAN');

  it('prints the stages in order', () => {
    expect(
      pasal(
        '[{ cara: musyawarah, selama: 30 hari }, { cara: mediasi, selama: 14 hari }, { cara: arbitrase, di: BANI }]',
      ),
    ).toEqual([
      '(1) Perselisihan yang timbul dalam pelaksanaan Perjanjian Kerja Sama ini diselesaikan terlebih dahulu oleh PARA PIHAK secara musyawarah untuk mufakat paling lama 30 (tiga puluh) hari sejak pemberitahuan tertulis salah satu PIHAK.',
      '(2) Dalam hal perselisihan belum terselesaikan, PARA PIHAK menempuh mediasi melalui mediator yang disepakati bersama paling lama 14 (empat belas) hari.',
      '(3) Dalam hal tidak tercapai kesepakatan, PARA PIHAK sepakat menyelesaikan perselisihan melalui arbitrase pada BANI, yang putusannya bersifat final dan mengikat.',
    ]);
  });

  it('opens stages that begin with another than deliberation', () => {
    expect(pasal('[{ cara: pengadilan, di: Pengadilan Negeri Bangko }]')[0]).toContain(
      'dengan tahapan sebagaimana diatur dalam pasal ini.',
    );
  });

  it('has a standing text', () => {
    expect(pasal('baku')).toEqual([
      'Perselisihan yang timbul dalam pelaksanaan Perjanjian Kerja Sama ini diselesaikan secara musyawarah untuk mufakat.',
    ]);
  });
});

describe('other standing clauses', () => {
  it.each([
    ['kerahasiaan', 'KERAHASIAAN'],
    ['keadaan_kahar', 'KEADAAN KAHAR'],
    ['perubahan', 'PERUBAHAN'],
    ['pengakhiran', 'PENGAKHIRAN KERJA SAMA'],
    ['sekretariat', 'SEKRETARIAT KERJA SAMA'],
    ['surat_menyurat', 'SURAT-MENYURAT'],
    ['lain_lain', 'LAIN-LAIN'],
    ['pembiayaan', 'PEMBIAYAAN'],
  ])('prints %s: baku, own isi, own ayat around it, and a heading of its own', (key, heading) => {
    const standing = pasalOf(`${KSDD}${key}: baku\n`, heading);
    expect(standing.join('\n')).not.toMatch(/baku|\{|\.{5}/);
    expect(pasalOf(`${KSDD}${key}: Kata sendiri\n`, heading)).toEqual(['Kata sendiri.']);
    expect(pasalOf(`${KSDD}${key}: [Kata sendiri, baku]\n`, heading).slice(0, 1)).toEqual([
      '(1) Kata sendiri.',
    ]);
    const between = pasalOf(
      `${KSDD}${key}: { judul: Judul Sendiri, ayat: [Awal, <baku>, Akhir] }\n`,
      'JUDUL SENDIRI',
    );
    const ayat = standing.filter((line) => !line.startsWith(' ') && !line.startsWith('|'));
    expect(between.filter((line) => line.startsWith('('))).toHaveLength(ayat.length + 2);
    expect([between[0], between.at(-1)]).toEqual(['(1) Awal.', `(${ayat.length + 2}) Akhir.`]);
  });

  it('prints the facts of force majeure and of termination', () => {
    expect(
      pasalOf(
        `${KSDD}keadaan_kahar: { peristiwa: [banjir, gempa], pemberitahuan: 7 hari }\n`,
        'KEADAAN KAHAR',
      ).slice(1, 4),
    ).toEqual([
      '    a. banjir; dan',
      '    b. gempa.',
      expect.stringContaining('paling lambat 7 (tujuh) hari'),
    ]);
    expect(
      pasalOf(
        `${KSDD}pengakhiran: { alasan: [tujuan-tercapai, keadaan lain], pemberitahuan: 1 bulan }\n`,
        'PENGAKHIRAN KERJA SAMA',
      ).slice(0, 4),
    ).toEqual([
      '(1) Kerja sama ini berakhir karena:',
      '    a. tujuan kerja sama telah tercapai; dan',
      '    b. keadaan lain.',
      expect.stringContaining('1 (satu) bulan sebelumnya.'),
    ]);
  });

  it('prints the money of a secretariat', () => {
    expect(
      pasalOf(
        `${KSDD}sekretariat: { pendanaan: [{ pihak: merangin, sumber: APBD }, { pihak: bungo, sumber: APBD }] }\n`,
        'SEKRETARIAT KERJA SAMA',
      ).slice(-2),
    ).toEqual([
      '    a. Anggaran Pendapatan dan Belanja Daerah Kabupaten Merangin; dan',
      '    b. Anggaran Pendapatan dan Belanja Daerah Kabupaten Bungo.',
    ]);
  });

  it('writes to the address of a party without one of its contact', () => {
    expect(
      pasalOf(
        `${HEAD}${REGIONS.replace('alamat: Jalan Contoh Nomor 1', 'alamat: Jalan Contoh Nomor 1\n    narahubung: { jabatan: Kepala Bagian, nama: Ani, telepon: 0746-1, surel: a@b.id }')}surat_menyurat: baku\n`,
        'SURAT-MENYURAT',
      ).slice(1, 3),
    ).toEqual([
      '    a. PIHAK KESATU: Pemerintah Daerah Kabupaten Merangin, Kepala Bagian, u.p. Ani, Jalan Contoh Nomor 1, Bangko, telepon 0746-1, surel a@b.id; dan',
      '    b. PIHAK KEDUA: Pemerintah Daerah Kabupaten Bungo, Jalan Teladan Nomor 2, Muara Bungo.',
    ]);
  });
});

describe('own pasal', () => {
  const headings = (text: string): string[] => {
    const lines = linesOf(`${KSDD}objek: air\nruang_lingkup: air\nlain_lain: baku\n${text}`);
    return lines.flatMap((line, i) => (/^Pasal \d+$/.test(line) ? [lines[i + 1] ?? ''] : []));
  };

  it('stands where it says, several after one in their order, else before the last', () => {
    expect(
      headings(`pasal_tambahan:
  - { judul: Satu, setelah: objek, ayat: a }
  - { judul: Dua, setelah: objek, ayat: a }
  - { judul: Tiga, ayat: a }
  - { judul: Empat, setelah: lima, ayat: a }
  - { judul: Lima, kunci: lima, setelah: lain_lain, ayat: a }
  - { judul: Enam, kunci: enam, setelah: tujuh, ayat: a }
  - { judul: Tujuh, kunci: tujuh, setelah: enam, ayat: a }
`),
    ).toEqual([
      'OBJEK',
      'SATU',
      'DUA',
      'RUANG LINGKUP',
      'TIGA',
      'ENAM',
      'TUJUH',
      'LAIN-LAIN',
      'LIMA',
      'EMPAT',
    ]);
  });

  it('shows blanks for what it lacks', () => {
    expect(linesOf(`${KSDD}pasal_tambahan: [{ kunci: uji }]\n`).join('\n')).toMatch(
      /Pasal 1\n\.{30}\n\.{80}\./,
    );
  });
});

describe('own words where a fact is expected', () => {
  it('prints them as ayat', () => {
    expect(pasalOf(`${KSDD}jangka_waktu: Berlaku sampai selesai\n`, 'JANGKA WAKTU')).toEqual([
      'Berlaku sampai selesai.',
    ]);
    expect(
      pasalOf(`${KSDD}jangka_waktu: [Berlaku segera, Berakhir nanti]\n`, 'JANGKA WAKTU'),
    ).toEqual(['(1) Berlaku segera.', '(2) Berakhir nanti.']);
    expect(
      pasalOf(
        `${KSDD}penyelesaian_perselisihan: [musyawarah, Dibicarakan di Jambi]\n`,
        'PENYELESAIAN PERSELISIHAN',
      )[1],
    ).toBe('(2) Dibicarakan di Jambi.');
  });
});
