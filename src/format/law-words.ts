import type { Severity } from '../core/finding.ts';
import type { CatalogRule } from '../core/law/catalog.ts';
import type { InForce, LegalDate, Period, Provision, Regulation } from '../core/law/law.ts';
import type { SeverityReason } from '../core/law/severity-reason.ts';
import { longDate } from '../core/words/date.ts';
import type { Language } from './words.ts';

/** Words of the pages that show the law, in both languages. */
export interface LawWords {
  readonly severity: Readonly<Record<Severity | 'question', string>>;
  /** A number of rules of one severity. */
  readonly counted: (severity: Severity | 'question', count: number) => string;
  readonly check: Readonly<Record<CatalogRule['check'], string>>;
  readonly modality: Readonly<Record<Provision['modality'], string>>;
  readonly evidence: Readonly<Record<Provision['evidence'], string>>;
  readonly checking: Readonly<Record<Provision['checking'], string>>;
  readonly textAtHand: Readonly<Record<Regulation['textAtHand'], string>>;
  /** Why a rule has its severity; `label` cites the provision that decides, `modality` is its word. */
  readonly reason: (
    kind: SeverityReason['kind'],
    severity: Severity | undefined,
    label: string,
    modality: string,
  ) => string;
  readonly asked: string;
  readonly fault: string;
  readonly atStake: string;
  readonly advice: string;
  readonly question: string;
  readonly decidedBy: string;
  readonly appliesTo: string;
  readonly everything: string;
  readonly inCooperation: string;
  readonly onlyIf: string;
  readonly looksAt: string;
  readonly allTexts: string;
  readonly basis: string;
  readonly noBasis: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly with: string;
  readonly removes: string;
  readonly related: string;
  readonly exercised: string;
  readonly byExample: string;
  readonly status: string;
  readonly restOnIt: string;
  readonly noRule: string;
  readonly notListed: (label: string) => string;
  readonly amendedBy: string;
  readonly revokes: string;
  readonly successor: string;
  readonly alsoCalled: string;
  readonly read: string;
  readonly lookedUpTo: string;
  readonly provisions: string;
  readonly rules: string;
  readonly onDay: (force: InForce, day: string) => string;
  readonly count: (rules: number) => string;
  readonly none: string;
  readonly details: string;
  readonly scope: (version: string, until: string) => string;
}

