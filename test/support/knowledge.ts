import { fileURLToPath } from 'node:url';
import { compileRuleset } from '../../src/build/compile.ts';
import { readSchemaFiles, type SchemaFiles } from '../../src/build/schema-files.ts';
import { digest } from '../../src/cli/cache/digest.ts';
import { type Checked, checkDraft, type Knowledge, openDraft } from '../../src/core/check.ts';
import { olderVersions } from '../../src/core/edit/migration.ts';
import { createRegions } from '../../src/core/regions.ts';
import type { Ruleset } from '../../src/core/ruleset.ts';
import { CODE_RULES } from '../../src/rules/index.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The day of every test that does not say another. */
export const TODAY = '2026-11-24';

/** Knowledge compiled in memory from a schemas folder, as the build would write it. */
export function knowledgeOf(files: SchemaFiles): Knowledge {
  const compiled = new Map<string, Ruleset>();
  return {
    law: {
      regulations: new Map(files.regulations.map((regulation) => [regulation.id, regulation])),
    },
    regions: createRegions(files.regionsCsv),
    code: CODE_RULES,
    kinds: new Map([...files.kinds].map(([kind, { info }]) => [kind, info])),
    cooperations: files.cooperations,
    regimes: files.regimes,
    profiles: {
      regions: Object.fromEntries([...files.profiles].map(([name, { region }]) => [name, region])),
      read: (name) => {
        const profile = files.profiles.get(name);
        if (profile === undefined) throw new Error(`no profile ${name}`);
        return profile;
      },
    },
    aliases: files.aliases,
    digest,
    format: {
      version: files.draftVersion,
      older: olderVersions(files.draftVersion, files.migrations),
    },
    ruleset: (kind, cooperation) => {
      const name = `${kind}.${cooperation}`;
      const known = compiled.get(name) ?? compileRuleset(files, kind, cooperation);
      compiled.set(name, known);
      return known;
    },
  };
}

export const SCHEMAS: SchemaFiles = readSchemaFiles(`${ROOT}/schemas`);
export const KNOWLEDGE: Knowledge = knowledgeOf(SCHEMAS);

/** Checks a draft given as text. */
export function checkText(
  text: string,
  options: { readonly asOf?: string; readonly knowledge?: Knowledge; readonly file?: string } = {},
): Checked {
  const knowledge = options.knowledge ?? KNOWLEDGE;
  const opened = openDraft(
    options.file ?? 'naskah.yaml',
    new TextEncoder().encode(text),
    knowledge,
  );
  return checkDraft(opened, knowledge, {
    today: TODAY,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  });
}
