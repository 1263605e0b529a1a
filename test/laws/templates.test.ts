import { describe, expect, it } from 'vitest';
import { type JsonSchema, shapeOf } from '../../src/build/schema-files.ts';
import { resolve, type Shape, type ShapeSchema } from '../../src/core/draft/shape.ts';
import { type Each, isEach, type Template } from '../../src/document/outline.ts';
import { SCHEMAS } from '../support/knowledge.ts';

/** What documents compute for slots, beside the facts of the draft. */
const COMPUTED = new Set(
  (
    'nama tempat rangkap para_pihak induk hari tanggal bulan tahun angka_tanggal dasar_rencana ' +
    'pihak_lengkap tanggal_lengkap bahasa sama_asli acuan kegiatan_biaya kegiatan_waktu ' +
    'dasar dasar_lengkap adendum_ke di bunyi sebelum sesudah jumlah baru lampiran'
  ).split(' '),
);
/** What is added to each element of a list before it is printed. */
const PHRASES = new Set(['kalimat', 'narahubung_kalimat', 'nama_lengkap', 'matriks']);

interface Place {
  readonly schema: ShapeSchema;
  readonly base: string;
}

/** The place that a path of a template names, seen from an element or from the draft. */
function placeOf(path: string, shape: Shape, element: Place | undefined): Place | undefined {
  let place =
    path.startsWith('.') && element !== undefined
      ? element
      : resolve(shape, { $ref: shape.root }, shape.root);
  for (const step of path.split('.').filter(Boolean)) {
    if (place?.schema.type === 'array') place = resolve(shape, place.schema.items, place.base);
    if (/^\d+$/.test(step)) continue;
    place = resolve(shape, place?.schema.properties?.[step], place?.base ?? shape.root);
  }
  return place;
}

/** Every path that templates name and that the format does not have. */
function unknownPaths(
  templates: readonly (Template | Each)[],
  shape: Shape,
  element?: Place,
): string[] {
  const lacking = (path: string): string[] =>
    COMPUTED.has(path) ||
    PHRASES.has(path.split('.').at(-1) ?? '') ||
    placeOf(path, shape, element) !== undefined
      ? []
      : [path];
  return templates.flatMap((template) => {
    if (isEach(template)) {
      const list = placeOf(template.tiap, shape, element);
      const item = list && resolve(shape, list.schema.items, list.base);
      return [...lacking(template.tiap), ...unknownPaths(template.cetak, shape, item)];
    }
    const { teks, ada = [], tanpa = [], bila = {}, rincian, tabel } = template;
    const named = [
      ...[...teks.matchAll(/\{([a-z_.0-9]+)(?::[a-z]+)?\}/g)].map(([, path]) => path ?? ''),
      ...ada,
      ...tanpa,
      ...Object.keys(bila),
      ...(typeof rincian === 'string' ? [rincian] : []),
      ...(tabel === undefined ? [] : [tabel]),
    ];
    const below = typeof rincian === 'object' ? unknownPaths(rincian, shape, element) : [];
    return [...named.flatMap(lacking), ...below];
  });
}

const agreements = [...SCHEMAS.kinds].flatMap(([kind, { outline }]) =>
  'form' in outline ? [] : [[kind, outline] as const],
);
const letters = [...SCHEMAS.kinds].flatMap(([kind, { outline }]) =>
  'form' in outline ? [[kind, outline] as const] : [],
);

describe('the sentences of letters name only what the format has', () => {
  it.each(letters)('%s', (kind, outline) => {
    const shape = shapeOf(SCHEMAS, kind);
    const templates = outline.body.flatMap((part) =>
      'heading' in part ? [] : 'fields' in part ? [...part.fields] : [part],
    );
    const computed = new Set(
      outline.people
        .flatMap(({ key }) => [`${key}.jabatan`, `${key}.pemerintah`])
        .concat('tanggal_surat', 'mitra', 'naskah'),
    );
    const wrong = unknownPaths(
      [...templates, ...outline.closing.map((teks) => ({ teks }))],
      shape,
    ).filter((path) => !computed.has(path));
    expect(wrong).toEqual([]);
    expect(outline.people.filter(({ issuer }) => issuer)).toHaveLength(1);
  });
});

