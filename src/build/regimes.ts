import type { Cooperations, KindInfo } from '../core/kinds.ts';
import { type Regime, type RegimeSigns, type Regimes, regimeLaw } from '../core/regimes.ts';
import type { RuleEntry } from '../core/ruleset.ts';
import type { Fragment, JsonSchema } from './schema-files.ts';

/**
 * The two rules that a regime makes by its data alone: a note in a draft that names it, with what governs
 * it; and a warning in a draft of cooperation that it betrays, unless a rule of its own does that.
 */
export function regimeFragments(
  { cooperation, own, regimes }: Regimes,
  cooperations: Cooperations,
  kinds: ReadonlyMap<string, KindInfo>,
): Fragment[] {
  const others = [...cooperations.keys()].filter((name) => name !== cooperation);
  // Only such a document can say which regime is meant.
  const dokumen = [...kinds].filter(([, info]) => info.cooperations.includes(cooperation));
  const applies = (kerja_sama: readonly string[]): RuleEntry['applies'] => ({
    dokumen: dokumen.map(([kind]) => kind),
    kerja_sama,
  });
  const ids = Object.keys(regimes);
  return Object.entries(regimes).flatMap(([id, regime]) => [
    named(id, regime, applies([cooperation]), ids.find((one) => one !== id) ?? own.value),
    ...(regime.signs === undefined || regime.rule !== undefined
      ? []
      : [
          betrayed(id, regime, regime.signs, applies(others), {
            cooperation,
            own: own.value,
          }),
        ]),
  ]);
}

function named(id: string, regime: Regime, applies: RuleEntry['applies'], other: string): Fragment {
  return {
    entry: {
      ...entryOf(`rezim/${id}`, 'note', regime, applies, ['rezim']),
      message: {
        id: `Naskah ini dinyatakan sebagai ${regime.name.id}: hukum kerja sama daerah tidak diperiksa, hanya keutuhan naskahnya.`,
        en: `This text is declared as ${regime.name.en}: the law of regional cooperation is not checked, only its agreement with itself.`,
      },
      advice: regimeLaw(regime),
    },
    notes: { examples: { bad: `rezim: ${id}`, good: `rezim: ${other}` } },
    appliesIf: {
      type: 'object',
      required: ['rezim'],
      properties: { rezim: { type: 'string', const: id } },
    },
    body: {
      type: 'object',
      properties: { rezim: { type: 'string', not: { type: 'string', const: id } } },
    },
  };
}

function betrayed(
  id: string,
  regime: Regime,
  signs: RegimeSigns,
  applies: RuleEntry['applies'],
  to: { readonly cooperation: string; readonly own: string },
): Fragment {
  const [kind = ''] = Object.keys(regime.titles);
  const way = `\`dokumen: ${kind}\`, \`kerja_sama: ${to.cooperation}\`, \`rezim: ${id}\``;
  return {
    entry: {
      ...entryOf(`rezim/tanda-${id}`, 'warning', regime, applies, signReads(signs)),
      message: {
        id: `Ini tampaknya ${regime.name.id}, yang tidak diatur dengan hukum kerja sama daerah. ${regime.what.id}`,
        en: `This looks like ${regime.name.en}, which the law of regional cooperation does not govern. ${regime.what.en}`,
      },
      advice: {
        id: `${regimeLaw(regime).id} Bila benar demikian, tulis ${way}; bila bukan, tulis \`rezim: ${to.own}\`.`,
        en: `${regimeLaw(regime).en} If so, write ${way}; if not, write \`rezim: ${to.own}\`.`,
      },
    },
    notes: { examples: { bad: signed(signs), good: 'judul: Pelayanan Contoh' } },
    // What the drafter says decides; only where nothing is said do signs count.
    appliesIf: { type: 'object', not: { type: 'object', required: ['rezim'] } },
    body: without(signs),
  };
}

function entryOf(
  id: string,
  severity: RuleEntry['severity'],
  { cites }: Regime,
  applies: RuleEntry['applies'],
  reads: readonly string[],
): Omit<RuleEntry, 'message' | 'advice'> {
  return {
    id,
    check: 'schema',
    severity,
    cites: cites.map((provision) => ({ provision })),
    applies,
    reads,
    guide: true,
  };
}

/** The keys of a draft that bears one of the signs. */
function signed({ words: [word] = [], facts = {}, parties: [party] = [] }: RegimeSigns): string {
  const [fact] = Object.entries(facts);
  if (word !== undefined) return `judul: ${word.charAt(0).toUpperCase()}${word.slice(1)} Contoh`;
  if (fact !== undefined) return `keterangan:\n  ${fact[0]}: ${fact[1][0] ?? 'ya'}`;
  return `pihak:\n  - wilayah: Kabupaten Merangin\n  - nama: Contoh\n    jenis: ${party ?? 'lainnya'}`;
}

const signReads = ({ words, parties, facts = {} }: RegimeSigns): string[] => [
  ...(words === undefined ? [] : ['judul']),
  ...(parties === undefined ? [] : ['pihak.jenis']),
  ...Object.keys(facts).map((key) => `keterangan.${key}`),
];

/** The schema of a draft that bears none of the signs. */
function without({ words, parties, facts }: RegimeSigns): JsonSchema {
  const noneOf = (values: readonly string[]): JsonSchema => ({
    type: 'string',
    not: { type: 'string', enum: values },
  });
  return {
    type: 'object',
    properties: {
      ...(words === undefined
        ? {}
        : {
            judul: { type: 'string', not: { type: 'string', pattern: wordPattern(words) } },
          }),
      ...(parties === undefined
        ? {}
        : {
            pihak: {
              type: 'array',
              items: { type: 'object', properties: { jenis: noneOf(parties) } },
            },
          }),
      ...(facts === undefined
        ? {}
        : {
            keterangan: {
              type: 'object',
              properties: Object.fromEntries(
                Object.entries(facts).map(([key, values]) => [key, noneOf(values)]),
              ),
            },
          }),
    },
  };
}

/** Any of the words, whole and in any case: patterns of JSON Schema know no flag for that. */
function wordPattern(words: readonly string[]): string {
  const any = words.map((word) =>
    [...word]
      .map((letter) =>
        /[A-Za-z]/.test(letter)
          ? `[${letter.toUpperCase()}${letter.toLowerCase()}]`
          : letter === ' '
            ? '\\s+'
            : letter,
      )
      .join(''),
  );
  return `(?<![A-Za-z])(?:${any.join('|')})(?![A-Za-z])`;
}

/** The shapes with the values of `rezim` and what people write for them, as the regimes have them. */
export function withRegimes(
  shapes: readonly JsonSchema[],
  { own, regimes }: Regimes,
): readonly JsonSchema[] {
  const values = [
    ...Object.entries(regimes).map(([id, { aliases }]) => [id, aliases] as const),
    [own.value, own.aliases] as const,
  ];
  const listed = {
    enum: values.map(([value]) => value),
    'x-sinonim': Object.fromEntries(values),
  };
  return shapes.map((shape) => {
    const defs = shape['$defs'] as Readonly<Record<string, JsonSchema>> | undefined;
    const rezim = defs?.['rezim'];
    return rezim === undefined
      ? shape
      : { ...shape, $defs: { ...defs, rezim: { ...rezim, ...listed } } };
  });
}
