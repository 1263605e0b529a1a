import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../support/host.ts';
import { ROOT } from '../../support/knowledge.ts';

const BIN = join(ROOT, 'bin/sepakat.js');
const HEADINGS = ['Kode', 'Fakultas', 'Nama', 'Tanggal'];
const MAPPING = `kolom:
  Fakultas: judul
  Nama: pihak[1].penandatangan.nama
  Tanggal: penandatanganan.tanggal
nama: kb-{Kode}
`;

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sepakat-'));
  const template = readFileSync(join(ROOT, 'examples/ksdpk-universitas-kb.yaml'), 'utf8');
  writeFileSync(join(cwd, 'templat.yaml'), template);
  cpSync(join(ROOT, 'examples/lambang'), join(cwd, 'lambang'), { recursive: true });
  writeFileSync(join(cwd, 'peta.yaml'), MAPPING);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const DAY = /^ {2}tanggal: (\S+)$/m;
const SIGNED =
  DAY.exec(readFileSync(join(ROOT, 'examples/ksdpk-universitas-kb.yaml'), 'utf8'))?.[1] ?? '';
type Cells = readonly [string, string, string, string];
const good = (i: number): Cells => [
  String(i).padStart(3, '0'),
  `Kerja Sama Pendidikan Contoh ${i}`,
  'Ratna Misal',
  SIGNED,
];
const csv = (rows: readonly (readonly string[])[], mark = ','): string =>
  [HEADINGS, ...rows]
    .map((row) => row.map((cell) => (cell.includes(mark) ? `"${cell}"` : cell)).join(mark))
    .join('\n');
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(cwd, name), content);
  return name;
};
const massal = (table: string, out: string, ...args: string[]): ReturnType<typeof run> =>
  run(['batch', 'templat.yaml', table, '-p', 'peta.yaml', '-o', out, ...args], { cwd });
/** Every file of a folder with its bytes. */
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(cwd, folder))
      .sort()
      .map((name) => [name, readFileSync(join(cwd, folder, name)).toString('base64')]),
  );
const documents = (folder: string): string[] =>
  existsSync(join(cwd, folder))
    ? readdirSync(join(cwd, folder)).filter((name) => name.endsWith('.docx'))
    : [];

describe('a table of 500 rows with three bad ones', () => {
  it('makes 497 documents, and names cell and row of the others', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => [...good(i)]);
    rows[99] = ['099', 'Kerja Sama', '=A1', SIGNED];
    rows[199] = ['199', 'Kerja Sama', 'Ratna Misal', '02/03/2026'];
    rows[299] = ['299', 'Kerja Sama', 'Ratna Misal', '2026-02-30'];
    const { code, out, err } = await massal(put('limaratus.csv', csv(rows)), 'limaratus');
    expect(code).toBe(1);
    expect(documents('limaratus')).toHaveLength(497);
    expect(out.match(/^baris \d+/gm)).toEqual(['baris 101', 'baris 201', 'baris 301']);
    for (const cell of ['C101 (Nama)', 'D201 (Tanggal)', 'D301 (Tanggal)'])
      expect(out).toContain(cell);
    expect(out).toContain('497 baris dibuat di limaratus, 3 ditolak.');
    expect(err).toMatch(/^500\/500 baris/m);
    const lines = readFileSync(join(cwd, 'limaratus/manifes.jsonl'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(501);
  }, 120_000);
});

