import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { own } from '../core/own.ts';
import { isCalendarDate, longDate } from '../core/words/date.ts';
import { roman } from '../core/words/ordinal.ts';
import { inlines, type References } from './inlines.ts';
import type { PartyRow } from './model.ts';
import { type Entity, type Party, signersOf } from './parties.ts';
import { listItem, positionOf } from './punctuate.ts';
import { continued } from './seam.ts';
import type { Tongue } from './tongue.ts';
import { INDONESIAN } from './tongue-id.ts';

const BLANK = '<kosong:24>';

/** The komparisi: for each party its ordinal, and for each signatory who he is, by what power he acts, for whom. */
export function komparisi(
  parties: readonly Party[],
  references: References,
  withTitles: boolean,
): PartyRow[] {
  return parties.flatMap((party) => {
    const signers = signersOf(party);
    return signers.map(({ entity, signatory }, i): PartyRow => {
      const named =
        signers.length > 1 ? 'selanjutnya secara bersama-sama disebut' : 'selanjutnya disebut';
      const text =
        i === signers.length - 1
          ? `${capacity(entity, signatory)}, ${named} ${party.label}.`
          : listItem(capacity(entity, signatory), positionOf(i, signers.length));
      return {
        kind: 'party',
        ordinal: i === 0 ? `${roman(party.position)}.` : '',
        name: inlines(signatoryName(entity, signatory, withTitles) ?? BLANK, references),
        text: inlines(text, references),
      };
    });
  });
}

/**
 * A signatory's name; without titles unless the house style prints them, as the annex asks. A natural
 * person without a signatory signs in person.
 */
export function signatoryName(
  entity: Entity,
  signatory: Draft,
  withTitles: boolean,
): string | undefined {
  const name = textAt(signatory, 'nama') ?? (isPerson(entity) ? entity.name : undefined);
  if (name === undefined || !withTitles) return name;
  const front = textAt(signatory, 'gelar_depan');
  const back = textAt(signatory, 'gelar_belakang');
  return `${front === undefined ? '' : `${front} `}${name}${back === undefined ? '' : `, ${back}`}`;
}

export const isPerson = ({ kind }: Entity): boolean => kind === 'perseorangan';

/** Office with its acting status: "Pj. Bupati Merangin". */
export function officeOf(
  entity: Entity,
  signatory: Draft,
  tongue: Tongue = INDONESIAN,
): string | undefined {
  const typed = textAt(signatory, 'jabatan');
  if (typed === undefined) return undefined;
  // "Bupati" alone becomes "Bupati Merangin": the region is known.
  const full =
    (entity.region === undefined ? undefined : tongue.head(entity.region, typed)) ?? typed;
  const mark = tongue.code === 'id' ? own(STATUS, textAt(signatory, 'status') ?? '') : undefined;
  return mark === undefined || /^(pj|plt|plh)\.?\s|^(penjabat|pelaksana)/i.test(full)
    ? full
    : `${mark} ${full}`;
}

const STATUS: Readonly<Record<string, string>> = {
  penjabat: 'Pj.',
  'pelaksana-tugas': 'Plt.',
  'pelaksana-harian': 'Plh.',
};

function capacity(entity: Entity, signatory: Draft): string {
  const represented = textAt(signatory, 'nama') ?? entity.name;
  if (isPerson(entity) && represented === entity.name) return individual(entity);
  const own = listAt(signatory, 'kewenangan');
  const papers = (own.length > 0 ? own : listAt(entity.facts, 'kewenangan'))
    .filter(isMap)
    .map(paperPhrase);
  return [
    officeOf(entity, signatory) ?? BLANK,
    ...residence(entity, 'berkedudukan di'),
    ...(papers.length === 0 && statutes(entity).length === 0
      ? []
      : [`berdasarkan ${grounds([...statutes(entity), ...papers])}`]),
    `dalam hal ini bertindak untuk dan atas nama ${entity.name ?? BLANK}`,
  ].join(', ');
}

