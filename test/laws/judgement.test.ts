import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPath } from '../../src/core/path.ts';
import type { FileReport } from '../../src/core/report.ts';
import { checkText, KNOWLEDGE, ROOT } from '../support/knowledge.ts';

const text = readFileSync(join(ROOT, 'examples/salah/pks-banyak-salah.yaml'), 'utf8');
const plain = checkText(text).report;
const rules =
  KNOWLEDGE.ruleset(plain.document ?? '', plain.cooperation ?? '')?.rules.map(({ id }) => id) ?? [];
const placesOf = (report: FileReport): string[] =>
  report.findings.map(({ path }) => formatPath(path));

/** Findings by rule and place, whatever their marks; those on the entries themselves apart. */
const namesOf = (report: FileReport): string[] =>
  report.findings
    .filter(({ rule }) => !rule.startsWith('pemeriksaan/'))
    .map(({ rule, path, severity, message }) =>
      [rule, formatPath(path), severity, message.id].join(' '),
    )
    .sort();

const rule = fc.oneof(
  fc.constantFrom(...plain.findings.map((finding) => finding.rule)),
  fc.constantFrom(...rules),
  fc.constantFrom('naskah/tidak-ada', 'bentuk/tanggal', 'x'),
);
const date = fc.constantFrom('2026-11-23', '2026-11-24', '2027-01-01', 'besok', '');
const by = fc.constantFrom('Rina Contoh', '{ nama: Rina Contoh, jabatan: Kabag }', '{}', '');
const waiver = fc.record({
  aturan: rule,
  tempat: fc.constantFrom('', 'pihak', 'judul', ...placesOf(plain)),
  alasan: fc.constantFrom('Sudah disepakati', '...'),
  disetujui: by,
  sampai: date,
});
const statement = fc.record({
  aturan: fc.oneof(rule, fc.constantFrom('', '[]')),
  topik: fc.constantFrom('', 'tahapan', 'objek'),
  isi: fc.constantFrom('Sudah', ''),
  oleh: by,
  tanggal: date,
  sidik: fc.constantFrom('', "'000000000000'"),
});
const list = (key: string, entries: readonly Record<string, string>[]): string =>
  entries.length === 0
    ? ''
    : `  ${key}:\n${entries
        .map(
          (entry) =>
            `    - ${Object.entries(entry)
              .map(([name, value]) => `${name}: ${value}`)
              .join('\n      ')}\n`,
        )
        .join('')}`;

describe('waivers and statements', () => {
  it('change no finding and no outcome, only their marks', () => {
    fc.assert(
      fc.property(
        fc.array(waiver, { maxLength: 4 }),
        fc.array(statement, { maxLength: 3 }),
        (waivers, statements) => {
          const { report } = checkText(
            `${text}\npemeriksaan:\n${list('pengecualian', waivers)}${list('pernyataan', statements)}`,
          );
          const own = report.findings.filter(({ path }) => path[0] === 'pemeriksaan');
          const others = {
            ...report,
            findings: report.findings.filter((one) => !own.includes(one)),
          };
          expect(namesOf(others)).toEqual(namesOf(plain));
          expect(
            own.every(({ waived, severity }) => waived === undefined || severity === 'note'),
          ).toBe(true);
          expect(
            report.outcomes.map(({ rule: id, verdict }) => [
              id,
              verdict === 'waived' ? 'failed' : verdict,
            ]),
          ).toEqual(plain.outcomes.map(({ rule: id, verdict }) => [id, verdict]));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('mark a finding exactly where a whole, living waiver names it', () => {
    fc.assert(
      fc.property(fc.array(waiver, { minLength: 1, maxLength: 3 }), (waivers) => {
        const { report } = checkText(`${text}\npemeriksaan:\n${list('pengecualian', waivers)}`);
        const valid = waivers.filter(
          ({ alasan, disetujui, sampai }) =>
            alasan !== '...' &&
            disetujui.includes('Rina') &&
            /^\d/.test(sampai) &&
            sampai >= '2026-11-24',
        );
        for (const { rule: id, path, waived } of report.findings) {
          const place = formatPath(path);
          const named = valid.some(
            ({ aturan, tempat }) =>
              aturan === id &&
              !/^bentuk/.test(id) &&
              (tempat === '' ||
                place === tempat ||
                /^[.[]/.test(place.startsWith(tempat) ? place.slice(tempat.length) : '')),
          );
          expect([id, place, waived !== undefined]).toEqual([id, place, named]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
