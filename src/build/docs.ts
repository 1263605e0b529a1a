import { type Catalog, type CatalogRule, provisionOf } from '../core/law/catalog.ts';
import { CHECKING, type Coverage, coverageOf } from '../core/law/coverage.ts';
import type { Regulation } from '../core/law/law.ts';
import { citeList } from '../format/cite.ts';
import { placeText, statusText, table } from '../format/coverage.ts';
import { dutyText } from '../format/duty.ts';
import { dateText, lawWordsOf, periodText, scopeText } from '../format/law-words.ts';

const WORDS = lawWordsOf('id');
const NOTE =
  'Halaman ini dibuat dari data oleh `npm run docs`; jangan disunting. Ringkasannya kata-kata kami sendiri, bukan teks resmi.';

/** The pages of documentation that are made from the data, by their path in the repository. */
export function docsPages(catalog: Catalog): ReadonlyMap<string, string> {
  const coverages = [...catalog.law.regulations.values()].map((regulation) =>
    coverageOf(catalog, regulation),
  );
  return new Map([
    ['docs/aturan.md', rulesPage(catalog)],
    ['docs/peraturan/README.md', regulationsPage(coverages)],
    ...coverages.map(
      (coverage) =>
        [`docs/peraturan/${coverage.regulation.id}.md`, regulationPage(coverage, catalog)] as const,
    ),
  ]);
}

const page = (...parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

/** Where a rule stands on the page of rules. */
const anchor = (rule: string): string => rule.replace('/', '-');

function rulesPage(catalog: Catalog): string {
  const homes = [...new Set(catalog.rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  return page(
    '# Aturan',
    NOTE,
    `${catalog.rules.length} aturan. Rincian satu aturan, dengan contoh yang keliru dan yang benar: \`sepakat jelaskan <aturan>\`. Peraturan dan ketentuannya: [peraturan/](peraturan/README.md).`,
    ...homes.map((home) => rulesOf(home, catalog)),
  );
}

function rulesOf(home: string, catalog: Catalog): string {
  const regulation = catalog.law.regulations.get(home);
  const heading =
    regulation === undefined
      ? `## \`${home}\`\n\nAturan kecocokan naskah; yang tanpa dasar tidak diminta peraturan mana pun.`
      : `## [${regulation.short}](peraturan/${regulation.id}.md)`;
  const row = (rule: CatalogRule): string[] => [
    `<a id="${anchor(rule.id)}"></a>\`${rule.id}\``,
    WORDS.severity[rule.severity ?? 'question'],
    dutyText(rule, 'id'),
    scopeText(rule, catalog.kinds, WORDS),
    citeList(
      catalog.law,
      rule.cites.map(({ provision }) => provision),
      'id',
    ),
  ];
  return `${heading}\n\n${table(
    ['Aturan', 'Tingkat', 'Yang diminta', 'Berlaku bagi', 'Dasar'],
    catalog.rules.filter(({ id }) => id.startsWith(`${home}/`)).map(row),
  )}`;
}

function regulationsPage(coverages: readonly Coverage[]): string {
  return page(
    '# Peraturan',
    NOTE,
    'Setiap peraturan yang dikenal Sepakat, dan berapa ketentuannya menurut cara memeriksanya. Matriks lengkap dengan ujinya: `sepakat cakupan`. Aturan: [aturan.md](../aturan.md).',
    table(
      ['Peraturan', 'Tentang', 'Berlaku', ...CHECKING.map((checking) => WORDS.checking[checking])],
      coverages.map(({ regulation: { id, short, title, inForce }, counts }) => [
        `[${short}](${id}.md)`,
        title,
        periodText(inForce, 'id'),
        ...CHECKING.map((checking) => String(counts[checking])),
      ]),
    ),
  );
}

function regulationPage(coverage: Coverage, catalog: Catalog): string {
  const { regulation, rows } = coverage;
  return page(
    `# ${regulation.short}`,
    `${regulation.name}${/\bNomor\b/.test(regulation.name) ? ` tentang ${regulation.title}` : ''}`,
    factsOf(regulation, catalog),
    rows.length === 0
      ? 'Tidak ada ketentuannya yang didaftar; statusnya diketahui supaya dasar hukum dapat diperiksa.'
      : `## Ketentuan\n\n${table(
          ['Ketentuan', 'Ringkasan', 'Kata', 'Status', 'Aturan'],
          rows.map((row) => [
            placeText(coverage, row),
            `${row.provision.summary}${ownPeriod(row.id, catalog)}`,
            WORDS.modality[row.provision.modality],
            statusText(row, WORDS.checking),
            row.rules.map(({ rule }) => `[${rule}](../aturan.md#${anchor(rule)})`).join('<br>'),
          ]),
        )}`,
    NOTE,
  );
}

/** How long a provision was in force, where that differs from its regulation. */
function ownPeriod(id: string, { law }: Catalog): string {
  const period = provisionOf(law, id)?.provision.inForce;
  return period === undefined ? '' : ` (Berlaku ${periodText(period, 'id')}.)`;
}

function factsOf(regulation: Regulation, { law }: Catalog): string {
  const { gazette, enacted, promulgated, inForce, status, amendedBy, revokes, successor, citeAs } =
    regulation;
  const link = (id: string): string => `[${law.regulations.get(id)?.short ?? id}](${id}.md)`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Lembaran', gazette],
    ['Ditetapkan', enacted && dateText(enacted, 'id')],
    ['Diundangkan', promulgated && dateText(promulgated, 'id')],
    ['Berlaku', periodText(inForce, 'id')],
    [WORDS.status, status.id],
    [
      WORDS.amendedBy,
      amendedBy
        ?.map(({ regulation: id, note }) => `${link(id)}${note === undefined ? '' : ` (${note})`}`)
        .join('; '),
    ],
    [WORDS.revokes, revokes?.map(link).join(', ')],
    [WORDS.successor, successor && link(successor)],
    [WORDS.alsoCalled, citeAs?.join(', ')],
    [WORDS.read, WORDS.textAtHand[regulation.textAtHand]],
    [WORDS.lookedUpTo, dateText(regulation.lookedUpTo, 'id')],
  ];
  return facts
    .flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]))
    .join('\n');
}
