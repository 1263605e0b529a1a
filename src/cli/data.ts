import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ConfigKnowledge, RuleFact } from '../config/read.ts';
import type { Knowledge } from '../core/check.ts';
import type { Shape } from '../core/draft/shape.ts';
import type { Migration } from '../core/edit/migration.ts';
import type { Bilingual } from '../core/finding.ts';
import type { KindInfo } from '../core/kinds.ts';
import type { Law, Regulation } from '../core/law/law.ts';
import type { Profile, Profiles } from '../core/profile.ts';
import type { Regimes } from '../core/regimes.ts';
import { createRegions, type Regions } from '../core/regions.ts';
import type { RuleEntry, Ruleset, Validate } from '../core/ruleset.ts';
import type { LetterOutline } from '../document/letter-outline.ts';
import type { Outline } from '../document/outline.ts';
import { digest } from './cache/digest.ts';

/** An entry as the build wrote it: its words lie in another file, and its validators go by names. */
export interface RuleFile extends Omit<RuleEntry, 'message' | 'advice' | 'applies'> {
  /** Names of its validators: `a` when the duty arises, `r` when a human must judge, `b` the duty itself. */
  readonly validators: { readonly a?: string; readonly r?: string; readonly b?: string };
}

/** What the build wrote of one kind in one cooperation. */
export interface RulesetFile {
  readonly shape: Shape;
  readonly rules: readonly RuleFile[];
}

/** What the rules of a ruleset say, in the same order. */
export type WordsFile = readonly Pick<RuleEntry, 'message' | 'advice'>[];

/** What the build wrote of configurations. */
interface ConfigFile {
  readonly shape: Shape;
  readonly rules: Readonly<Record<string, RuleFact>>;
}

/** What the build wrote of all kinds. */
export interface IndexFile {
  readonly version: string;
  readonly build: string;
  readonly kinds: Readonly<Record<string, KindInfo>>;
  readonly cooperations: Readonly<Record<string, Bilingual>>;
  /** Code of the region, by the name of the house profile. */
  readonly profiles: Readonly<Record<string, string>>;
  readonly format: Knowledge['format'];
}

/** What the build wrote, beside the rules that are code. */
export interface Data extends Omit<Knowledge, 'code'> {
  readonly version: string;
  /** Changes with everything that a report depends on. */
  readonly build: string;
  /** The outline of a kind in Indonesian, or in another language that it has one in. */
  readonly outline: (kind: string, language?: string) => Outline | LetterOutline;
  /** What a configuration is held against. */
  readonly config: () => ConfigKnowledge;
  readonly migrations: () => readonly Migration[];
}

/** The built law and rules of a package folder; each part is read when first needed. */
export function loadData(root: string): Data {
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
  const regimes = lazy(() => read<Regimes>('regimes.json'));
  const aliases = lazy(() => new Map(Object.entries(read<Record<string, string>>('aliases.json'))));
  const kinds = new Map(Object.entries(index.kinds));
  const rulesets = new Map<string, Ruleset>();
  const profiles: Profiles = {
    regions: index.profiles,
    read: (name) =>
      withEmblemFrom(join(root, 'schemas', 'profil'), read<Profile>(`profil.${name}.json`)),
  };

  function ruleset(kind: string, cooperation: string): Ruleset | undefined {
    const name = `${kind}.${cooperation}`;
    const known = rulesets.get(name);
    if (known !== undefined || !kinds.get(kind)?.cooperations.includes(cooperation)) return known;
    const { shape, rules } = read<RulesetFile>(`${name}.json`);
    const words = lazy(() => read<WordsFile>(`${name}.words.json`));
    const verdicts = require(`./${name}.cjs`) as Validators;
    const errors = lazy(() => require(`./${name}.errors.cjs`) as Validators);
    const made: Ruleset = {
      kind,
      cooperation,
      shape,
      validateShape: explained(validator(verdicts, 'shape'), () => validator(errors(), 'shape')),
      rules: rules.map(({ validators: { a, r, b }, ...entry }, i) => ({
        ...entry,
        get message() {
          return wordsAt(words(), i).message;
        },
        get advice() {
          return wordsAt(words(), i).advice;
        },
        ...(a === undefined ? {} : { appliesIf: validator(verdicts, a) }),
        ...(r === undefined ? {} : { reviewIf: validator(verdicts, r) }),
        ...(b === undefined
          ? {}
          : { body: explained(validator(verdicts, b), () => validator(errors(), `b${i}`)) }),
      })),
    };
    rulesets.set(name, made);
    return made;
  }

  return {
    version: index.version,
    build: index.build,
    kinds,
    cooperations: new Map(Object.entries(index.cooperations)),
    profiles,
    ruleset,
    config: () => {
      const { shape, rules } = read<ConfigFile>('config.json');
      const validators = require('./config.cjs') as Validators;
      return {
        shape,
        validate: validator(validators, 'shape'),
        rules: new Map(Object.entries(rules)),
        kinds,
        aliases: aliases(),
      };
    },
    digest,
    format: index.format,
    migrations: () => read<readonly Migration[]>('migrations.json'),
    get aliases() {
      return aliases();
    },
    outline: (kind, language = 'id') =>
      read<Outline | LetterOutline>(
        `${kind}.outline${language === 'id' ? '' : `.${language}`}.json`,
      ),
    get law() {
      return law();
    },
    get regions() {
      return regions();
    },
    get regimes() {
      return regimes();
    },
  };
}

/** A profile with the path of its emblem from the root. */
function withEmblemFrom(folder: string, profile: Profile): Profile {
  const { emblem } = profile;
  return 'value' in emblem
    ? { ...profile, emblem: { ...emblem, value: join(folder, emblem.value) } }
    : profile;
}

type Validators = Readonly<Record<string, Validate>>;

/** A validator that says yes or no, and asks its slower twin what is wrong only where it says no. */
function explained(verdict: Validate, twin: () => Validate): Validate {
  const validate: Validate = (data) => {
    if (verdict(data)) return true;
    const explain = twin();
    const valid = explain(data);
    validate.errors = explain.errors ?? null;
    return valid;
  };
  return validate;
}

function wordsAt(words: WordsFile, index: number): WordsFile[number] {
  const found = words[index];
  if (found === undefined) throw new Error(`no built words of rule ${index}; run the build`);
  return found;
}

function validator(validators: Validators, name: string): Validate {
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
