import { formatPath, type Path } from '../../core/path.ts';
import type { Hit } from '../../core/rule.ts';

/** Without these nobody can tell who is bound to what. */
const IDENTITY = new Set([
  'judul',
  'pihak.nama',
  'pihak.wilayah',
  'pihak.penandatangan',
  'pihak.penandatangan.nama',
  'pihak.penandatangan.jabatan',
]);

/** Whether a blank place is the title, a party, or who signs in what office. */
export function isIdentity(path: Path): boolean {
  const keys = path.filter((step) => typeof step === 'string' && step !== 'anggota');
  return IDENTITY.has(keys.join('.'));
}

/** The number lines have rules of their own: all may be blank, and a part of them is found there. */
export function isNumberLine(path: Path): boolean {
  return (
    path[0] === 'pihak' &&
    path.at(-1) === 'nomor' &&
    !path.includes('kewenangan') &&
    !path.includes('anggaran_dasar')
  );
}

/** A finding at a blank place of the file; it goes where a duty already reports that place. */
export function blankHit(path: Path): Hit {
  return { path, inSource: true, causedBy: [path], args: { tempat: formatPath(path) } };
}
