import { type Draft, isMap, listAt, mapAt, textAt, type Value } from '../core/draft/draft.ts';
import { parseDuration } from '../core/words/duration.ts';
import { activityMatrix } from './activity-matrix.ts';
import { type Entity, findParty, type Party, partyLabel } from './parties.ts';
import { bare } from './punctuate.ts';
import { continued, inSentence } from './seam.ts';
import { isStandard, percentage } from './standing-text.ts';

/**
 * Facts that standing text says in words of its own: where money comes from, why a cooperation ends,
 * whom to write to. The draft as given, with `kalimat` beside each such fact.
 */
export function withPhrases(draft: Draft, parties: readonly Party[]): Draft {
  return {
    ...draft,
    pihak: parties.map((party) => ({ ...party.facts, narahubung_kalimat: contactPhrase(party) })),
    ...replaced(draft, 'pembiayaan', 'sumber', (source) => ({
      ...source,
      kalimat: sourcePhrase(source, parties),
    })),
    ...replaced(draft, 'sekretariat', 'pendanaan', (source) => ({
      ...source,
      kalimat: sourcePhrase(source, parties),
    })),
    ...replaced(draft, 'sanksi', 'isi', (sanction) => ({
      ...sanction,
      ...sanctionPhrases(sanction, parties),
    })),
    ...activityMatrix(draft),
    ...ownTerm(draft),
    ...replaced(draft, 'penyelesaian_perselisihan', 'tahap', (stage) => {
      const step = textAt(stage, 'cara');
      return step === undefined || STAGES.has(step) || isStandard(step)
        ? stage
        : { ...stage, teks: step };
    }),
    ...replaced(draft, 'pengakhiran', 'alasan', (reason) => ({
      kalimat: REASONS[textAt(reason, 'teks') ?? ''] ?? textAt(reason, 'teks') ?? '',
    })),
  };
}

/** How a dispute can be settled; other words in its place are the drafter's own ayat. */
const STAGES: ReadonlySet<string> = new Set([
  'musyawarah',
  'konsultasi',
  'negosiasi',
  'mediasi',
  'gubernur',
  'menteri',
  'pengadilan',
  'arbitrase',
]);

/** A term that is no length of time is the drafter's own ayat. */
function ownTerm(draft: Draft): Draft {
  const { selama, ...rest } = mapAt(draft, 'jangka_waktu');
  if (selama === undefined || isMap(selama) || isStandard(selama)) return {};
  if (typeof selama === 'string' && parseDuration(selama) !== undefined) return {};
  const own = typeof selama === 'string' ? [{ teks: selama }] : selama;
  return { jangka_waktu: { ...rest, isi: [...own, ...listAt(rest, 'isi')] } };
}

/** A clause with each element of one of its lists replaced; texts come as `{teks}`. */
function replaced(
  draft: Draft,
  clause: string,
  list: string,
  phrase: (element: Draft) => Draft,
): Draft {
  const elements = listAt(draft, clause, list);
  if (elements.length === 0) return {};
  const maps = elements.map(
    (element: Value): Draft =>
      isMap(element) ? element : { teks: typeof element === 'string' ? element : '' },
  );
  return { [clause]: { ...mapAt(draft, clause), [list]: maps.map(phrase) } };
}

const REASONS: Readonly<Record<string, string>> = {
  'jangka-waktu-berakhir': 'jangka waktunya berakhir',
  'tujuan-tercapai': 'tujuan kerja sama telah tercapai',
  'kesepakatan-para-pihak': 'kesepakatan PARA PIHAK untuk mengakhirinya',
  'perubahan-kebijakan':
    'perubahan kebijakan berdasarkan ketentuan peraturan perundang-undangan yang mengakibatkan kerja sama tidak dapat dilaksanakan',
  'objek-hilang': 'objek kerja sama hilang atau musnah',
  'putusan-pengadilan': 'putusan pengadilan yang telah memperoleh kekuatan hukum tetap',
  pailit:
    'pihak ketiga yang menjadi mitra dinyatakan pailit sesuai dengan ketentuan peraturan perundang-undangan',
};