/** Grounds of authority as one phrase; "serta" where one has commas of its own. */
function grounds(all: readonly string[]): string {
  if (!all.some((one) => one.includes(','))) return INDONESIAN.joined(all);
  return all.length === 1
    ? all.join('')
    : `${all.slice(0, -1).join(', ')}, serta ${all.at(-1) ?? ''}`;
}

/** A natural person acts for himself. */
function individual(entity: Entity): string {
  const nik = textAt(entity.facts, 'nik');
  return [
    `pemegang Nomor Induk Kependudukan ${nik ?? BLANK}`,
    ...residence(entity, 'beralamat di'),
    'dalam hal ini bertindak untuk dan atas nama diri sendiri',
  ].join(', ');
}

function residence(entity: Entity, words: string): string[] {
  const place = textAt(entity.facts, 'kedudukan');
  const street = textAt(entity.facts, 'alamat');
  const parts = [place, street].filter((part) => part !== undefined);
  return [`${words} ${parts.length > 0 ? parts.join(', ') : BLANK}`];
}

/** The statutes of a company: deed, notary, approval, as the annex of Permendagri 22/2020 asks. */
function statutes(entity: Entity): string[] {
  const deed = mapAt(entity.facts, 'anggaran_dasar');
  if (Object.keys(deed).length === 0) return [];
  const approval = mapAt(deed, 'pengesahan');
  const number = textAt(deed, 'nomor');
  const written = number === undefined ? '' : ` yang dimuat dalam Akta Nomor ${number}`;
  return [
    [
      `Anggaran Dasar ${entity.name ?? BLANK}${written}${dated(deed)}${beforeNotary(textAt(deed, 'notaris'))}`,
      ...(Object.keys(approval).length === 0
        ? []
        : [
            `yang telah disahkan oleh ${approvedBy(approval) ?? BLANK} berdasarkan Keputusan Nomor ${textAt(approval, 'nomor') ?? BLANK}${dated(approval)}`,
          ]),
    ].join(', '),
  ];
}

function dated(paper: Draft): string {
  const date = dateText(textAt(paper, 'tanggal'));
  return date === undefined ? '' : ` tanggal ${date}`;
}

function beforeNotary(name: string | undefined): string {
  return name === undefined
    ? ''
    : ` yang dibuat di hadapan Notaris ${name.replace(/^notaris\s+/i, '')}`;
}

/** "Menteri Hukum" as written, or out of "Keputusan Menteri Hukum". */
const approvedBy = (approval: Draft): string | undefined =>
  textAt(approval, 'oleh') ??
  /^(?:surat\s+)?keputusan\s+(.+)$/i.exec(textAt(approval, 'jenis') ?? '')?.[1];

const PAPERS: Readonly<Record<string, string>> = {
  'surat-kuasa-khusus': 'Surat Kuasa Khusus',
  'surat-kuasa': 'Surat Kuasa',
  'keputusan-pengangkatan': 'Keputusan',
  'surat-perintah': 'Surat Perintah',
  akta: 'Akta',
  'anggaran-dasar': 'Anggaran Dasar',
  statuta: 'Statuta',
  'surat-tugas': 'Surat Tugas',
  persetujuan: 'Persetujuan',
  lainnya: 'Surat',
};

/** "Surat Kuasa Khusus Bupati Merangin Nomor 100/5/SK/2026 tanggal 20 Februari 2026"; a deed names its notary last. */
export function paperPhrase(paper: Draft): string {
  const type = textAt(paper, 'jenis') ?? '';
  const kind = own(PAPERS, type) ?? type;
  const by = textAt(paper, 'oleh');
  const number = textAt(paper, 'nomor');
  const subject = textAt(paper, 'tentang');
  const notarial = by !== undefined && (type === 'akta' || /^notaris\s/i.test(by));
  return [
    // "oleh: Keputusan Gubernur" says the kind itself.
    by?.toLowerCase().startsWith(kind.toLowerCase()) ? '' : kind,
    notarial ? '' : (by ?? ''),
    number === undefined ? '' : `Nomor ${number}`,
    dated(paper).trim(),
    subject === undefined ? '' : `tentang ${continued('tentang', subject)}`,
    notarial ? beforeNotary(by).trim() : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function dateText(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : isCalendarDate(iso) ? longDate(iso) : iso;
}