describe('columns', () => {
  it.each([
    [
      'a place that is not there',
      'kolom:\n  Nama: pihak[1].penandatangan.nma\n',
      [],
      'Mungkin maksudnya `pihak[1].penandatangan.nama`',
    ],
    ['a place that is no text', 'kolom:\n  Nama: pihak[1]\n', [], 'bukan satu isian'],
    ['a column that the table lacks', 'kolom:\n  Namo: judul\n', [], 'Mungkin maksudnya `Nama`'],
    [
      'a column that goes nowhere',
      'kolom:\n  Nama: judul\nnama: "{Kode}"\n',
      [],
      'Kolom `Fakultas`, `Tanggal`',
    ],
    [
      'a misspelt key of the mapping',
      'kolm:\n  Nama: judul\n',
      [],
      'baris 1: kunci `kolm` tidak dikenal; mungkin maksudnya `kolom`',
    ],
    ['a mapping that is no YAML', 'kolom: [\n', [], 'Pemetaan `salah.yaml` baris'],
  ])('%s is told before the first row', async (_, mapping, args, message) => {
    put('salah.yaml', mapping);
    const table = put('satu.csv', csv([good(1)]));
    const { code, err } = await run(
      ['massal', 'templat.yaml', table, '-p', 'salah.yaml', '-o', 'tidak-ada', ...args],
      { cwd },
    );
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(join(cwd, 'tidak-ada'))).toBe(false);
  });

  it('may name their places themselves', async () => {
    const table = put(
      'jalur.csv',
      'judul,pihak[1].penandatangan.nama\nKerja Sama Contoh,Ratna Misal\n',
    );
    const { code } = await run(['batch', 'templat.yaml', table, '-o', 'jalur'], { cwd });
    expect(code).toBe(0);
    expect(documents('jalur')).toEqual(['templat-0002.docx']);
  });

  it('of two hundred are taken', async () => {
    const more = Array.from({ length: 196 }, (_, i) => `Lain ${i}`);
    put('banyak.yaml', `${MAPPING}abaikan: semua\n`);
    const table = put(
      'banyak.csv',
      [[...HEADINGS, ...more].join(','), [...good(1), ...more.map(() => 'x')].join(',')].join('\n'),
    );
    const { code } = await run(
      ['batch', 'templat.yaml', table, '-p', 'banyak.yaml', '-o', 'banyak'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(documents('banyak')).toEqual(['kb-001.docx']);
  });
});

describe('names', () => {
  it('never lead out of the folder', async () => {
    const { code } = await massal(
      put('luar.csv', csv([['../../x', 'Kerja Sama', 'Ratna Misal', SIGNED]])),
      'dalam',
    );
    expect(code).toBe(0);
    expect(documents('dalam')).toEqual(['kb-..-..-x.docx']);
  });

  it('that two rows share are found before anything is written', async () => {
    const { code, out } = await massal(
      put(
        'kembar.csv',
        csv([good(1), good(2), ['01', 'a', 'b', SIGNED], ['001', 'a', 'b', SIGNED]]),
      ),
      'kembar',
    );
    expect(code).toBe(1);
    expect(out).toContain('baris 2 dan 5: sama-sama bernama `kb-001`');
    expect(existsSync(join(cwd, 'kembar'))).toBe(false);
  });
});

describe('what stands in a table', () => {
  it.each([
    ['semicolons', csv([good(1)], ';')],
    ['tabs', csv([good(1)], '\t')],
    [
      'Windows-1252',
      Buffer.from(csv([['001', 'Kerja Sama Café', 'Ratna Misal', SIGNED]]), 'latin1'),
    ],
    ['UTF-16', Buffer.from(`\ufeff${csv([good(1)])}`, 'utf16le')],
    ['a byte-order mark and CRLF', `\ufeff${csv([good(1)]).replaceAll('\n', '\r\n')}`],
    ['an empty row', `${csv([good(1)])}\n\n,,,\n`],
  ])('may be written with %s', async (name, content) => {
    const out = `bentuk-${name.replace(/\W/g, '')}`;
    const { code } = await massal(put('bentuk.csv', content), out, '--bentuk', 'yaml');
    expect(code).toBe(0);
    const [file = ''] = readdirSync(join(cwd, out));
    expect(file).toBe('kb-001.yaml');
    if (name === 'Windows-1252')
      expect(readFileSync(join(cwd, out, file), 'utf8')).toContain('Kerja Sama Café');
  });

  it('is told where a row has a cell too many', async () => {
    const { code, out } = await massal(
      put('lebih.csv', `${csv([good(1)])}\n002,Kerja Sama,Ratna, S.H.,${SIGNED}`),
      'lebih',
    );
    expect(code).toBe(1);
    expect(out).toContain('baris 3');
    expect(out).toContain('tabel/jumlah-sel');
  });

  it('is told where a quote is not closed', async () => {
    const { code, err } = await massal(
      put('kutip.csv', 'Kode,Fakultas,Nama,Tanggal\n001,"x,y,z\n'),
      'kutip',
    );
    expect(code).toBe(2);
    expect(err).toContain('tidak dapat dibaca sebagai CSV');
  });
});

describe('a workbook', () => {
  const workbook = (
    rows: readonly (readonly unknown[])[],
    merges: readonly string[] = [],
  ): Uint8Array => {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { cellDates: true },
    );
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Data');
    return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  };

  it('gives dates as Excel stores them, and keeps rows of merged cells out', async () => {
    const [year = 0, month = 0, date = 0] = SIGNED.split('-').map(Number);
    const signed = new Date(year, month - 1, date);
    const table = put(
      'buku.xlsx',
      workbook(
        [
          HEADINGS,
          ['001', 'Kerja Sama Contoh', 'Ratna Misal', signed],
          ['002', 'Kerja Sama Contoh', 'Ratna Misal', signed],
          ['003', 'Kerja Sama Contoh', '', signed],
          ['004', 'Kerja Sama Contoh', '=B2', signed],
        ],
        ['C3:C4'],
      ),
    );
    const { code, out } = await massal(table, 'buku', '--bentuk', 'yaml');
    expect(code).toBe(1);
    expect(out.match(/^baris \d+/gm)).toEqual(['baris 3', 'baris 4', 'baris 5']);
    expect(out).toContain('C3 (Nama)');
    expect(out).toContain('[tabel/sel-gabungan]');
    expect(out).toContain('[tabel/rumus]');
    expect(readFileSync(join(cwd, 'buku/kb-001.yaml'), 'utf8')).toContain(`tanggal: '${SIGNED}'`);
  });

  it('of long numbers is not trusted', async () => {
    const table = put(
      'nik.xlsx',
      workbook([HEADINGS, ['001', 1502010101010001.0, 'Ratna Misal', SIGNED]]),
    );
    const { code, out } = await massal(table, 'nik');
    expect(code).toBe(1);
    expect(out).toContain('B2 (Fakultas)');
    expect(out).toContain('[tabel/angka-panjang]');
  });

  it('that is none is refused', async () => {
    const { code, err } = await massal(put('rusak.xlsx', 'PK bukan'), 'rusak');
    expect(code).toBe(2);
    expect(err).toContain('rusak.xlsx');
  });
});

