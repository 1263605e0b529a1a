import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { isMadeHere, renderDocx } from '../../src/docx/index.ts';
import { sampleModel } from './sample-model.ts';

const { TZ } = process.env;

afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

const rich = () => sampleModel({ parties: 3, rancangan: true, witnesses: true, pictures: true });

describe('bytes', () => {
  it('are the same whatever was rendered before', async () => {
    const first = await renderDocx(rich());
    await renderDocx(sampleModel({ parties: 11, rancangan: true, pictures: true }));
    expect(Buffer.compare(first, await renderDocx(rich()))).toBe(0);
  });

  it('are the same when documents are rendered at once', async () => {
    const alone = await renderDocx(rich());
    const [one, , two] = await Promise.all([
      renderDocx(rich()),
      renderDocx(sampleModel({ parties: 2 })),
      renderDocx(rich()),
    ]);
    expect(Buffer.compare(alone, one)).toBe(0);
    expect(Buffer.compare(alone, two)).toBe(0);
  });

  it('are the same in every time zone', async () => {
    process.env.TZ = 'UTC';
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(0);
    const utc = await renderDocx(rich());
    for (const [zone, offset] of [
      ['Asia/Jakarta', -420],
      ['America/St_Johns', 210],
    ] as const) {
      process.env.TZ = zone;
      expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
      expect(Buffer.compare(utc, await renderDocx(rich()))).toBe(0);
    }
  });

  it('are those of an archive in one order with one fixed time', async () => {
    const archive = Buffer.from(await renderDocx(rich()));
    const names: string[] = [];
    const times = new Set<number>();
    for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; ) {
      const length = archive.readUInt16LE(at + 28);
      times.add(archive.readUInt32LE(at + 12));
      names.push(archive.toString('utf8', at + 46, at + 46 + length));
      at = archive.indexOf('PK\u0001\u0002', at + 46 + length);
    }
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names.slice(1)).toEqual(names.slice(1).sort());
    // Noon of 1 January 1980, in the format of MS-DOS.
    expect([...times]).toEqual([(((0 << 9) | (1 << 5) | 1) << 16) | (12 << 11)]);
  });
});

describe('a file made here', () => {
  it('is known until someone saves it again', async () => {
    const made = await renderDocx(rich());
    expect(isMadeHere(made)).toBe(true);
    const parts = unzipSync(made);
    const mtime = new Date(2026, 2, 2);
    expect(isMadeHere(zipSync(parts, { mtime }))).toBe(false);
    expect(isMadeHere(zipSync({ ...parts, 'word/x.xml': strToU8('<x/>') }, { mtime }))).toBe(false);
  });

  it('is not any other file', () => {
    expect(isMadeHere(new Uint8Array())).toBe(false);
    expect(isMadeHere(strToU8('bukan berkas Word'))).toBe(false);
  });
});
