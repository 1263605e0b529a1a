import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { headOfRegion } from '../core/regions.ts';
import { isCalendarDate, longDate } from '../core/words/date.ts';
import { roman } from '../core/words/ordinal.ts';
import { inlines, type References } from './inlines.ts';
import type { PartyRow } from './model.ts';
import type { Entity, Party } from './parties.ts';

const BLANK = '<kosong:24>';

/** The komparisi: for each party its ordinal, and for each signatory who he is, by what power he acts, for whom. */
export function komparisi(
  parties: readonly Party[],
  references: References,
  withTitles: boolean,
): PartyRow[] {
  return parties.flatMap((party) => {
    const signers = party.entities.flatMap((entity) =>
      (entity.signatories.length > 0 ? entity.signatories : [{}]).map((signatory) => ({
        entity,
        signatory,
      })),
    );
    return signers.map(({ entity, signatory }, i): PartyRow => {
      const last = i === signers.length - 1;
      const named =
        signers.length > 1 ? 'selanjutnya secara bersama-sama disebut' : 'selanjutnya disebut';
      const text = `${capacity(entity, signatory)}${last ? `, ${named} ${party.label}.` : ';'}`;
      return {
        kind: 'party',
        ordinal: i === 0 ? `${roman(party.position)}.` : '',
        name: inlines(signatoryName(signatory, withTitles) ?? BLANK, references),
        text: inlines(text, references),
      };
    });
  });
}

/** A signatory's name; without titles unless the house style prints them, as the annex asks. */
export function signatoryName(signatory: Draft, withTitles: boolean): string | undefined {
  const name = textAt(signatory, 'nama');
  if (name === undefined || !withTitles) return name;
  const front = textAt(signatory, 'gelar_depan');
  const back = textAt(signatory, 'gelar_belakang');
  return `${front === undefined ? '' : `${front} `}${name}${back === undefined ? '' : `, ${back}`}`;
}

/** Office with its acting status: "Pj. Bupati Merangin". */
export function officeOf(entity: Entity, signatory: Draft): string | undefined {
  const typed = textAt(signatory, 'jabatan');
  if (typed === undefined) return undefined;
  // "Bupati" alone becomes "Bupati Merangin": the region is known.
  const full =
    entity.region !== undefined && /^(gubernur|bupati|wali ?kota)$/i.test(typed)
      ? headOfRegion(entity.region)
      : typed;
  const mark = STATUS[textAt(signatory, 'status') ?? ''];
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
  if (entity.kind === 'perseorangan') return individual(entity);
  const office = officeOf(entity, signatory) ?? BLANK;
  const papers = [
    ...listAt(signatory, 'kewenangan'),
    ...(listAt(signatory, 'kewenangan').length > 0 ? [] : listAt(entity.facts, 'kewenangan')),
  ]
    .filter(isMap)
    .map(paperPhrase);
  const basis = [...statutes(entity), ...papers];
  return [
    `${office}`,
    ...residence(entity, 'berkedudukan di'),
    ...(basis.length === 0 ? [] : [`berdasarkan ${basis.join(' dan ')}`]),
    `dalam hal ini bertindak untuk dan atas nama ${entity.name ?? BLANK}`,
  ].join(', ');
}

/** A natural person acts for himself. */
function individual(entity: Entity): string {
  const nik = textAt(entity.facts, 'nik');
  return [
    ...(nik === undefined ? [] : [`pemegang Nomor Induk Kependudukan ${nik}`]),
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
  const notary = textAt(deed, 'notaris');
  const approval = mapAt(deed, 'pengesahan');
  const number = textAt(deed, 'nomor');
  const date = dateText(textAt(deed, 'tanggal'));
  return [
    [
      `Anggaran Dasar ${entity.name ?? BLANK}`,
      ...(number === undefined ? [] : [` Akta Nomor ${number}`]),
      ...(date === undefined ? [] : [` tanggal ${date}`]),
      ...(notary === undefined ? [] : [` yang dibuat di hadapan Notaris ${notary}`]),
      ...(Object.keys(approval).length === 0
        ? []
        : [
            `, yang telah disahkan oleh ${textAt(approval, 'oleh') ?? BLANK} berdasarkan Keputusan Nomor ${textAt(approval, 'nomor') ?? BLANK}${dateText(textAt(approval, 'tanggal')) === undefined ? '' : ` tanggal ${dateText(textAt(approval, 'tanggal'))}`}`,
          ]),
    ].join(''),
  ];
}

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
  lainnya: '',
};

/** "Surat Kuasa Khusus Bupati Merangin Nomor 100/5/SK/2026 tanggal 20 Februari 2026". */
export function paperPhrase(paper: Draft): string {
  const kind = PAPERS[textAt(paper, 'jenis') ?? ''] ?? textAt(paper, 'jenis') ?? '';
  const by = textAt(paper, 'oleh');
  const number = textAt(paper, 'nomor');
  const date = dateText(textAt(paper, 'tanggal'));
  const subject = textAt(paper, 'tentang');
  return [
    kind,
    by,
    ...(number === undefined ? [] : ['Nomor', number]),
    ...(date === undefined ? [] : ['tanggal', date]),
    ...(subject === undefined ? [] : ['tentang', subject]),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

export function dateText(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : isCalendarDate(iso) ? longDate(iso) : iso;
}