describe('the standing texts name only what the format has', () => {
  const outlines = agreements.flatMap(([kind, outline]) => [
    [kind, 'id', outline] as const,
    ...[...(SCHEMAS.kinds.get(kind)?.outlines ?? [])].map(
      ([language, one]) => [kind, language, one] as const,
    ),
  ]);
  it.each(outlines)('%s %s', (kind, _, outline) => {
    const shape = shapeOf(SCHEMAS, kind);
    const sentences = [
      outline.opening,
      outline.collective,
      outline.recitals,
      outline.basis,
      ...(outline.parentRecital === undefined ? [] : [outline.parentRecital]),
      ...(outline.baseRecital === undefined ? [] : [outline.baseRecital]),
      ...(typeof outline.title === 'string' ? [] : outline.title),
      ...Object.values(outline.amendment ?? {}),
      ...Object.values(outline.hinge),
      ...outline.closing,
    ].map((teks) => ({ teks }));
    const wrong = [
      ...unknownPaths(sentences, shape),
      ...outline.pasal.flatMap(({ key, ayat }) =>
        unknownPaths(ayat, shape).map((path) => `${key}: ${path}`),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  it('finds what is not there', () => {
    const shape = shapeOf(SCHEMAS, 'perjanjian-kerja-sama');
    const texts: (Template | Each)[] = [
      { teks: '{judul} {tidak_ada:lama}' },
      { tiap: 'pembiayaan.sumber', cetak: [{ teks: '{.sumber} {.lain}', ada: ['.tahun'] }] },
    ];
    expect(unknownPaths(texts, shape)).toEqual(['tidak_ada', '.lain']);
  });
});

/** What decides whether and where a template prints, without its words. */
function bones(template: Template | Each): unknown {
  if (isEach(template)) return { tiap: template.tiap, cetak: template.cetak.map(bones) };
  const { teks, rincian, ...rest } = template;
  const slots = [...teks.matchAll(/\{[^}]+\}|<[^>]+>/g)]
    .map(([slot]) => slot)
    .filter((slot) => slot !== '{nama}')
    .sort();
  return { ...rest, slots, rincian: Array.isArray(rincian) ? rincian.map(bones) : rincian };
}

describe('the texts of another language print the same in the same places', () => {
  const others = agreements.flatMap(([kind, outline]) =>
    [...(SCHEMAS.kinds.get(kind)?.outlines ?? [])].map(
      ([language, one]) => [kind, language, outline, one] as const,
    ),
  );
  it.each(others)('%s %s', (_, __, indonesian, other) => {
    expect(other.layout).toEqual(indonesian.layout);
    expect(other.closing.length).toBe(indonesian.closing.length);
    expect(other.pasal.map(({ key, clauses, isi }) => ({ key, clauses, isi }))).toEqual(
      indonesian.pasal.map(({ key, clauses, isi }) => ({ key, clauses, isi })),
    );
    for (const [i, pasal] of other.pasal.entries())
      expect(pasal.ayat.map(bones), pasal.key).toEqual(indonesian.pasal[i]?.ayat.map(bones));
  });
});

describe('every pasal is printed by its own texts', () => {
  it.each(agreements)('%s', (kind, outline) => {
    const keys = outline.pasal.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const shape = SCHEMAS.shapes[SCHEMAS.kinds.get(kind)?.shape ?? ''] as JsonSchema;
    expect(Object.keys((shape['properties'] ?? {}) as object)).toEqual(
      expect.arrayContaining(outline.pasal.flatMap(({ clauses }) => [...clauses])),
    );
  });
});
