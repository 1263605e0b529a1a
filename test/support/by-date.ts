import { inForceOn, provisionAt } from '../../src/core/law/law.ts';
import { recommendedBasis } from '../../src/core/law/recommended-basis.ts';
import type { FileReport, Outcome } from '../../src/core/report.ts';
import { longDate } from '../../src/core/words/date.ts';
import { citeList } from '../../src/format/cite.ts';
import { checkText, KNOWLEDGE } from './knowledge.ts';

const { law } = KNOWLEDGE;

/** One draft, judged as if signed on a day. */
export interface Taken {
  readonly day: string;
  readonly report: FileReport;
}

/** What a rule says of the draft on one day. */
interface Said {
  readonly outcome: Outcome | undefined;
  /** Severity and message of each of its findings. */
  readonly found: readonly string[];
}

/** A difference between two days, and what of the law began or ended between them. */
export interface Change {
  readonly rule: string;
  readonly before: Said;
  readonly after: Said;
  /** Provisions, or whole regulations (`uu-32-2004`) where a rule of consistency looks at them. */
  readonly begun: readonly string[];
  readonly ended: readonly string[];
}

/** Takes one draft at several days: its day of signing is replaced. */
export function takenAt(text: string, days: readonly string[]): Taken[] {
  return days.map((day) => ({
    day,
    report: checkText(text.replace(/^( {2}tanggal:) \S+$/m, `$1 ${day}`)).report,
  }));
}

/** Everything that a rule says differently on the later of two days. */
export function changes(before: Taken, after: Taken): Change[] {
  const rules = new Set(
    [before, after].flatMap(({ report }) => [
      ...report.outcomes.map(({ rule }) => rule),
      ...report.findings.map(({ rule }) => rule),
    ]),
  );
  return [...rules].flatMap((rule): Change[] => {
    const [then, now] = [saidBy(rule, before), saidBy(rule, after)];
    if (same(then, now)) return [];
    const cites = [then, now].flatMap(({ outcome }) => outcome?.cites ?? []);
    const named = [...law.regulations.values()]
      .filter(({ short }) => [...then.found, ...now.found].some((text) => text.includes(short)))
      .map(({ id }) => id);
    const differing = [...new Set([...cites, ...named])];
    return [
      {
        rule,
        before: then,
        after: now,
        begun: differing.filter((id) => turns(id, before.day, after.day) === 'begun'),
        ended: differing.filter((id) => turns(id, before.day, after.day) === 'ended'),
      },
    ];
  });
}

function saidBy(rule: string, { report }: Taken): Said {
  return {
    outcome: report.outcomes.find((outcome) => outcome.rule === rule),
    found: report.findings
      .filter((finding) => finding.rule === rule)
      .map(({ severity, message }) => `${SEVERITY[severity]}: ${message.id}`),
  };
}

const SEVERITY = { error: 'kesalahan', warning: 'peringatan', note: 'catatan' } as const;

function same(one: Said, other: Said): boolean {
  const key = ({ outcome, found }: Said): string =>
    JSON.stringify([outcome?.verdict, [...(outcome?.cites ?? [])].sort(), found]);
  return key(one) === key(other);
}

/** Whether a provision or a regulation began or ended between two days; a time that it grants ends with its last day. */
function turns(id: string, before: string, after: string): 'begun' | 'ended' | undefined {
  const provision = id.includes(':') ? provisionAt(law, id) : undefined;
  const period = provision?.inForce ?? law.regulations.get(id)?.inForce;
  if (period === undefined) return undefined;
  const [then, now] = [inForceOn(period, before), inForceOn(period, after)];
  if (then !== now) return now === 'yes' || then === 'no' ? 'begun' : 'ended';
  const deadline = provision?.deadline;
  return deadline !== undefined && before <= deadline && after > deadline ? 'ended' : undefined;
}

const INTRO = `# Hukum menurut tanggal

Satu naskah KSDPK yang sama, dinilai seakan-akan ditandatangani pada enam tanggal. Yang berbeda hanya hukumnya, dan di
bawah ini setiap perbedaan disebut bersama ketentuan yang mulai atau berhenti berlaku. Naskahnya
\`test/laws/drafts/ksdpk-menurut-tanggal.yaml\`; halaman ini ditulis oleh pengujian
(\`npx vitest run test/laws/by-date.test.ts -u\`), jadi selalu sama dengan hasil pemeriksaan.`;

/** The page that explains each difference, in Markdown. */
export function byDatePage(taken: readonly Taken[]): string {
  const pairs = taken.slice(1).map((after, i) => [taken[i] ?? after, after] as const);
  return `${[INTRO, overview(taken), transition(), ...pairs.map(([before, after]) => section(before, after))].join('\n\n')}\n`;
}