const ID: LawWords = {
  severity: {
    error: 'kesalahan',
    warning: 'peringatan',
    note: 'catatan',
    question: 'pertanyaan',
  },
  counted: (severity, count) => `${count} ${ID.severity[severity]}`,
  check: {
    schema: 'mesin, dari isian naskah',
    code: 'mesin, dengan membandingkan isi naskah',
    human: 'manusia, yang menjawab pertanyaannya',
  },
  modality: {
    wajib: 'wajib',
    harus: 'harus',
    'paling-sedikit': 'paling sedikit',
    dilarang: 'dilarang',
    hanya: 'hanya',
    dapat: 'dapat',
    uraian: 'uraian',
    definisi: 'definisi',
  },
  evidence: {
    V: 'teksnya dilihat langsung',
    R: 'hasil membaca teks yang dilihat',
    S: 'dari sumber sekunder',
    M: 'belum dikonfirmasi',
  },
  checking: {
    pending: 'belum didukung',
    automated: 'diperiksa mesin',
    partial: 'sebagian diperiksa mesin',
    manual: 'ditanyakan kepada manusia',
    'not-applicable': 'tidak mengatur naskah',
  },
  textAtHand: {
    full: 'seluruhnya',
    partial: 'sebagian',
    none: 'tidak ada; hanya statusnya yang diketahui',
  },
  reason: (kind, severity, label, modality) => {
    switch (kind) {
      case 'commanded':
        return `${label} memerintahkannya (${modality}), dan teksnya telah dilihat.`;
      case 'follows':
        return `Langsung mengikuti dari ${label}, yang teksnya telah dilihat.`;
      case 'secondary':
        return `${label} hanya diketahui dari sumber sekunder, sehingga paling tinggi peringatan.`;
      case 'guessed':
        return `${label} memerintahkannya (${modality}), tetapi dari naskah saja mesin hanya dapat menduga, atau kewajibannya disimpulkan dari pasal itu; karena itu peringatan.`;
      case 'described':
        return `${label} menguraikannya (${modality}) tanpa memerintahkannya; karena itu peringatan.`;
      case 'permitted':
        return `${label} membolehkan, tidak mewajibkan (dapat); karena itu catatan.`;
      case 'advice':
        return `Baik diketahui sehubungan dengan ${label}; tidak diperintahkan, karena itu catatan.`;
      case 'consistency':
        return severity === 'error'
          ? 'Tidak ada peraturan yang memintanya, tetapi naskah yang begini bertentangan dengan dirinya atau tidak dapat dicetak sebagaimana dimaksud.'
          : 'Tidak ada peraturan yang memintanya; ini kecocokan dan kebiasaan penulisan.';
      case 'question':
        return 'Hanya manusia yang dapat menilainya; karena itu berupa pertanyaan, tanpa tingkat.';
    }
  },
  asked: 'Yang diminta',
  fault: 'Bila tidak demikian',
  atStake: 'Pokoknya',
  advice: 'Perbaikan',
  question: 'Pertanyaan',
  decidedBy: 'Diputuskan oleh',
  appliesTo: 'Berlaku bagi',
  everything: 'semua jenis dokumen dan kerja sama',
  inCooperation: 'dalam',
  onlyIf: 'Hanya bila',
  looksAt: 'Yang dilihat',
  allTexts: 'semua teks',
  basis: 'Dasar',
  noBasis: 'tidak ada; aturan kecocokan naskah',
  why: 'Mengapa',
  bad: 'Contoh yang keliru',
  good: 'Contoh yang benar',
  with: 'dengan naskah',
  removes: 'kunci ini dihapus',
  related: 'Aturan lain pada ketentuan yang sama',
  exercised: 'Diuji oleh',
  byExample: 'contoh di atas',
  status: 'Status',
  restOnIt: 'Aturan yang bersandar padanya',
  noRule: 'tidak ada',
  notListed: (label) => `${label} tidak didaftar tersendiri; yang terdaftar:`,
  amendedBy: 'Diubah dengan',
  revokes: 'Mencabut',
  successor: 'Digantikan oleh',
  alsoCalled: 'Disebut juga',
  read: 'Teks yang dibaca',
  lookedUpTo: 'Ditelusuri sampai',
  provisions: 'Ketentuan',
  rules: 'Aturan',
  onDay: (force, day) =>
    force === 'yes'
      ? `berlaku pada ${day}`
      : force === 'no'
        ? `tidak berlaku pada ${day}`
        : `belum pasti berlaku pada ${day}`,
  count: (rules) => `${rules} aturan`,
  none: 'Tidak ada aturan yang cocok.',
  details: 'Rincian satu aturan: sepakat jelaskan <aturan>',
  scope: (version, until) =>
    `Sepakat ${version}; peraturan ditelusuri sampai ${until}. Ringkasan ini bukan teks resmi dan bukan nasihat hukum.`,
};

