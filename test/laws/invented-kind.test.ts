import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/build/schema-files.ts';
import { modelOf } from '../../src/document/model-of.ts';
import { outlineText } from '../../src/document/outline-text.ts';
import { checkText, knowledgeOf, ROOT, TODAY } from '../support/knowledge.ts';

const KIND = 'risalah-kerja-sama';

type Json = Record<string, unknown>;

/** A copy of `schemas/` with a kind of document that nobody uses: what CONTRIBUTING.md tells to do, and nothing else. */
function withInvention(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sepakat-'));
  cpSync(join(ROOT, 'schemas'), folder, { recursive: true });
  const home = join(folder, 'kinds', KIND);
  mkdirSync(home);
  const read = (file: string): Json =>
    JSON.parse(readFileSync(join(folder, 'kinds', 'kesepakatan-bersama', file), 'utf8')) as Json;
  const write = (file: string, content: Json): void =>
    writeFileSync(join(home, file), JSON.stringify(content));
  write('kind.json', {
    name: 'Risalah Kerja Sama',
    words: { id: 'Risalah Kerja Sama (rekaan)', en: 'Risalah Kerja Sama (invented)' },
    file: 'risalah',
    cooperations: ['KSDPK'],
  });
  const { properties, required } = read('shape.schema.json') as {
    properties: Record<string, Json>;
    required: readonly string[];
  };
  const { draf, kerja_sama, judul, penandatanganan, pihak, dasar_hukum, objek, penutup } =
    properties;
  write('shape.schema.json', {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `sepakat:kinds/${KIND}/shape`,
    type: 'object',
    additionalProperties: false,
    required,
    properties: {
      draf,
      dokumen: { type: 'string', enum: [KIND] },
      kerja_sama,
      judul,
      penandatanganan,
      pihak,
      dasar_hukum,
      objek,
      penutup,
    },
  });
  write('outline.json', {
    ...read('outline.json'),
    title: 'RISALAH KERJA SAMA',
    name: 'Risalah Kerja Sama',
    pasal: ['objek'],
  });
  writeFileSync(
    join(home, 'skeleton.KSDPK.yaml'),
    `draf: 1\ndokumen: ${KIND}\nkerja_sama: KSDPK\n`,
  );
  const requirements = join(folder, 'naskah', 'pihak-dan-bahasa.requirements.schema.json');
  const file = JSON.parse(readFileSync(requirements, 'utf8')) as { allOf: Json[] };
  file.allOf.push({
    'x-requirement': {
      id: 'naskah/risalah-objek',
      check: 'schema',
      severity: 'error',
      cites: [],
      applies: { dokumen: [KIND] },
      message: { id: 'Objek belum disebut.', en: 'No object is named.' },
      advice: { id: 'Isi `objek`.', en: 'Fill in `objek`.' },
    },
    type: 'object',
    required: ['objek'],
  });
  writeFileSync(requirements, JSON.stringify(file));
  return folder;
}

const files = readSchemaFiles(withInvention());
const knowledge = knowledgeOf(files);
const DRAFT = `draf: 1
dokumen: ${KIND}
kerja_sama: KSDPK
judul: Pemeriksaan Contoh
penandatanganan: { tanggal: 2026-03-02, tempat: Bangko }
pihak:
  - kunci: pemda
    wilayah: Kabupaten Merangin
    nomor: 1/RKS/2026
    kedudukan: Bangko
    alamat: Jalan Contoh Nomor 1
    penandatangan: { nama: Arif Contoh, jabatan: Bupati Merangin }
  - kunci: mitra
    jenis: yayasan
    nama: Yayasan Contoh
    nomor: 2/RKS/2026
    kedudukan: Bangko
    alamat: Jalan Misal Nomor 2
    penandatangan: { nama: Wira Misal, jabatan: Ketua Pengurus }
dasar_hukum:
  - UU 23/2014
  - PP 28/2018
  - Permendagri 22/2020
objek: pemeriksaan contoh
penutup: baku
`;

describe('a kind of document is data: adding one touches schemas/ only', () => {
  const check = (text: string) => checkText(text, { knowledge });
  const rules = (text: string): string[] =>
    check(text).report.findings.map(({ rule, severity }) => `${severity} ${rule}`);

  it('is known by its name, and checked by its own rules and those of every draft', () => {
    expect(check(DRAFT).report).toMatchObject({ document: KIND, cooperation: 'KSDPK' });
    expect(rules(DRAFT)).toEqual([]);
    expect(rules(DRAFT.replace('objek: pemeriksaan contoh\n', ''))).toEqual([
      'error naskah/risalah-objek',
    ]);
    expect(rules(DRAFT.replace('tanggal: 2026-03-02', 'tanggal: 2-3-2026'))).toContain(
      'error bentuk/tanggal',
    );
  });

  it('is offered where a draft names none, and only in its own cooperations', () => {
    const [unknown] = check(DRAFT.replace(KIND, 'risalah')).report.findings;
    expect(unknown?.advice.id).toContain(KIND);
    const [other] = check(DRAFT.replace('KSDPK', 'KSDD')).report.findings;
    expect(other?.advice.id).toContain('Pilih salah satu: KSDPK.');
  });

  it('is printed in its own outline', () => {
    const { draft } = check(DRAFT);
    const outline = files.kinds.get(KIND)?.outline;
    if (draft === undefined || outline === undefined) throw new Error('the draft cannot be read');
    const text = outlineText(
      modelOf({
        draft: draft.draft,
        blanks: draft.blanks,
        outline,
        cooperation: draft.ruleset.cooperation,
        regions: knowledge.regions,
        law: knowledge.law,
        asOf: TODAY,
        pictureOf: () => undefined,
        rowsOf: () => undefined,
      }),
    );
    expect(text).toContain('RISALAH KERJA SAMA');
    expect(text).toContain('Objek Risalah Kerja Sama ini adalah pemeriksaan contoh.');
  });
});