function overview(taken: readonly Taken[]): string {
  const rows = taken.map(({ day, report }) => {
    const count = (severity: string): number =>
      report.findings.filter((finding) => finding.severity === severity).length;
    const verdicts = (verdict: string): number =>
      report.outcomes.filter((outcome) => outcome.verdict === verdict).length;
    const basis = recommendedBasis(law, report.document ?? '', report.cooperation ?? '', day)
      .map(({ regulation, force }) => `${regulation.short}${force === 'unknown' ? ' (?)' : ''}`)
      .join(', ');
    return row([
      longDate(day),
      count('error'),
      count('warning'),
      count('note'),
      verdicts('review'),
      verdicts('undetermined'),
      basis,
    ]);
  });
  return [
    row([
      'Tanggal',
      'Kesalahan',
      'Peringatan',
      'Catatan',
      'Pertanyaan',
      'Belum pasti',
      'Dasar hukum yang lazim',
    ]),
    row(['---', '--:', '--:', '--:', '--:', '--:', '---']),
    ...rows,
  ].join('\n');
}

function section(before: Taken, after: Taken): string {
  const all = changes(before, after);
  const findings = all.filter(
    (change) => change.before.found.length + change.after.found.length > 0,
  );
  const others = all.filter((change) => !findings.includes(change));
  const rows = findings
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .map((change) =>
      row([`\`${change.rule}\``, cell(change.before), later(change), because(change)]),
    );
  return [
    `## ${longDate(before.day)} → ${longDate(after.day)}`,
    ...(rows.length === 0
      ? ['Temuannya sama.']
      : [
          [
            row(['Aturan', 'Semula', 'Kini', 'Sebabnya']),
            row(['---', '---', '---', '---']),
            ...rows,
          ].join('\n'),
        ]),
    ...questions(others),
  ].join('\n\n');
}

const cell = ({ found }: Said): string => (found.length === 0 ? '–' : found.join('<br>'));

const later = ({ before, after }: Change): string =>
  before.found.length > 0 && before.found.join() === after.found.join() ? 'sama' : cell(after);

/** What began, ended, or lived on between regulations, in the words of the registry. */
const TRANSITION = [
  'pp-50-2007:pasal-26',
  'pp-28-2018:pasal-48',
  'pp-28-2018:pasal-49',
  'pp-28-2018:pasal-50',
  'pp-28-2018:pasal-51',
  'permendagri-22-2020:pasal-62',
  'permendagri-22-2020:pasal-63.huruf-c',
  'permendagri-22-2020:pasal-63.huruf-d',
  'permendagri-25-2020:pasal-42',
];

function transition(): string {
  const lines = TRANSITION.map((id) => {
    const [regulation, provision] = id.split(':');
    const found = law.regulations
      .get(regulation ?? '')
      ?.provisions.find((one) => one.id === provision);
    if (found === undefined) throw new Error(`no provision ${id}`);
    return `- ${citeList(law, [id], 'id')}: ${found.summary}`;
  });
  return ['## Ketentuan peralihan', lines.join('\n')].join('\n\n');
}

/** What began and ended, by provision. */
function because({ begun, ended }: Change): string {
  return [
    ...(begun.length === 0 ? [] : [`mulai berlaku: ${listed(begun)}`]),
    ...(ended.length === 0 ? [] : [`berakhir: ${listed(ended)}`]),
  ].join('; ');
}

function listed(ids: readonly string[]): string {
  const provisions = ids.filter((id) => id.includes(':'));
  const regulations = ids.filter(
    (id) => !provisions.some((provision) => provision.startsWith(`${id}:`)),
  );
  return [
    ...(provisions.length === 0 ? [] : [citeList(law, provisions, 'id')]),
    ...regulations
      .filter((id) => !id.includes(':'))
      .map((id) => law.regulations.get(id)?.short ?? id),
  ].join('; ');
}

/** Rules without findings on either day, by what happened to them. */
function questions(all: readonly Change[]): string[] {
  const speaks = ({ outcome }: Said): boolean =>
    outcome !== undefined && outcome.verdict !== 'not-applicable';
  const groups = [
    [
      'Baru diperiksa atau ditanyakan',
      all.filter(({ before, after }) => !speaks(before) && speaks(after)),
    ],
    [
      'Tidak lagi diperiksa atau ditanyakan',
      all.filter(({ before, after }) => speaks(before) && !speaks(after)),
    ],
    [
      'Tetap, dengan dasar lain',
      all.filter(({ before, after }) => speaks(before) && speaks(after)),
    ],
  ] as const;
  const lines = groups
    .filter(([, changed]) => changed.length > 0)
    .map(([title, changed]) => {
      const regulations = (pick: 'begun' | 'ended'): string =>
        [
          ...new Set(
            changed.flatMap((change) =>
              change[pick].map((id) => law.regulations.get(id.split(':')[0] ?? '')?.short ?? id),
            ),
          ),
        ].join(', ');
      const causes = [
        ...(regulations('begun') === '' ? [] : [`mulai berlaku: ${regulations('begun')}`]),
        ...(regulations('ended') === '' ? [] : [`berakhir: ${regulations('ended')}`]),
      ].join('; ');
      return `- ${title}: ${changed.length} aturan (${causes}).`;
    });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((text) => String(text).replaceAll('|', '\\|')).join(' | ')} |`;