const EN: LawWords = {
  severity: { error: 'error', warning: 'warning', note: 'note', question: 'question' },
  counted: (severity, count) => `${count} ${EN.severity[severity]}${count === 1 ? '' : 's'}`,
  check: {
    schema: 'a machine, from the entries of the draft',
    code: 'a machine, by comparing parts of the draft',
    human: 'a person, who answers the question',
  },
  modality: {
    wajib: 'must (wajib)',
    harus: 'must (harus)',
    'paling-sedikit': 'at least (paling sedikit)',
    dilarang: 'must not (dilarang)',
    hanya: 'only (hanya)',
    dapat: 'may (dapat)',
    uraian: 'describes',
    definisi: 'defines',
  },
  evidence: {
    V: 'seen verbatim',
    R: 'a reading of a seen text',
    S: 'from a secondary source',
    M: 'unconfirmed',
  },
  checking: {
    pending: 'not supported yet',
    automated: 'checked by machine',
    partial: 'partly checked by machine',
    manual: 'asked of a person',
    'not-applicable': 'rules no document',
  },
  textAtHand: { full: 'whole', partial: 'in part', none: 'not at hand; only its status is known' },
  reason: (kind, severity, label, modality) => {
    switch (kind) {
      case 'commanded':
        return `${label} commands it: ${modality}; the text was seen.`;
      case 'follows':
        return `It follows directly from ${label}, whose text was seen.`;
      case 'secondary':
        return `${label} is known from a secondary source only, so it is at most a warning.`;
      case 'guessed':
        return `${label} commands it: ${modality}; but from the draft alone a machine can only guess, or the duty was derived from it. So it is a warning.`;
      case 'described':
        return `${label} ${modality} it without commanding it. So it is a warning.`;
      case 'permitted':
        return `${label} permits it and does not command it (dapat). So it is a note.`;
      case 'advice':
        return `Worth knowing in view of ${label}; not commanded, so it is a note.`;
      case 'consistency':
        return severity === 'error'
          ? 'No regulation asks for it, but such a draft contradicts itself or cannot be printed as meant.'
          : 'No regulation asks for it; it is a matter of consistency and of good writing.';
      case 'question':
        return 'Only a person can judge it; so it is a question, without severity.';
    }
  },
  asked: 'What is asked',
  fault: 'Where it is not so',
  atStake: 'What is at stake',
  advice: 'Write',
  question: 'Question',
  decidedBy: 'Decided by',
  appliesTo: 'Applies to',
  everything: 'all kinds of documents and cooperation',
  inCooperation: 'in',
  onlyIf: 'Only if',
  looksAt: 'Looks at',
  allTexts: 'all texts',
  basis: 'Provisions',
  noBasis: 'none; a rule of consistency',
  why: 'Why',
  bad: 'A bad example',
  good: 'A good example',
  with: 'with the draft',
  removes: 'this key is taken away',
  related: 'Other rules on the same provisions',
  exercised: 'Tested by',
  byExample: 'the example above',
  status: 'Status',
  restOnIt: 'Rules that rest on it',
  noRule: 'none',
  notListed: (label) => `${label} is not listed by itself; listed are:`,
  amendedBy: 'Amended by',
  revokes: 'Revokes',
  successor: 'Replaced by',
  alsoCalled: 'Also called',
  read: 'Text that was read',
  lookedUpTo: 'Looked up to',
  provisions: 'Provisions',
  rules: 'Rules',
  onDay: (force, day) =>
    force === 'yes'
      ? `in force on ${day}`
      : force === 'no'
        ? `not in force on ${day}`
        : `perhaps in force on ${day}`,
  count: (rules) => `${rules} ${rules === 1 ? 'rule' : 'rules'}`,
  none: 'No rule fits.',
  details: 'One rule in full: sepakat explain <rule>',
  scope: (version, until) =>
    `Sepakat ${version}; law looked up to ${until}. These summaries are not the official text, and no legal advice.`,
};

export const lawWordsOf = (language: Language): LawWords => (language === 'en' ? EN : ID);

/** A date as the language writes it. */
export const dateText = (iso: string, language: Language): string =>
  language === 'id' ? longDate(iso) : iso;

/** From when to when something is in force; where a day is not known, between which days it lies. */
export function periodText({ from, until }: Period, language: Language): string {
  const en = language === 'en';
  const since = dayText(from, language);
  const begin =
    since === undefined
      ? en
        ? 'since an unknown day'
        : 'sejak hari yang belum diketahui'
      : `${en ? 'since' : 'sejak'} ${since}`;
  if (until === undefined) return begin;
  const end = dayText(until, language);
  return end === undefined
    ? `${begin}, ${en ? 'may have ended' : 'mungkin sudah berakhir'}`
    : `${begin}, ${en ? 'until' : 'sampai'} ${end}`;
}

function dayText(day: LegalDate | undefined, language: Language): string | undefined {
  if (day === undefined) return undefined;
  if (typeof day === 'string') return dateText(day, language);
  const { earliest, latest } = day;
  const en = language === 'en';
  if (earliest !== undefined && latest !== undefined)
    return `${en ? 'a day between' : 'suatu hari antara'} ${dateText(earliest, language)} ${en ? 'and' : 'dan'} ${dateText(latest, language)}`;
  if (earliest !== undefined)
    return `${en ? 'at the earliest' : 'paling cepat'} ${dateText(earliest, language)}`;
  return latest === undefined
    ? undefined
    : `${en ? 'at the latest' : 'paling lambat'} ${dateText(latest, language)}`;
}

/** The last day up to which all of the law was looked up. */
export function lookedUpTo(regulations: Iterable<Regulation>): string {
  return [...regulations].map(({ lookedUpTo }) => lookedUpTo).sort()[0] ?? '';
}

/** Documents and cooperations that a rule is made for. */
export function scopeText(
  { applies }: Pick<CatalogRule, 'applies'>,
  kinds: ReadonlyMap<string, { readonly name: string }>,
  words: LawWords,
): string {
  const { dokumen, kerja_sama } = applies;
  const documents = dokumen?.map((kind) => kinds.get(kind)?.name ?? kind).join(', ');
  const cooperations = kerja_sama?.join(', ');
  if (documents === undefined) return cooperations ?? words.everything;
  return cooperations === undefined
    ? documents
    : `${documents} ${words.inCooperation} ${cooperations}`;
}
