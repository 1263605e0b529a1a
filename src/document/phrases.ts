import { type Draft, isMap, listAt, mapAt, textAt, type Value } from '../core/draft/draft.ts';
import { own } from '../core/own.ts';
import { parseDuration } from '../core/words/duration.ts';
import { activityMatrix } from './activity-matrix.ts';
import { type Entity, findParty, type Party, partyLabel } from './parties.ts';
import { bare } from './punctuate.ts';
import { continued, inSentence } from './seam.ts';
import { isStandard } from './standing-text.ts';
import type { Tongue } from './tongue.ts';

/**
 * Facts that standing text says in words of its own: where money comes from, why a cooperation ends,
 * whom to write to. The draft as given, with `kalimat` beside each such fact.
 */
export function withPhrases(draft: Draft, parties: readonly Party[], tongue: Tongue): Draft {
  return {
    ...draft,
    pihak: parties.map((party) => ({
      ...party.facts,
      nama_lengkap: fullName(party, tongue),
      narahubung_kalimat: contactPhrase(party, tongue),
    })),
    ...activityTables(draft, tongue),
    ...replaced(draft, 'pembiayaan', 'sumber', (source) => ({
      ...source,
      kalimat: sourcePhrase(source, parties, tongue),
    })),
    ...replaced(draft, 'sekretariat', 'pendanaan', (source) => ({
      ...source,
      kalimat: sourcePhrase(source, parties, tongue),
    })),
    ...replaced(draft, 'sanksi', 'isi', (sanction) => ({
      ...sanction,
      ...sanctionPhrases(sanction, parties),
    })),
    ...activityMatrix(draft),
    ...ownTerm(draft),
    ...stages(draft, tongue),
    ...replaced(draft, 'pengakhiran', 'alasan', (reason) => ({
      kalimat:
        own(tongue.phrases.reasons, textAt(reason, 'teks') ?? '') ?? textAt(reason, 'teks') ?? '',
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

/** The steps of a dispute, and all of them in one phrase. */
function stages(draft: Draft, { phrases, joined }: Tongue): Draft {
  const steps = replaced(draft, 'penyelesaian_perselisihan', 'tahap', (stage) => {
    const step = textAt(stage, 'cara');
    return step === undefined || STAGES.has(step) || isStandard(step)
      ? stage
      : { ...stage, teks: step };
  });
  const clause = steps['penyelesaian_perselisihan'];
  if (!isMap(clause)) return {};
  const ways = listAt(clause, 'tahap').map((stage) => {
    const step = textAt(stage, 'cara') ?? '';
    const time = textAt(stage, 'selama');
    const way = own(phrases.ways, step) ?? textAt(stage, 'teks') ?? step;
    return [
      way,
      ...[textAt(stage, 'di') ?? []].flat(),
      ...(time === undefined ? [] : [phrases.within(`<lama:${time}>`)]),
    ].join(' ');
  });
  return { penyelesaian_perselisihan: { ...clause, kalimat: joined(ways) } };
}

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

/** "Anggaran Pendapatan dan Belanja Daerah Kabupaten Merangin Tahun Anggaran 2026 untuk pembinaan". */
function sourcePhrase(source: Draft, parties: readonly Party[], tongue: Tongue): string {
  const { phrases } = tongue;
  const kind = textAt(source, 'sumber') ?? '';
  const name = textAt(source, 'pihak');
  const entities = name === undefined ? undefined : findParty(parties, name)?.entities;
  const region = entities?.length === 1 ? entities[0]?.region : undefined;
  const year = textAt(source, 'tahun');
  const share = textAt(source, 'bagian');
  const remark = textAt(source, 'keterangan');
  const [money, link] = own(phrases.sources, kind) ?? [kind === '' ? '<kosong:20>' : kind, ''];
  const owner = name === undefined ? '' : ` ${link}<pihak:${name}>`;
  return [
    `${money}${kind === 'APBD' && region !== undefined && tongue.code === 'id' ? ` ${region.name}` : owner}`,
    ...(year === undefined ? [] : [phrases.year(year)]),
    ...(share === undefined ? [] : [phrases.share(tongue.percentage(share))]),
    ...(remark === undefined ? [] : [phrases.purpose(bare(remark))]),
  ].join('');
}

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
function contactPhrase(party: Party, tongue: Tongue): string {
  const all = party.entities
    .map((entity) => contactOf(entity, tongue, party.label))
    .filter((contact) => contact !== '');
  return `${party.label}: ${all.length > 0 ? all.join(tongue.phrases.also) : '<kosong:40>'}`;
}

/** Without an address of the contact letters go to that of the entity. */
function contactOf({ name, facts }: Entity, { phrases }: Tongue, label: string): string {
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
    // A party that goes by the name of its entity has said it already.
    ...(name === undefined || name === label ? [] : [name]),
    ...at('jabatan'),
    ...at('nama', phrases.attention),
    ...(own.length > 0 ? own : street),
    ...at('telepon', phrases.telephone),
    ...at('surel', phrases.mail),
  ].join(', ');
}

/** A party as the head of a document abroad names it: "Pemerintah Daerah Provinsi Jambi, Republik Indonesia". */
export function fullName(party: Party, tongue: Tongue): string {
  return tongue.joined(
    party.entities.map((entity) =>
      [entity.name ?? '<kosong:30>', countryOf(entity, tongue) ?? []].flat().join(', '),
    ),
  );
}

/** The country of a party: as typed, or Indonesia where it is one of its regions. */
export function countryOf({ facts, region }: Entity, tongue: Tongue): string | undefined {
  return textAt(facts, 'negara') ?? (region === undefined ? undefined : tongue.abroad.indonesia);
}

/** The activities of a plan as tables: what each costs, and when it is carried out. */
function activityTables(draft: Draft, { abroad }: Tongue): Draft {
  const activities = listAt(draft, 'kegiatan').filter(isMap);
  if (activities.length === 0) return {};
  const { number, activity, office, source, cost, time } = abroad.columns;
  const column = (judul: string, jenis = 'teks'): Draft => ({ judul, jenis });
  const cells = (one: Draft, keys: readonly string[]): string[] =>
    keys.map((key) => textAt(one, key) ?? '-');
  const table = (
    columns: readonly Draft[],
    keys: readonly string[],
    sums: 'ya' | 'tidak',
  ): Draft => ({
    kolom: [column(number), ...columns],
    baris: activities.map((one, i) => [String(i + 1), ...cells(one, keys)]),
    jumlah: sums,
  });
  return {
    kegiatan_biaya: table(
      [column(activity), column(source), column(cost, 'rupiah')],
      ['kegiatan', 'sumber', 'biaya'],
      'ya',
    ),
    kegiatan_waktu: table(
      [column(activity), column(office), column(time)],
      ['kegiatan', 'pelaksana', 'waktu'],
      'tidak',
    ),
  };
}
