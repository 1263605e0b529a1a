import type { Severity } from '../core/finding.ts';

export type Language = 'id' | 'en';

/** Fixed words of the reports, in both languages. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly write: string;
  readonly basis: string;
  readonly secondary: string;
  readonly see: string;
  /** Said of a finding that rests on nothing better. */
  readonly restsOnSecondary: string;
  /** Before what texts say differently. */
  readonly differs: string;
  readonly undetermined: (count: number) => string;
  readonly law: (date: string, from: 'signing' | 'option' | 'today') => string;
  readonly judge: (count: number) => string;
  readonly alone: (file: string) => string;
  readonly topics: Readonly<Record<string, string>>;
  readonly checked: (files: number, rules: number) => string;
  readonly counts: (errors: number, warnings: number, notes: number) => string;
  readonly review: (count: number) => string;
  readonly undecided: (blocked: number, undetermined: number) => string;
  /** Why one rule was not decided. */
  readonly undecidedOne: Readonly<Record<'review' | 'blocked' | 'undetermined', string>>;
  readonly scope: (version: string, until: string) => string;
  readonly clean: string;
  /** Above the findings that are waived, and the questions that are answered. */
  readonly waived: (count: number) => string;
  readonly answered: (count: number) => string;
  /** One waiver: until when, by whom and why. */
  readonly waiver: (until: string, by: string, reason: string) => string;
  /** One answer: when, by whom and what. */
  readonly answer: (on: string, by: string, statement: string) => string;
  /** How a question is answered. */
  readonly answerWith: (file: string) => string;
  /** For the counts; empty for none. */
  readonly decided: (waived: number, answered: number) => string;
}

const ID: Words = {
  severity: { error: 'KESALAHAN', warning: 'PERINGATAN', note: 'CATATAN' },
  write: 'Perbaikan',
  basis: 'Dasar',
  secondary: 'menurut sumber sekunder',
  see: 'Lihat juga',
  restsOnSecondary:
    'Bunyi ketentuannya hanya diketahui dari sumber sekunder, karena itu tidak menjadi kesalahan.',
  differs: 'Bunyi ketentuan berbeda',
  undetermined: (count) => `Belum dapat dipastikan berlaku pada tanggal itu (${count} aturan)`,
  law: (date, from) =>
    `Hukum per ${date} (${from === 'signing' ? 'tanggal penandatanganan' : from === 'option' ? 'ditentukan dengan --as-of' : 'hari ini; tanggal penandatanganan belum diisi'})`,
  judge: (count) => `Yang harus dinilai manusia (${count} pertanyaan)`,
  alone: (file) => `tercantum pada \`sepakat periksa ${file}\``,
  topics: {
    'para-pihak': 'Para pihak',
    'kewenangan-penandatangan': 'Kewenangan penandatangan',
    'dasar-hukum': 'Dasar hukum',
    'objek-kerja-sama': 'Objek kerja sama',
    tahapan: 'Tahapan sebelum penandatanganan',
    pembiayaan: 'Pembiayaan',
    'isi-naskah': 'Isi naskah',
    'bentuk-naskah': 'Bentuk naskah',
    'pasca-penandatanganan': 'Setelah penandatanganan',
    'badan-hukum-mitra': 'Badan hukum mitra',
    bahasa: 'Bahasa',
    meterai: 'Meterai',
    'data-pribadi': 'Data pribadi',
    'aset-daerah': 'Aset daerah',
    'informasi-publik': 'Informasi publik',
    'tanda-tangan-elektronik': 'Tanda tangan elektronik',
    'hukum-perjanjian': 'Hukum perjanjian',
  },
  undecidedOne: {
    review: 'menunggu penilaian manusia',
    blocked: 'baru dapat diperiksa setelah temuan lain dibetulkan',
    undetermined: 'keberlakuannya pada tanggal itu tidak dapat dipastikan',
  },
  checked: (files, rules) => `${files} naskah diperiksa, ${rules} aturan diputuskan`,
  counts: (errors, warnings, notes) =>
    `${errors} kesalahan, ${warnings} peringatan, ${notes} catatan`,
  review: (count) => `${count} pertanyaan menunggu penilaian manusia`,
  undecided: (blocked, undetermined) =>
    [
      blocked > 0 ? `${blocked} aturan baru dapat diperiksa setelah temuan lain dibetulkan` : '',
      undetermined > 0
        ? `${undetermined} aturan tidak dapat dipastikan keberlakuannya pada tanggal itu`
        : '',
    ]
      .filter(Boolean)
      .join('; '),
  scope: (version, until) =>
    `Sepakat ${version}; peraturan ditelusuri sampai ${until}. Hasil ini bukan nasihat hukum.`,
  clean: 'Tidak ada temuan. Yang tidak dapat dinilai mesin tercantum di bawah.',
  waived: (count) => `Dikecualikan (${count} temuan)`,
  answered: (count) => `Sudah dijawab (${count} pertanyaan)`,
  waiver: (until, by, reason) => `Dikecualikan sampai ${until} oleh ${by}: ${reason}`,
  answer: (on, by, statement) => `Dinyatakan ${on} oleh ${by}: ${statement}`,
  answerWith: (file) =>
    `Jawaban disimpan ke dalam naskah dengan: sepakat nyatakan ${file} --aturan <id> --isi "…" --oleh "nama" --jabatan "…"`,
  decided: (waived, answered) =>
    [
      waived > 0 ? `${waived} temuan dikecualikan` : '',
      answered > 0 ? `${answered} pertanyaan sudah dijawab` : '',
    ]
      .filter(Boolean)
      .join('; '),
};

