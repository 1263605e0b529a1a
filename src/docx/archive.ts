import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The library names the watermark shape at random. Word and LibreOffice know a watermark by the
 * first part of the name, so that part stays.
 */
const RANDOM_SHAPE = /PowerPlusWaterMarkObject[\w-]+/g;

/**
 * The zip writer reads it in local time, so it is made of local time: the same bytes in every zone.
 * Made anew each time, because the zone of a process can change.
 */
const zipTime = (): Date => new Date(1980, 0, 1, 12);

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Writes the archive of a document again so that its bytes depend on its parts alone: entries in
 * one order, one fixed time, nothing named at random, and compression in JavaScript, because the
 * zlib of Node compresses differently from version to version.
 */
export function normaliseArchive(archive: Uint8Array): Uint8Array {
  const parts = unzipSync(archive);
  const names = Object.keys(parts).sort(byName);
  return zipSync(
    Object.fromEntries(names.map((name) => [name, pinned(name, parts[name] ?? new Uint8Array())])),
    { level: 6, mtime: zipTime() },
  );
}

/**
 * Whether an archive is as `normaliseArchive` wrote it: writing it again changes nothing. Word,
 * LibreOffice and zip tools write another time, order or compression, so a file a person has
 * changed is not; neither is a file that is no archive.
 */
export function isNormalised(archive: Uint8Array): boolean {
  try {
    const again = normaliseArchive(archive);
    return again.length === archive.length && again.every((byte, at) => byte === archive[at]);
  } catch {
    return false;
  }
}

/** Readers that look only at the first entry expect the content types there. */
function byName(a: string, b: string): number {
  if (a === CONTENT_TYPES) return -1;
  if (b === CONTENT_TYPES) return 1;
  return a < b ? -1 : 1;
}

function pinned(name: string, data: Uint8Array): Uint8Array {
  if (!/^word\/header\d+\.xml$/.test(name)) return data;
  let count = 0;
  return strToU8(
    strFromU8(data).replace(RANDOM_SHAPE, () => {
      count += 1;
      return `PowerPlusWaterMarkObject${count}`;
    }),
  );
}
