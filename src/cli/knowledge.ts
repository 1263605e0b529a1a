import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Knowledge } from '../core/check.ts';
import type { Shape } from '../core/draft/shape.ts';
import type { Law, Regulation } from '../core/law/law.ts';
import { createRegions, type Regions } from '../core/regions.ts';
import type { RuleEntry, Ruleset, Validate } from '../core/ruleset.ts';
import type { Outline } from '../document/outline.ts';
import { CODE_RULES } from '../rules/index.ts';

/** What the build wrote of one kind in one cooperation. */
export interface RulesetFile {
  readonly shape: Shape;
  /** Entries in order; the letters name the validators each has: applies, review, body. */
  readonly rules: readonly (RuleEntry & { readonly validators: string })[];
}

/** What the build wrote of all kinds. */
export interface IndexFile {
  readonly version: string;
  readonly kinds: readonly string[];
  readonly cooperations: readonly string[];
}

/** The built law and rules of a package folder; each part is read when first needed. */
export function loadKnowledge(
  root: string,
): Knowledge & { readonly version: string; readonly outline: (kind: string) => Outline } {
  const folder = join(root, 'dist', 'data');
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const require = createRequire(join(folder, 'loader.cjs'));
  const index = read<IndexFile>('index.json');
  const law = lazy(
    (): Law => ({
      regulations: new Map(
        read<Regulation[]>('law.json').map((regulation) => [regulation.id, regulation]),
      ),
    }),
  );
  const regions = lazy(
    (): Regions =>
      createRegions(readFileSync(join(root, 'schemas', 'wilayah', 'wilayah.csv'), 'utf8')),
  );
  const rulesets = new Map<string, Ruleset>();

  function ruleset(kind: string, cooperation: string): Ruleset | undefined {
    const name = `${kind}.${cooperation}`;
    const known = rulesets.get(name);
    if (
      known !== undefined ||
      !index.kinds.includes(kind) ||
      !index.cooperations.includes(cooperation)
    )
      return known;
    const { shape, rules } = read<RulesetFile>(`${name}.json`);
    const validators = require(`./${name}.cjs`) as Readonly<Record<string, Validate>>;
    const made: Ruleset = {
      kind,
      cooperation,
      shape,
      validateShape: validator(validators, 'shape'),
      rules: rules.map(({ validators: has, ...entry }, i) => ({
        ...entry,
        ...(has.includes('a') ? { appliesIf: validator(validators, `a${i}`) } : {}),
        ...(has.includes('r') ? { reviewIf: validator(validators, `r${i}`) } : {}),
        ...(has.includes('b') ? { body: validator(validators, `b${i}`) } : {}),
      })),
    };
    rulesets.set(name, made);
    return made;
  }

  return {
    version: index.version,
    kinds: index.kinds,
    cooperations: index.cooperations,
    code: CODE_RULES,
    ruleset,
    outline: (kind) => read<Outline>(`${kind}.outline.json`),
    get law() {
      return law();
    },
    get regions() {
      return regions();
    },
  };
}

function validator(validators: Readonly<Record<string, Validate>>, name: string): Validate {
  const found = validators[name];
  if (found === undefined) throw new Error(`no built validator ${name}; run the build`);
  return found;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
