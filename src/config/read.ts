import { type Draft, isMap, listAt, mapAt, textAt } from '../core/draft/draft.ts';
import { normalise } from '../core/draft/normalise.ts';
import type { Shape } from '../core/draft/shape.ts';
import type { Bilingual, Finding, Severity } from '../core/finding.ts';
import { type Aliases, currentRule } from '../core/judgement/aliases.ts';
import type { Kinds } from '../core/kinds.ts';
import { createLocator } from '../core/locate.ts';
import { own } from '../core/own.ts';
import type { Path } from '../core/path.ts';
import type { Validate } from '../core/ruleset.ts';
import { shapeProblems } from '../core/shape-findings.ts';
import { suggest } from '../core/suggest.ts';
import { parseYaml } from '../core/yaml.ts';
import { fits } from './patterns.ts';
import { NO_SETTINGS, SEVERITY_WORDS, type Settings } from './settings.ts';

/** What is known of a rule beside its words. */
export interface RuleFact {
  readonly severity: Severity;
  /** Whether it rests on a provision. */
  readonly law: boolean;
}

/** What a configuration is held against. */
export interface ConfigKnowledge {
  readonly shape: Shape;
  readonly validate: Validate;
  readonly rules: ReadonlyMap<string, RuleFact>;
  readonly kinds: Kinds;
  /** Former ids of rules: a configuration may still name them. */
  readonly aliases: Aliases;
}

/** Text of a configuration → its settings, and what is wrong with it, with places as in a draft. */
export function readConfig(
  text: string,
  { shape, validate, rules, kinds, aliases }: ConfigKnowledge,
): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const yaml = parseYaml(text);
  const locator = createLocator(yaml.doc, yaml.lines, text);
  const broken = yaml.problems.map(
    ({ start, end, ...words }): Finding => ({
      ...words,
      cites: [],
      path: [],
      range: locator.at(start, end),
      related: [],
    }),
  );
  if (yaml.broken) return { settings: NO_SETTINGS, findings: broken };
  const { draft, toSource } = normalise(yaml.doc, shape);
  if (!isMap(draft)) return { settings: NO_SETTINGS, findings: broken };
  const problems = shapeProblems(draft, shape, validate).map(
    ({ rule, message, advice, path, at }): Finding => ({
      rule,
      severity: 'error',
      message,
      advice,
      cites: [],
      path: toSource(path),
      range:
        at === 'missing'
          ? locator.missing(toSource(path), [])
          : at === 'key'
            ? locator.key(toSource(path))
            : locator.value(toSource(path)),
      related: [],
    }),
  );
  const wrong = [...wrongRules(draft, rules, aliases), ...wrongKinds(draft, kinds)].map(
    ({ path, at, ...words }): Finding => ({
      ...words,
      severity: 'error',
      cites: [],
      path,
      range: at === 'key' ? locator.key(path) : locator.value(path),
      related: [],
    }),
  );
  return { settings: settingsOf(draft, aliases), findings: [...broken, ...problems, ...wrong] };
}

interface Wrong {
  readonly rule: string;
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: Bilingual;
  readonly advice: Bilingual;
}

const WEIGHT: Readonly<Record<Severity | 'off', number>> = {
  error: 3,
  warning: 2,
  note: 1,
  off: 0,
};

/** Rules that do not exist, and errors of law that a configuration would make lighter. */
function wrongRules(config: Draft, rules: ConfigKnowledge['rules'], aliases: Aliases): Wrong[] {
  return Object.entries(mapAt(config, 'tingkat') ?? {}).flatMap(([pattern, word]): Wrong[] => {
    const path = ['tingkat', pattern];
    const current = currentRule(pattern, aliases);
    const meant = [...rules].filter(([id]) => fits(current, id));
    if (meant.length === 0) {
      const other = suggest(pattern, rules.keys());
      return [
        {
          rule: 'konfigurasi/aturan-tidak-dikenal',
          path,
          at: 'key',
          message: {
            id: `Tidak ada aturan \`${pattern}\`.`,
            en: `There is no rule \`${pattern}\`.`,
          },
          advice: {
            id:
              other === undefined
                ? 'Nama aturan tercantum di akhir setiap temuan, di antara kurung siku.'
                : `Mungkin maksudnya \`${other}\`.`,
            en:
              other === undefined
                ? 'The name of a rule stands at the end of each finding, in square brackets.'
                : `Did you mean \`${other}\`?`,
          },
        },
      ];
    }
    const severity = typeof word === 'string' ? own(SEVERITY_WORDS, word) : undefined;
    const lowered = meant.find(
      ([, { law, severity: own }]) =>
        law && own === 'error' && severity !== undefined && WEIGHT[severity] < WEIGHT.error,
    );
    return lowered === undefined
      ? []
      : [
          {
            rule: 'konfigurasi/hukum-tidak-diturunkan',
            path,
            at: 'value',
            message: {
              id: `\`${lowered[0]}\` adalah kesalahan menurut peraturan dan tidak dapat diturunkan di sini.`,
              en: `\`${lowered[0]}\` is an error of law and cannot be lowered here.`,
            },
            advice: {
              id: 'Perbaiki naskahnya, atau tulis pengecualian di dalam naskah dengan alasan, pejabat yang menyetujui, dan batas waktunya.',
              en: 'Mend the draft, or write a waiver into it with a reason, who approved it, and until when.',
            },
          },
        ];
  });
}

function wrongKinds(config: Draft, kinds: Kinds): Wrong[] {
  return Object.entries(mapAt(config, 'folder') ?? {}).flatMap(([pattern, kind]): Wrong[] => {
    if (typeof kind !== 'string' || kinds.has(kind)) return [];
    const meant = suggest(kind, kinds.keys());
    const list = [...kinds.keys()].join(', ');
    return [
      {
        rule: 'konfigurasi/jenis-tidak-dikenal',
        path: ['folder', pattern],
        at: 'value',
        message: {
          id: `\`${kind}\` bukan jenis dokumen.`,
          en: `\`${kind}\` is no kind of document.`,
        },
        advice: {
          id: `${meant === undefined ? '' : `Mungkin maksudnya \`${meant}\`. `}Pilih salah satu: ${list}.`,
          en: `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}Choose one of: ${list}.`,
        },
      },
    ];
  });
}

function settingsOf(config: Draft, aliases: Aliases): Settings {
  const pairs = (key: string): [string, string][] =>
    Object.entries(mapAt(config, key) ?? {}).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
  const failOn = own(SEVERITY_WORDS, textAt(config, 'gagal_pada') ?? '');
  const most = textAt(config, 'maks_peringatan');
  const baseline = textAt(config, 'baseline');
  const paper = textAt(config, 'cetak', 'kertas');
  return {
    severities: pairs('tingkat').flatMap(([pattern, word]) => {
      const severity = own(SEVERITY_WORDS, word);
      return severity === undefined ? [] : [[currentRule(pattern, aliases), severity] as const];
    }),
    folders: pairs('folder'),
    ignore: listAt(config, 'abaikan').filter((pattern) => typeof pattern === 'string'),
    ...(failOn === undefined || failOn === 'off' ? {} : { failOn }),
    ...(most === undefined || !/^\d+$/.test(most) ? {} : { maxWarnings: Number(most) }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(paper === 'F4' || paper === 'A4' ? { paper } : {}),
  };
}