const EN: Words = {
  severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
  write: 'Write',
  basis: 'Provision',
  secondary: 'by a secondary source',
  see: 'See also',
  restsOnSecondary: 'The wording is known from a secondary source only, so this is never an error.',
  differs: 'Texts differ',
  undetermined: (count) => `May or may not be in force on that date (${count} rules)`,
  law: (date, from) =>
    `Law as of ${date} (${from === 'signing' ? 'date of signing' : from === 'option' ? 'given by --as-of' : 'today; no signing date yet'})`,
  judge: (count) => `For a human to judge (${count} questions)`,
  alone: (file) => `listed by \`sepakat validate ${file}\``,
  topics: {
    'para-pihak': 'Parties',
    'kewenangan-penandatangan': 'Power to sign',
    'dasar-hukum': 'Legal basis',
    'objek-kerja-sama': 'Object of the cooperation',
    tahapan: 'Steps before signing',
    pembiayaan: 'Financing',
    'isi-naskah': 'Contents',
    'bentuk-naskah': 'Form of the document',
    'pasca-penandatanganan': 'After signing',
    'badan-hukum-mitra': 'Legal personality of the partner',
    bahasa: 'Language',
    meterai: 'Stamp duty',
    'data-pribadi': 'Personal data',
    'aset-daerah': 'Regional assets',
    'informasi-publik': 'Public information',
    'tanda-tangan-elektronik': 'Electronic signature',
    'hukum-perjanjian': 'Law of contracts',
  },
  undecidedOne: {
    review: 'waits for a human to judge',
    blocked: 'can be checked when other findings have been mended',
    undetermined: 'whether it was in force on that day cannot be told',
  },
  checked: (files, rules) =>
    `${files} ${files === 1 ? 'draft' : 'drafts'} checked, ${rules} rules decided`,
  counts: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes`,
  review: (count) => `${count} questions for a human`,
  undecided: (blocked, undetermined) =>
    [
      blocked > 0 ? `${blocked} rules can be checked once other findings are mended` : '',
      undetermined > 0 ? `${undetermined} rules may or may not apply on that date` : '',
    ]
      .filter(Boolean)
      .join('; '),
  scope: (version, until) =>
    `Sepakat ${version}; law looked up to ${until}. This is not legal advice.`,
  clean: 'No findings. What a machine cannot judge is listed below.',
  waived: (count) => `Waived (${count} findings)`,
  answered: (count) => `Answered (${count} questions)`,
  waiver: (until, by, reason) => `Waived until ${until} by ${by}: ${reason}`,
  answer: (on, by, statement) => `Stated ${on} by ${by}: ${statement}`,
  answerWith: (file) =>
    `Answers are kept in the draft with: sepakat attest ${file} --aturan <id> --isi "…" --oleh "name" --jabatan "office"`,
  decided: (waived, answered) =>
    [
      waived > 0 ? `${waived} findings waived` : '',
      answered > 0 ? `${answered} questions answered` : '',
    ]
      .filter(Boolean)
      .join('; '),
};

export const wordsOf = (language: Language): Words => (language === 'en' ? EN : ID);
