import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { regimeCalled } from '../core/regimes.ts';
import { type Data, loadData } from './data.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { knownKind, knownValue } from './names.ts';
import { writeAtomically } from './write.ts';

export interface NewOptions {
  readonly dokumen?: string;
  readonly kerjaSama?: string;
  readonly judul?: string;
  readonly timpa?: boolean;
}

/** Writes a commented skeleton, and beside it the schema that an editor reads without a network. Asks on a terminal. */
export async function create(
  name: string | undefined,
  options: NewOptions,
  host: Host,
): Promise<ExitCode> {
  const data = loadData(host.root);
  const { kinds, cooperations } = data;
  refuseRegime(options, data);
  const kind = await chosen(
    'Jenis dokumen',
    options.dokumen === undefined ? undefined : knownKind(options.dokumen, data),
    [...kinds].map(([value, { words }]) => ({ value, words: words.id })),
    '--dokumen',
    host,
  );
  const info = kinds.get(kind);
  refuseElsewhere(kind, options.kerjaSama, data);
  const cooperation = await chosen(
    'Jenis kerja sama',
    options.kerjaSama,
    (info?.cooperations ?? []).map((value) => ({
      value,
      words: `${value}: ${cooperations.get(value)?.id ?? ''}`,
    })),
    '--kerja-sama',
    host,
  );
  const title =
    options.judul ??
    (host.ask === undefined
      ? ''
      : (await host.ask('Tentang apa kerja samanya? (boleh dikosongkan) ')).trim());
  const file = name ?? (await askName(info?.file ?? kind, title, host));
  if (!/\.ya?ml$/i.test(file))
    throw new UsageError(
      `\`${file}\` bukan nama berkas naskah.`,
      'Akhiri nama berkas dengan .yaml.',
    );
  const skeleton = readFileSync(
    join(host.root, 'schemas', 'kinds', kind, `skeleton.${cooperation}.yaml`),
    'utf8',
  );
  const schema = readFileSync(join(host.root, 'dist', 'data', `${kind}.schema.json`));
  writeAtomically(file, new TextEncoder().encode(withTitle(skeleton, title)), host.cwd, {
    overwrite: options.timpa === true,
  });
  writeAtomically(
    join(dirname(resolve(host.cwd, file)), '.sepakat', `${kind}.schema.json`),
    schema,
    host.cwd,
  );
  host.err.write(
    `Kerangka ditulis ke ${file}. Isi dari atas ke bawah, lalu jalankan: sepakat periksa ${file}\n`,
  );
  return EXIT.ok;
}

/** What is no kind or cooperation at all, but an agreement that another law governs, is told so. */
function refuseRegime(
  { dokumen, kerjaSama }: NewOptions,
  { kinds, cooperations, regimes }: Data,
): void {
  const asked = [
    { flag: '--dokumen', value: dokumen, known: [...kinds.keys()] },
    { flag: '--kerja-sama', value: kerjaSama, known: [...cooperations.keys()] },
  ];
  for (const { flag, value, known } of asked) {
    if (value === undefined || known.some((name) => name.toLowerCase() === value.toLowerCase()))
      continue;
    const found = regimeCalled(regimes, value);
    if (found === undefined) continue;
    const [kind = ''] = Object.keys(found.regime.titles);
    throw new UsageError(
      `\`${value}\` bukan nilai untuk ${flag}: itu ${found.regime.name.id}, yang tidak diatur dengan hukum kerja sama daerah.`,
      `${found.regime.instead.id}\n  Untuk kerangkanya: --dokumen ${kind} --kerja-sama ${regimes.cooperation}, lalu isi \`rezim: ${found.id}\`.`,
    );
  }
}

/** A cooperation in which documents of this kind are not made is told so, with what is made in it. */
function refuseElsewhere(kind: string, given: string | undefined, { kinds }: Data): void {
  const asked = given?.toUpperCase() ?? '';
  const made = [...kinds].filter(([, { cooperations }]) => cooperations.includes(asked));
  const info = kinds.get(kind);
  if (info === undefined || made.length === 0 || made.some(([name]) => name === kind)) return;
  throw new UsageError(
    `${info.name} tidak dibuat dalam ${asked}, melainkan dalam ${info.cooperations.join(', ')}.`,
    `Dalam ${asked} tersedia: ${made.map(([name]) => `--dokumen ${name}`).join(', ')}.`,
  );
}

interface Choice {
  readonly value: string;
  readonly words: string;
}

/** What a flag says, if it is one of the choices; a single choice needs no question. */
async function chosen(
  what: string,
  given: string | undefined,
  choices: readonly Choice[],
  flag: string,
  host: Host,
): Promise<string> {
  if (given === undefined)
    return choices.length === 1 && choices[0] !== undefined
      ? choices[0].value
      : choose(what, choices, flag, host);
  return knownValue(
    given,
    choices.map(({ value }) => value),
    flag,
  );
}

async function choose(
  what: string,
  choices: readonly Choice[],
  flag: string,
  host: Host,
): Promise<string> {
  if (host.ask === undefined)
    throw new UsageError(
      `${what} belum disebutkan.`,
      `Tambahkan ${flag} ${choices.map(({ value }) => value).join(' atau ')}.`,
    );
  const list = choices.map(({ words }, i) => `  ${i + 1}. ${words}`).join('\n');
  for (;;) {
    const answer = (await host.ask(`${what}:\n${list}\nPilih nomor: `)).trim();
    const chosen =
      choices[Number(answer) - 1] ??
      choices.find(({ value }) => value.toLowerCase() === answer.toLowerCase());
    if (chosen !== undefined) return chosen.value;
    host.err.write(`Jawab dengan angka 1 sampai ${choices.length}.\n`);
  }
}

async function askName(prefix: string, title: string, host: Host): Promise<string> {
  const proposal = `${prefix}${title === '' ? '' : `-${slug(title)}`}.yaml`;
  if (host.ask === undefined)
    throw new UsageError(
      'Nama berkas belum disebutkan.',
      `Tulis misalnya: sepakat baru ${proposal}`,
    );
  const answer = (await host.ask(`Nama berkas [${proposal}]: `)).trim();
  return answer === '' ? proposal : answer;
}

/** A file name that every system takes. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .slice(0, 6)
    .join('-');
}

/** Where a skeleton takes the title: `judul`, or its first language; a letter without one names the document it is for. */
const TITLE_PLACES = [/^(judul:\n {2}[a-z]+:).*$/m, /^(judul:).*$/m, /^( {2}tentang:).*$/m];

/** The title goes into its key; in quotes, so that no mark in it means anything to YAML. */
function withTitle(skeleton: string, title: string): string {
  const place = TITLE_PLACES.find((pattern) => pattern.test(skeleton));
  return title === '' || place === undefined
    ? skeleton
    : skeleton.replace(place, (_, key: string) => `${key} '${title.replaceAll("'", "''")}'`);
}
