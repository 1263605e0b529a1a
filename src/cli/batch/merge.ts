import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../cache/digest.ts';
import { fileError, shownName } from '../files.ts';
import { EXIT, type ExitCode, type Host, UsageError } from '../host.ts';
import { writeAtomically } from '../write.ts';
import { batchSummary } from './batch-report.ts';
import { isUnfinished, type Manifest, readManifest, writeManifest } from './manifest.ts';

export interface MergeOptions {
  readonly output: string;
  readonly lang: 'id' | 'en';
}

/**
 * Brings the parts of a run that was done in shards together: the same files and the same manifest as one run.
 * Throws `UsageError` where a part is missing, unfinished, or of another run, and where a file is not as its
 * manifest says.
 */
export function merge(names: readonly string[], options: MergeOptions, host: Host): ExitCode {
  const parts = names.map((name) => ({
    folder: resolve(host.cwd, name),
    ...manifestOf(name, host),
  }));
  const { shard: _, ...header } = parts[0]?.header ?? refuse('Tidak ada folder.', '');
  const count = parts[0]?.header.shard?.count ?? 1;
  for (const [i, part] of parts.entries()) {
    const { shard: __, ...own } = part.header;
    if (JSON.stringify(own) !== JSON.stringify(header) || (part.header.shard?.count ?? 1) !== count)
      refuse(
        `\`${names[i]}\` berasal dari pekerjaan lain.`,
        'Gabungkan hanya bagian dari templat, tabel, dan pilihan yang sama.',
      );
  }
  const present = new Set(parts.map(({ header: { shard } }) => shard?.index ?? 1));
  const missing = Array.from({ length: count }, (_unused, i) => i + 1).filter(
    (i) => !present.has(i),
  );
  if (missing.length > 0)
    refuse(
      `Bagian ${missing.map((i) => `${i}/${count}`).join(', ')} belum ada.`,
      'Sebutkan semua foldernya.',
    );
  const results = [
    ...new Map(parts.flatMap((part) => part.results.map((one) => [one.row, one]))).values(),
  ];
  if (results.length !== header.rows)
    refuse(
      `Bagian-bagian ini memuat ${results.length} dari ${header.rows} baris.`,
      'Selesaikan dahulu dengan --resume.',
    );
  const target = resolve(host.cwd, options.output);
  for (const { folder, results: own } of parts)
    for (const { files } of own)
      for (const [name, sum] of Object.entries(files)) {
        const bytes = read(join(folder, name), host);
        if (digest(bytes) !== sum)
          refuse(
            `\`${name}\` tidak sama dengan yang tercatat dalam manifesnya.`,
            'Buat ulang bagian itu.',
          );
        writeAtomically(join(target, name), bytes, host.cwd);
      }
  writeManifest(target, { header, results });
  host.out.write(
    batchSummary(results, {
      lang: options.lang,
      folder: shownName(target, host.cwd),
      dryRun: false,
      kept: 0,
    }),
  );
  return results.some(({ status }) => status === 'refused') ? EXIT.findings : EXIT.ok;
}

function manifestOf(name: string, host: Host): Manifest {
  const folder = resolve(host.cwd, name);
  const found = readManifest(folder);
  if (found === undefined)
    return refuse(`Di \`${name}\` tidak ada manifes.`, 'Sebutkan folder hasil `sepakat massal`.');
  if (isUnfinished(folder))
    return refuse(`Pekerjaan di \`${name}\` belum selesai.`, 'Selesaikan dahulu dengan --resume.');
  return found;
}

function read(path: string, host: Host): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, shownName(path, host.cwd));
  }
}

function refuse(message: string, advice: string): never {
  throw new UsageError(message, advice);
}
