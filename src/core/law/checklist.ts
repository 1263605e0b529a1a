import { SEVERITIES, type Severity } from '../finding.ts';
import { type Catalog, type CatalogRule, provisionOf } from './catalog.ts';
import { recommendedBasis } from './recommended-basis.ts';
import { filterRules, forceOn } from './rule-filter.ts';

/** One line of a checklist: what must be there, or what a person has to answer. */
export interface ChecklistItem {
  readonly text: string;
  readonly question: boolean;
  /** Provisions in force that ask for it. */
  readonly cites: readonly string[];
  readonly rules: readonly string[];
  /** Whether the law may or may not apply on that day. */
  readonly uncertain: boolean;
}

export interface ChecklistGroup {
  /** Name of the group: its first topic. */
  readonly topic: string;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistScope {
  readonly kind: string;
  readonly cooperation: string;
  /** ISO date at which the law is taken. */
  readonly asOf: string;
  /** Duties below this severity are left out. */
  readonly least: Severity;
  readonly language: 'id' | 'en';
}

/** The groups in the order in which an agreement is made; each gathers topics. Other topics follow as their own. */
const GROUPS: readonly (readonly string[])[] = [
  ['para-pihak', 'badan-hukum-mitra'],
  ['kewenangan-penandatangan'],
  ['objek-kerja-sama'],
  ['tahapan'],
  ['isi-naskah', 'dasar-hukum', 'hukum-perjanjian'],
  ['pembiayaan', 'aset-daerah'],
  ['data-pribadi', 'informasi-publik'],
  ['bentuk-naskah', 'bahasa', 'meterai', 'tanda-tangan-elektronik'],
];
const LAST = 'pasca-penandatanganan';

/**
 * What an agreement of a kind must contain on a day, in groups: first what holds always, then what holds where
 * something is so, then the questions. Rules of consistency take part where they have a sentence for it.
 */
export function checklistOf(catalog: Catalog, scope: ChecklistScope): ChecklistGroup[] {
  const { kind, cooperation, asOf } = scope;
  const lines = [
    ...filterRules(catalog, { kind, cooperation, asOf })
      .filter((rule) => isAsked(rule, scope))
      .map((rule) => lineOf(catalog, rule, scope)),
    ...usualBasis(catalog, scope),
  ].sort((a, b) => a.rank - b.rank);
  const topics = [...new Set(lines.map(({ topic }) => topic))];
  const grouped = new Set([...GROUPS.flat(), LAST]);
  const groups = [
    ...GROUPS,
    ...topics.filter((topic) => !grouped.has(topic)).map((topic) => [topic]),
    [LAST],
  ];
  return groups
    .map((members) => ({
      topic: members[0] ?? LAST,
      items: merged(lines.filter(({ topic }) => members.includes(topic))),
    }))
    .filter(({ items }) => items.length > 0);
}

const isAsked = (rule: CatalogRule, { least }: ChecklistScope): boolean =>
  rule.severity === undefined
    ? true
    : SEVERITIES.indexOf(rule.severity) <= SEVERITIES.indexOf(least) &&
      (rule.cites.length > 0 || rule.checklist !== undefined);

interface Line extends ChecklistItem {
  readonly topic: string;
  /** Place in the document; after what the law asks come consistency, conditional lines, and questions. */
  readonly rank: number;
}

const CONDITIONAL = /^(?:Bila|Jika|Where|If) /;

function lineOf(catalog: Catalog, rule: CatalogRule, scope: ChecklistScope): Line {
  const { kind, cooperation, asOf, language } = scope;
  const { cites, force } = forceOn(catalog, rule, asOf, kind, cooperation);
  const text = sentence(catalog, rule, cites, language);
  const keys = catalog.keys[kind] ?? [];
  const places = rule.reads.map((path) => keys.indexOf(path.split('.')[0] ?? ''));
  const place = Math.min(...places.filter((at) => at >= 0), keys.length);
  const question = rule.check === 'human';
  const bare = rule.cites.length === 0;
  return {
    text,
    question,
    cites,
    rules: [rule.id],
    uncertain: force === 'unknown',
    topic: rule.checklist?.topic ?? rule.topic ?? 'isi-naskah',
    rank: place + (question ? 3000 : CONDITIONAL.test(text) ? 2000 : bare ? 1000 : 0),
  };
}

/**
 * The sentence of the registry; without one, the question, or what the first citation says in our words. English
 * has no such summaries: there the message tells what must not be.
 */
function sentence(
  { law }: Catalog,
  { checklist, question, message, cites }: CatalogRule,
  inForce: readonly string[],
  language: 'id' | 'en',
): string {
  const written = checklist ?? question;
  if (written !== undefined) return written[language];
  const cited = provisionOf(law, inForce[0] ?? cites[0]?.provision ?? '');
  const fault = message[language].replace(/`?\{[a-z_]+\}`?/g, '…');
  if (language === 'id') return cited?.provision.summary ?? `Tidak terjadi: ${fault}`;
  return `This is not so: ${fault}`;
}

/** The regulations that such a document usually cites on that day, in one line. */
function usualBasis({ law, keys }: Catalog, scope: ChecklistScope): Line[] {
  const { kind, cooperation, asOf, language } = scope;
  const usual = recommendedBasis(law, kind, cooperation, asOf);
  if (usual.length === 0) return [];
  const list = usual.map(({ regulation }) => regulation.short).join(', ');
  return [
    {
      text:
        language === 'id'
          ? `Dasar hukum menyebut yang lazim pada tanggal itu: ${list}.`
          : `The legal basis cites what is usual on that date: ${list}.`,
      question: false,
      cites: [],
      rules: ['naskah/dasar-hukum-lazim'],
      uncertain: usual.some(({ force }) => force === 'unknown'),
      topic: 'dasar-hukum',
      rank: (keys[kind] ?? []).indexOf('dasar_hukum') + 1000,
    },
  ];
}

/** Rules of one sentence are one line. */
function merged(lines: readonly Line[]): ChecklistItem[] {
  const byText = new Map<string, ChecklistItem>();
  for (const { topic: _, rank: __, ...line } of lines) {
    const known = byText.get(line.text);
    byText.set(
      line.text,
      known === undefined
        ? line
        : {
            ...known,
            cites: [...new Set([...known.cites, ...line.cites])],
            rules: [...known.rules, ...line.rules],
            uncertain: known.uncertain && line.uncertain,
          },
    );
  }
  return [...byText.values()];
}
