import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { own } from '../core/own.ts';

interface Column {
  readonly heading: string;
  readonly kind?: 'rupiah';
  readonly cell: (activity: Draft) => string | undefined;
}

const fact =
  (key: string) =>
  (activity: Draft): string | undefined =>
    textAt(activity, key);

/** Every plan says what is done, when and by whom, … */
const CORE = new Set(['Kegiatan', 'Waktu', 'Penanggung Jawab']);

const COLUMNS: readonly Column[] = [
  { heading: 'Kegiatan', cell: fact('uraian') },
  { heading: 'Keluaran', cell: fact('keluaran') },
  { heading: 'Lokasi', cell: fact('lokasi') },
  { heading: 'Waktu', cell: fact('waktu') },
  { heading: 'Penanggung Jawab', cell: answering },
  { heading: 'Sumber Dana', cell: source },
  { heading: 'Biaya', kind: 'rupiah', cell: fact('nilai') },
];

/**
 * The activities of a Rencana Kerja as a table, beside the list itself (`kegiatan.matriks`). A column
 * that no activity fills is left out unless every plan needs it; what one of them lacks shows as a
 * blank there, and as a dash elsewhere.
 */
export function activityMatrix(draft: Draft): Draft {
  const activities = listAt(draft, 'kegiatan', 'isi').filter(isMap);
  if (activities.length === 0) return {};
  const columns = COLUMNS.filter(
    ({ heading, cell }) =>
      CORE.has(heading) || activities.some((activity) => cell(activity) !== undefined),
  );
  const sum = textAt(draft, 'kegiatan', 'jumlah');
  return {
    kegiatan: {
      ...mapAt(draft, 'kegiatan'),
      matriks: {
        kolom: [
          { judul: 'No.' },
          ...columns.map(({ heading, kind }) => ({
            judul: heading,
            ...(kind === undefined ? {} : { jenis: kind }),
          })),
        ],
        baris: activities.map((activity, i) => [
          `${i + 1}.`,
          ...columns.map(
            ({ heading, cell }) => cell(activity) ?? (CORE.has(heading) ? '<kosong:12>' : '-'),
          ),
        ]),
        ...(sum === undefined ? {} : { jumlah: sum }),
      },
    },
  };
}

const SOURCES: Readonly<Record<string, string>> = {
  hibah: 'Hibah',
  lainnya: 'Sumber lain yang sah',
};

function source(activity: Draft): string | undefined {
  const name = textAt(activity, 'sumber');
  return name === undefined ? undefined : (own(SOURCES, name) ?? name);
}

/** "PIHAK KEDUA (Dinas Kesehatan)". */
function answering(activity: Draft): string | undefined {
  const party = textAt(activity, 'pihak');
  const office = textAt(activity, 'pelaksana');
  if (party === undefined) return office;
  return office === undefined ? `<pihak:${party}>` : `<pihak:${party}> (${office})`;
}