describe('the example', () => {
  it('makes a document for each row', async () => {
    const home = 'examples/massal';
    const { code, out } = await run(
      [
        'massal',
        `${home}/templat.yaml`,
        `${home}/rumah-sakit.csv`,
        '-p',
        `${home}/pemetaan.yaml`,
        '-o',
        join(cwd, 'contoh'),
      ],
      { cwd: ROOT },
    );
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).not.toContain('peringatan');
    expect(documents('contoh')).toEqual([
      'pks-rs01.docx',
      'pks-rs02.docx',
      'pks-rs03.docx',
      'pks-rs04.docx',
    ]);
  });
});

describe('a template with a mistake of its own', () => {
  it('is told once, and nothing is written', async () => {
    const text = readFileSync(join(cwd, 'templat.yaml'), 'utf8');
    put('salah-templat.yaml', text.replace(/^jangka_waktu:\n(?: .*\n)+/m, ''));
    const table = put('tiga.csv', csv([good(1), good(2), good(3)]));
    const { code, out } = await run(
      ['batch', 'salah-templat.yaml', table, '-p', 'peta.yaml', '-o', 'salah'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(out.match(/^baris/gm)).toHaveLength(1);
    expect(out).toContain('perbaiki dahulu templat');
    expect(existsSync(join(cwd, 'salah'))).toBe(false);
  });
});

describe('--dry-run', () => {
  it('checks everything and writes nothing', async () => {
    const { code, out } = await massal(
      put('kering.csv', csv([good(1), ['002', 'a', '=b', SIGNED]])),
      'kering',
      '--dry-run',
    );
    expect(code).toBe(1);
    expect(out).toContain('1 baris akan dibuat, 1 ditolak');
    expect(existsSync(join(cwd, 'kering'))).toBe(false);
  });
});

describe('beyond one run', () => {
  const rows = Array.from({ length: 60 }, (_, i) => good(i));
  rows[30] = ['030', 'Kerja Sama', '=x', SIGNED];
  const args = (out: string, ...more: string[]): string[] => [
    BIN,
    'batch',
    'templat.yaml',
    'enampuluh.csv',
    '-p',
    'peta.yaml',
    '-o',
    out,
    '--bentuk',
    'docx,yaml',
    ...more,
  ];
  beforeAll(async () => {
    put('enampuluh.csv', csv(rows));
    expect(spawnSync('node', args('utuh'), { cwd }).status).toBe(1);
  }, 60_000);

  it('four parts of four processes come together to the same bytes', () => {
    const parts = [1, 2, 3, 4].map((i) => `bagian-${i}`);
    for (const [i, part] of parts.entries())
      expect(spawnSync('node', args(part, '--shard', `${i + 1}/4`), { cwd }).status).toBeLessThan(
        2,
      );
    const incomplete = spawnSync('node', [BIN, 'merge', ...parts.slice(1), '-o', 'kurang'], {
      cwd,
      encoding: 'utf8',
    });
    expect(incomplete.status).toBe(2);
    expect(incomplete.stderr).toContain('Bagian 1/4 belum ada');
    expect(spawnSync('node', [BIN, 'gabung', ...parts, '-o', 'gabungan'], { cwd }).status).toBe(1);
    expect(bytesIn('gabungan')).toEqual(bytesIn('utuh'));
  }, 60_000);

  it('a run that is killed again and again ends with the same bytes', async () => {
    const whole = bytesIn('utuh');
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let kill = 0; kill < 20; kill++) {
      const child = spawn('node', args('terhenti', '--resume', '--workers', '2'), {
        cwd,
        stdio: 'ignore',
      });
      await setTimeout(150 + random() * 900);
      child.kill('SIGKILL');
      await new Promise((ended) => child.once('close', ended));
      // Whatever bears its name is whole.
      for (const name of existsSync(join(cwd, 'terhenti'))
        ? readdirSync(join(cwd, 'terhenti'))
        : [])
        if (/\.(docx|yaml)$/.test(name))
          expect(readFileSync(join(cwd, 'terhenti', name)).toString('base64')).toBe(whole[name]);
    }
    expect(spawnSync('node', args('terhenti', '--resume'), { cwd }).status).toBe(1);
    expect(bytesIn('terhenti')).toEqual(whole);
  }, 120_000);

  it('is not resumed where the table has changed', async () => {
    put('enampuluh-lain.csv', csv([...rows, good(99)]));
    const { code, err } = await run(
      [
        'batch',
        'templat.yaml',
        'enampuluh-lain.csv',
        '-p',
        'peta.yaml',
        '-o',
        'utuh',
        '--bentuk',
        'docx,yaml',
        '--resume',
      ],
      { cwd },
    );
    expect(code).toBe(2);
    expect(err).toContain('tidak dapat dilanjutkan');
  });

  it('does not replace a document that was edited', async () => {
    const table = put('dua.csv', csv([good(1), good(2)]));
    await massal(table, 'suntingan');
    const path = join(cwd, 'suntingan/kb-001.docx');
    writeFileSync(path, 'disunting');
    const { code, out } = await massal(table, 'suntingan');
    expect(code).toBe(1);
    expect(out).toContain('[berkas/sudah-ada]');
    expect(readFileSync(path, 'utf8')).toBe('disunting');
    expect((await massal(table, 'suntingan', '--timpa')).code).toBe(0);
  });

  it('a table of 200,000 rows is gone through without filling the memory', () => {
    put('besar.csv', csv(Array.from({ length: 200_000 }, (_, i) => good(i))));
    const { status, stdout } = spawnSync(
      'node',
      ['--max-old-space-size=256', ...args('besar', '--shard', '1/20000'), '--dry-run'].map(
        (arg) => (arg === 'enampuluh.csv' ? 'besar.csv' : arg),
      ),
      { cwd, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('10 baris akan dibuat, 0 ditolak.');
  }, 60_000);
});
