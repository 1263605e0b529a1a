import { type Checked, checkDraft, openDraft } from '../core/check.ts';
import { type WrittenStatement, withStatement } from '../core/edit/statement.ts';
import { textsOf } from '../core/edit/texts.ts';
import { currentRule } from '../core/judgement/aliases.ts';
import { statementEntries } from '../core/judgement/entries.ts';
import { fingerprintOf, type Judged } from '../core/judgement/fingerprint.ts';
import { questionsOn, topicsOf } from '../core/judgement/judgement.ts';
import { suggest } from '../core/suggest.ts';
import { parseYaml } from '../core/yaml.ts';
import { findInputs, type InputFile } from './files.ts';
import { EXIT, type ExitCode, type Host, UsageError } from './host.ts';
import { loadKnowledge } from './knowledge.ts';
import { checkFile } from './open.ts';
import { rewriteDraft } from './rewrite.ts';

export interface AttestOptions {
  readonly aturan: readonly string[];
  readonly topik?: string;
  readonly isi?: string;
  readonly oleh?: string;
  readonly jabatan?: string;
}

type Draft = NonNullable<Checked['draft']>;
type Knowledge = ReturnType<typeof loadKnowledge>;

/**
 * Writes a named person's answer to questions of the report into a draft, bound to what is judged. A statement on
 * the same questions is replaced: it is judged again. Throws `UsageError` where nothing is asked or somebody is
 * missing; the file is then as it was.
 */
export async function attest(name: string, options: AttestOptions, host: Host): Promise<ExitCode> {
  const file = await onlyFile(name, host);
  const knowledge = loadKnowledge(host.root);
  const { report, draft } = checkFile(file, knowledge, { today: host.today });
  if (draft === undefined || file.path === undefined || report.text === undefined)
    throw new UsageError(
      `\`${name}\` belum dapat dibaca sebagai naskah.`,
      `Lihat apa yang menghalangi dengan \`sepakat periksa ${name}\`.`,
    );
  const questions = questionsOf(options, draft, report, knowledge);
  const statement: WrittenStatement = {
    ...(questions.topic === undefined
      ? { aturan: single(questions.rules.map(({ id }) => id)) }
      : { topik: questions.topic }),
    isi: await answer(options.isi, '--isi', 'Apa yang dinyatakan? ', host),
    oleh: await signatoryOf(options, host),
    tanggal: host.today,
    sidik: fingerprintOf(draft.draft, questions, knowledge.digest),
  };
  const text = withStatement(report.text, statement, sameQuestions(draft, questions, knowledge));
  proveWhole(report.text, text, statement, file, knowledge, host);
  rewriteDraft(file.path, file.bytes, text, host.cwd);
  const count = questions.rules.length;
  host.err.write(
    `Jawaban atas ${count} pertanyaan dicatat dalam ${name}. Bila yang dinilai berubah, pernyataan ini gugur dan ditanyakan lagi.\n`,
  );
  return EXIT.ok;
}

async function onlyFile(name: string, host: Host): Promise<InputFile> {
  const { files } = await findInputs([name], host);
  const [file] = files;
  if (files.length !== 1 || file?.path === undefined)
    throw new UsageError(
      'Pernyataan ditulis ke dalam satu berkas naskah.',
      'Sebutkan satu berkas .yaml.',
    );
  return file.read();
}

