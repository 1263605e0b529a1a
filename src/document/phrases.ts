import { type Draft, isMap, listAt, mapAt, textAt, type Value } from '../core/draft/draft.ts';
import { findParty, type Party } from './parties.ts';
import { bare } from './punctuate.ts';
import { joined } from './standing-text.ts';

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
    ...replaced(draft, 'sanksi', 'isi', (sanction) => ({
      ...sanction,
      kalimat: sanctionPhrase(textAt(sanction, 'maka')),
    })),
    ...replaced(draft, 'pengakhiran', 'alasan', (reason) => ({
      kalimat: REASONS[textAt(reason, 'teks') ?? ''] ?? textAt(reason, 'teks') ?? '',
    })),
  };
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
  const kind = textAt(source, 'sumber') ?? '<kosong:20>';
  const name = textAt(source, 'pihak');
  const owner = name === undefined ? '' : ` <pihak:${name}>`;
  const region = name === undefined ? undefined : findParty(parties, name)?.entities[0]?.region;
  const year = textAt(source, 'tahun');
  const share = textAt(source, 'bagian');
  const remark = textAt(source, 'keterangan');
  const money = SOURCES[kind] ?? kind;
  const of = kind === 'APBD' && region !== undefined ? ` ${region.name}` : owner;
  return [
    `${money}${of}`,
    ...(year === undefined ? [] : [` Tahun Anggaran ${year}`]),
    ...(share === undefined ? [] : [`, sebesar ${share.replace(/\s*%$/, '')}%`]),
    ...(remark === undefined ? [] : [` untuk ${remark.replace(/^untuk\s+/i, '')}`]),
  ].join('');
}

const SOURCES: Readonly<Record<string, string>> = {
  APBD: 'Anggaran Pendapatan dan Belanja Daerah',
  APBN: 'Anggaran Pendapatan dan Belanja Negara',
  hibah: 'hibah',
  'dana-pihak': 'anggaran',
  'bantuan-keuangan': 'bantuan keuangan dari',
  'bantuan-apbn': 'bantuan dana Anggaran Pendapatan dan Belanja Negara',
  lainnya: 'sumber lain yang sah',
};

/** What follows a default: "dikenai sanksi berupa teguran tertulis", or the drafter's own verb ("dikenai …", "wajib …"). */
function sanctionPhrase(consequence: string | undefined): string {
  if (consequence === undefined) return '<kosong:30>';
  const text = bare(consequence);
  return /^(di[a-z]+|wajib|harus|tidak|meng?\w+|mem\w+|men\w+|kehilangan|membayar)\b/i.test(text)
    ? text
    : `dikenai sanksi berupa ${text}`;
}

/** "PIHAK KESATU: Kepala Bagian Kerja Sama, Jalan …, telepon …, surel …". */
function contactPhrase(party: Party): string {
  const contacts = party.entities
    .map(({ facts }) => mapAt(facts, 'narahubung'))
    .filter((contact) => Object.keys(contact).length > 0);
  const described = contacts.map((contact) => {
    const parts = [
      textAt(contact, 'jabatan'),
      textAt(contact, 'nama') === undefined ? undefined : `u.p. ${textAt(contact, 'nama')}`,
      textAt(contact, 'alamat'),
      textAt(contact, 'telepon') === undefined
        ? undefined
        : `telepon ${textAt(contact, 'telepon')}`,
      textAt(contact, 'surel') === undefined ? undefined : `surel ${textAt(contact, 'surel')}`,
    ];
    return parts.filter((part) => part !== undefined).join(', ');
  });
  return `${party.label}: ${described.length > 0 ? joined(described) : (address(party) ?? '<kosong:40>')}`;
}

/** Without a contact of its own a party is written to at its address. */
function address(party: Party): string | undefined {
  const [entity] = party.entities;
  const street = textAt(entity?.facts, 'alamat');
  return street === undefined || entity?.name === undefined
    ? undefined
    : `${entity.name}, ${street}`;
}