/** "Anggaran Pendapatan dan Belanja Daerah Kabupaten Merangin Tahun Anggaran 2026 untuk pembinaan". */
function sourcePhrase(source: Draft, parties: readonly Party[]): string {
  const kind = textAt(source, 'sumber') ?? '';
  const name = textAt(source, 'pihak');
  const entities = name === undefined ? undefined : findParty(parties, name)?.entities;
  const region = entities?.length === 1 ? entities[0]?.region : undefined;
  const year = textAt(source, 'tahun');
  const share = textAt(source, 'bagian');
  const remark = textAt(source, 'keterangan');
  const [money, link] = SOURCES[kind] ?? [kind === '' ? '<kosong:20>' : kind, ''];
  const owner = name === undefined ? '' : ` ${link}<pihak:${name}>`;
  return [
    `${money}${kind === 'APBD' && region !== undefined ? ` ${region.name}` : owner}`,
    ...(year === undefined ? [] : [` Tahun Anggaran ${year}`]),
    ...(share === undefined ? [] : [` sebesar ${percentage(share)}`]),
    ...(remark === undefined ? [] : [` untuk ${continued('untuk', bare(remark))}`]),
  ].join('');
}

/** A source of money, and the word between it and its party. */
const SOURCES: Readonly<Record<string, readonly [string, string]>> = {
  APBD: ['Anggaran Pendapatan dan Belanja Daerah', ''],
  APBN: ['Anggaran Pendapatan dan Belanja Negara', 'pada '],
  hibah: ['hibah', 'dari '],
  'dana-pihak': ['anggaran', ''],
  'bantuan-keuangan': ['bantuan keuangan', 'dari '],
  'bantuan-apbn': ['bantuan dana Anggaran Pendapatan dan Belanja Negara', 'melalui '],
  lainnya: ['sumber lain yang sah', 'dari '],
};

/** A default and what follows it, each without the words that the sentence has already. */
function sanctionPhrases(sanction: Draft, parties: readonly Party[]): Draft {
  const name = textAt(sanction, 'pihak');
  const condition = textAt(sanction, 'jika');
  return {
    ...(condition === undefined
      ? {}
      : { jika: withoutSubject(continued('Dalam hal', condition), name, parties) }),
    kalimat: consequence(textAt(sanction, 'maka'), name),
  };
}

/** "PIHAK KEDUA terlambat" → "terlambat", where the sentence names the party itself. */
function withoutSubject(text: string, name: string | undefined, parties: readonly Party[]): string {
  if (name === undefined) return text;
  const subjects = [`<pihak:${name}>`, partyLabel(parties, name)];
  const typed = subjects.find((subject) =>
    text.toLowerCase().startsWith(`${subject.toLowerCase()} `),
  );
  return typed === undefined ? text : text.slice(typed.length).trimStart();
}

const VERB =
  /^(?:di(?!spens|rek|nas|gital|sk)[a-z]+|wajib|harus|tidak|dapat|akan|bersedia|sanggup|me(?:m|n|ng|ny|l|r)\w+|ber\w+|kehilangan)\b/i;

/** "PIHAK KEDUA dikenai sanksi berupa teguran tertulis", or with the drafter's own verb ("wajib …") or subject. */
function consequence(typed: string | undefined, name: string | undefined): string {
  const subject = name === undefined ? '<kosong:16>' : `<pihak:${name}>`;
  if (typed === undefined || isStandard(typed)) return `${subject} <kosong:30>`;
  const text = inSentence(bare(typed).replace(/^maka\s+/i, ''));
  if (/^(?:<\s*pihak\s*:|PIHAK\b|PARA PIHAK\b)/.test(text)) return text;
  return VERB.test(text) ? `${subject} ${text}` : `${subject} dikenai sanksi berupa ${text}`;
}

/** "PIHAK KESATU: Pemerintah Daerah …, Kepala Bagian Kerja Sama, Jalan …, telepon …, surel …". */
function contactPhrase(party: Party): string {
  const all = party.entities.map(contactOf).filter((contact) => contact !== '');
  return `${party.label}: ${all.length > 0 ? all.join(' serta ') : '<kosong:40>'}`;
}

/** Without an address of the contact letters go to that of the entity. */
function contactOf({ name, facts }: Entity): string {
  const contact = mapAt(facts, 'narahubung');
  const at = (key: string, words = ''): string[] => {
    const value = textAt(contact, key);
    return value === undefined ? [] : [`${words}${value}`];
  };
  const own = at('alamat');
  const street = [textAt(facts, 'alamat'), textAt(facts, 'kedudukan')].filter(
    (part) => part !== undefined,
  );
  return [
    ...(name === undefined ? [] : [name]),
    ...at('jabatan'),
    ...at('nama', 'u.p. '),
    ...(own.length > 0 ? own : street),
    ...at('telepon', 'telepon '),
    ...at('surel', 'surel '),
  ].join(', ');
}
