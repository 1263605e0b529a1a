import type { ChecklistGroup, ChecklistScope } from '../core/law/checklist.ts';
import type { Law } from '../core/law/law.ts';
import { citeList } from './cite.ts';
import { dateText, lookedUpTo } from './law-words.ts';
import { type Language, wordsOf } from './words.ts';

/** A checklist as it is printed, in one language. */
export interface ChecklistForm {
  readonly title: string;
  readonly kind: string;
  /** Facts of the list: kind, cooperation, date of the law. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** What the one who checks fills in. */
  readonly blanks: readonly string[];
  readonly intro: string;
  readonly columns: readonly [what: string, basis: string, answer: string];
  readonly yes: string;
  readonly no: string;
  readonly remark: string;
  readonly questions: string;
  readonly groups: readonly {
    readonly title: string;
    readonly items: readonly {
      readonly text: string;
      readonly basis: string;
      readonly question: boolean;
    }[];
  }[];
  readonly closing: string;
  readonly footer: { readonly page: string; readonly of: string };
}

/** The list with its words: what Markdown and Word print alike. */
export function checklistForm(
  groups: readonly ChecklistGroup[],
  scope: ChecklistScope,
  {
    kind,
    cooperation,
    law,
    version,
  }: {
    readonly kind: string;
    readonly cooperation: string;
    readonly law: Law;
    readonly version: string;
  },
): ChecklistForm {
  const { language, asOf } = scope;
  const topics = wordsOf(language).topics;
  const until = dateText(lookedUpTo(law.regulations.values()), language);
  return {
    ...WORDS[language],
    kind,
    facts: [
      [WORDS[language].names[0], kind],
      [WORDS[language].names[1], `${scope.cooperation}: ${cooperation}`],
      [WORDS[language].names[2], dateText(asOf, language)],
    ],
    groups: groups.map(({ topic, items }) => ({
      title: GROUP_NAMES[language][topic] ?? topics[topic] ?? topic,
      items: items.map(({ text, cites, question, uncertain }) => ({
        text: uncertain ? `${text} ${WORDS[language].uncertain}` : text,
        basis: citeList(law, byRegulation(cites), language),
        question,
      })),
    })),
    closing: WORDS[language].closing(version, until),
  };
}

/** The citations of one regulation stand together, regulations in the order in which they come up. */
function byRegulation(cites: readonly string[]): string[] {
  const home = (id: string): string => id.slice(0, id.indexOf(':'));
  return [...new Set(cites.map(home))].flatMap((name) => cites.filter((id) => home(id) === name));
}

/** Groups that gather several topics have a name of their own. */
const GROUP_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    'para-pihak': 'Para pihak dan mitra',
    'isi-naskah': 'Isi naskah dan dasar hukum',
    pembiayaan: 'Pembiayaan dan aset daerah',
    'data-pribadi': 'Data pribadi dan informasi publik',
    'bentuk-naskah': 'Bentuk, bahasa, meterai, dan tanda tangan',
  },
  en: {
    'para-pihak': 'Parties and partner',
    'isi-naskah': 'Contents and legal basis',
    pembiayaan: 'Financing and regional assets',
    'data-pribadi': 'Personal data and public information',
    'bentuk-naskah': 'Form, language, stamp duty and signatures',
  },
};

const WORDS = {
  id: {
    title: 'Daftar Periksa Naskah Kerja Sama Daerah',
    names: ['Jenis dokumen', 'Jenis kerja sama', 'Hukum per'],
    blanks: ['Nama naskah', 'Pemeriksa', 'Tanggal periksa'],
    intro:
      'Beri tanda pada kotak bila yang disebut memang ada dan benar dalam naskah. Butir yang diawali “Bila” diperiksa hanya bila keadaannya demikian. Pertanyaan dijawab oleh orang yang mengetahui keadaannya.',
    columns: ['Yang diperiksa', 'Dasar', 'Ya / tidak / catatan'],
    yes: 'Ya',
    no: 'Tidak',
    remark: 'Catatan',
    questions: 'Harus dijawab',
    footer: { page: 'Halaman', of: 'dari' },
    uncertain: '(Belum pasti berlaku pada tanggal ini.)',
    closing: (version: string, until: string) =>
      `Disusun dengan Sepakat ${version}; peraturan ditelusuri sampai ${until}. Daftar ini bukan nasihat hukum dan tidak menyatakan naskah sah.`,
  },
  en: {
    title: 'Checklist for a Regional Cooperation Document',
    names: ['Kind of document', 'Cooperation', 'Law as of'],
    blanks: ['Name of the draft', 'Checked by', 'Date of checking'],
    intro:
      'Tick the box where what is named is there and right in the draft. Lines that begin with “Where” are checked only where that is so. Questions are answered by somebody who knows the facts.',
    columns: ['What to check', 'Provision', 'Yes / no / remark'],
    yes: 'Yes',
    no: 'No',
    remark: 'Remark',
    questions: 'To be answered',
    footer: { page: 'Page', of: 'of' },
    uncertain: '(May or may not apply on this day.)',
    closing: (version: string, until: string) =>
      `Made with Sepakat ${version}; law looked up to ${until}. This list is no legal advice and does not say that a document is valid.`,
  },
} as const;
