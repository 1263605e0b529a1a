import { type Command, Help, type Option } from 'commander';

/** Words of commander's own that a user reads, in Indonesian. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Masukan:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** Settings for the help pages. */
export const HELP: Partial<Help> = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: (usage) => usage.replace('[options]', '[pilihan]').replace('[command]', '[perintah]'),
  subcommandTerm: (command) => termOf(command).replace('[options]', '[pilihan]'),
  optionDescription: describe,
};

const { subcommandTerm } = new Help();
const termOf = (command: Command): string => subcommandTerm.call(new Help(), command);

function describe({ description, argChoices, defaultValue, mandatory, negate }: Option): string {
  const extra = [
    ...(argChoices === undefined ? [] : [`salah satu: ${argChoices.join(', ')}`]),
    ...(mandatory ? ['wajib'] : []),
    ...(defaultValue === undefined ||
    negate ||
    Array.isArray(defaultValue) ||
    typeof defaultValue === 'boolean'
      ? []
      : [`bawaan: ${String(defaultValue)}`]),
  ];
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}

/** Patterns of the messages on wrong usage, and how they read in Indonesian. */
const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^unknown command '(.*?)'/, "perintah '$1' tidak dikenal."],
  [/^unknown option '(.*?)'/, "pilihan '$1' tidak dikenal."],
  [/\(Did you mean (?:one of )?(.*?)\?\)/, 'Mungkin maksudnya $1?'],
  [/^missing required argument '(.*?)'/, "'$1' belum disebutkan."],
  [/^option '(.*?)' argument missing/, "nilai untuk '$1' belum disebutkan."],
  [
    /^option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*?)\.$/m,
    "'$2' bukan nilai untuk '$1'. Pilih salah satu: $3.",
  ],
  [/^option '(.*?)' argument '(.*?)' is invalid\.\s*(.*)$/m, "'$2' bukan nilai untuk '$1': $3."],
  [/^too many arguments.*$/m, 'terlalu banyak masukan untuk perintah ini.'],
];

/** A message of commander on wrong usage, in Indonesian where it is known. */
export function usageMessage(text: string): string {
  const english = text.replace(/^error: /, '').trim();
  return ERRORS.reduce(
    (message, [pattern, words]) => message.replace(pattern, words),
    english,
  ).replace(/\n+/g, ' ');
}