/** What the answer is to, or a `UsageError` that says what could have been meant. */
function questionsOf(
  { aturan, topik }: AttestOptions,
  { ruleset }: Draft,
  { outcomes }: Checked['report'],
  { aliases }: Knowledge,
): Judged {
  const asked = outcomes.filter(({ verdict }) => verdict === 'review');
  if (aturan.length > 0 === (topik !== undefined))
    throw new UsageError(
      'Pertanyaan yang dijawab belum disebutkan.',
      'Tambahkan --aturan dengan id dari laporan (boleh berkali-kali), atau --topik, salah satu saja.',
    );
  if (topik !== undefined) {
    const questions = questionsOn(topik, { rules: ruleset.rules, outcomes });
    if (questions.rules.length > 0) return questions;
    const topics = topicsOf(ruleset.rules).filter((topic) =>
      asked.some((outcome) => outcome.topic === topic),
    );
    throw unasked('topik', topik, topics);
  }
  const ids = [...new Set(aturan.map((id) => currentRule(id, aliases)))];
  for (const id of ids)
    if (!asked.some(({ rule }) => rule === id))
      throw unasked(
        'aturan',
        id,
        asked.map(({ rule }) => rule),
      );
  return { rules: ruleset.rules.filter(({ id }) => ids.includes(id)) };
}

function unasked(what: string, typed: string, known: readonly string[]): UsageError {
  const meant = suggest(typed, known);
  return new UsageError(
    `Tidak ada pertanyaan dengan ${what} \`${typed}\` tentang naskah ini.`,
    `${meant === undefined ? '' : `Mungkin maksudnya ${meant}. `}Yang ditanyakan: ${known.join(', ')}.`,
  );
}

async function signatoryOf(options: AttestOptions, host: Host): Promise<WrittenStatement['oleh']> {
  const nama = await answer(options.oleh, '--oleh', 'Siapa yang menyatakan (nama)? ', host);
  const jabatan = (
    options.jabatan ?? (options.oleh === undefined ? await host.ask?.('Jabatannya? ') : undefined)
  )?.trim();
  return { nama, ...(jabatan === undefined || jabatan === '' ? {} : { jabatan }) };
}

/** What a flag says, or what a person on a terminal does. */
async function answer(
  given: string | undefined,
  flag: string,
  question: string,
  host: Host,
): Promise<string> {
  const text = (given ?? (await host.ask?.(question)) ?? '').trim();
  if (text === '') throw new UsageError(`Isi ${flag} belum disebutkan.`, `Tambahkan ${flag} "…".`);
  return text;
}

const single = (ids: readonly string[]): string | readonly string[] =>
  ids.length === 1 ? (ids[0] ?? '') : ids;

/** The index in the file of the statement on these very questions, if there is one. */
function sameQuestions(
  draft: Draft,
  { topic, rules }: Judged,
  { aliases }: Knowledge,
): number | undefined {
  const ids = rules
    .map(({ id }) => id)
    .sort()
    .join();
  const same = statementEntries(draft.draft).find((entry) =>
    topic === undefined
      ? entry.topic === undefined &&
        entry.rules
          .map((id) => currentRule(id, aliases))
          .sort()
          .join() === ids
      : entry.topic === topic,
  );
  const index = same === undefined ? undefined : draft.toSource(same.path).at(-1);
  return typeof index === 'number' ? index : undefined;
}

/** A text that lost something, or whose statement does not hold, is never written. */
function proveWhole(
  before: string,
  after: string,
  { sidik }: WrittenStatement,
  file: InputFile,
  knowledge: Knowledge,
  host: Host,
): void {
  const opened = openDraft(file.name, new TextEncoder().encode(after), knowledge);
  const { report } = checkDraft(opened, knowledge, { today: host.today });
  const kept = parseYaml(after);
  const holds = report.outcomes.some(({ answered }) => answered?.fingerprint === sidik);
  const withoutChecker = (text: string): string => {
    const { doc } = parseYaml(text);
    doc.delete('pemeriksaan');
    return textsOf(doc).join('\u0000');
  };
  if (kept.broken || !holds || withoutChecker(before) !== withoutChecker(after))
    throw new UsageError(
      'Pernyataan ini tidak dapat ditulis sendiri ke dalam naskah; tidak ada yang diubah.',
      `Tambahkan di bawah \`pemeriksaan.pernyataan\`, dengan \`sidik: ${sidik}\`.`,
    );
}
