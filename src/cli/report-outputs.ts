import type { FileReport } from '../core/report.ts';
import { suggest } from '../core/suggest.ts';
import type { FormatContext, Formatter, ReportWriter } from '../format/format.ts';
import { pretty } from '../format/pretty.ts';
import { type Host, UsageError } from './host.ts';
import { openAtomically } from './write.ts';

/** The formats by name; those for machines are read when they are asked for. */
const FORMATTERS: Readonly<Record<string, () => Formatter | Promise<Formatter>>> = {
  pretty: () => pretty,
  json: async () => (await import('../format/json.ts')).json,
  jsonl: async () => (await import('../format/jsonl.ts')).jsonl,
  sarif: async () => (await import('../format/sarif.ts')).sarif,
  junit: async () => (await import('../format/junit.ts')).junit,
  github: async () => (await import('../format/github.ts')).github,
  gitlab: async () => (await import('../format/gitlab.ts')).gitlab,
  markdown: async () => (await import('../format/markdown.ts')).markdown,
};

export const FORMATS: readonly string[] = Object.keys(FORMATTERS);

/** A format, and the file it goes to; none is standard output. */
export interface FormatChoice {
  readonly format: string;
  readonly output?: string;
}

/**
 * `sarif=hasil.sarif` → a format and its file. Throws `UsageError` for an unknown format, and where two would
 * share standard output or a file.
 */
export function formatChoices(
  typed: readonly string[],
  output: string | undefined,
): readonly FormatChoice[] {
  const choices = (typed.length === 0 ? ['pretty'] : typed).map((text): FormatChoice => {
    const at = text.indexOf('=');
    const format = at < 0 ? text : text.slice(0, at);
    if (!FORMATS.includes(format)) throw unknownFormat(format);
    if (at === text.length - 1)
      throw new UsageError(
        `Nama berkas sesudah \`${text}\` belum disebutkan.`,
        `Tulis misalnya --format ${format}=hasil.txt.`,
      );
    return at < 0 ? { format } : { format, output: text.slice(at + 1) };
  });
  const open = choices.filter((choice) => choice.output === undefined);
  if (open.length > 1)
    throw new UsageError(
      `${open.map(({ format }) => format).join(' dan ')} akan tertulis bercampur.`,
      `Beri masing-masing berkasnya sendiri, misalnya --format ${open[0]?.format}=hasil.txt.`,
    );
  if (output !== undefined && open.length === 0)
    throw new UsageError(
      '-o tidak diperlukan: setiap bentuk laporan sudah punya berkasnya.',
      'Hapus -o, atau hapus nama berkas pada salah satu --format.',
    );
  const placed = choices.map((choice) =>
    choice.output === undefined && output !== undefined ? { ...choice, output } : choice,
  );
  const files = placed.flatMap((choice) => choice.output ?? []);
  const shared = files.find((file, i) => files.indexOf(file) !== i);
  if (shared !== undefined)
    throw new UsageError(
      `Dua bentuk laporan akan ditulis ke \`${shared}\`.`,
      'Beri nama yang berbeda.',
    );
  return placed;
}

function unknownFormat(format: string): UsageError {
  const meant = suggest(format, FORMATS);
  return new UsageError(
    `\`${format}\` bukan bentuk laporan.`,
    `${meant === undefined ? '' : `Mungkin maksudnya ${meant}. `}Pilih salah satu: ${FORMATS.join(', ')}.`,
  );
}

/** The reports of a run, in every format asked for. Files come to be whole or not at all. */
export interface ReportOutputs {
  readonly file: (report: FileReport) => void;
  /** Ends every report and gives the files their names. */
  readonly end: () => void;
  /** Leaves no file behind; does nothing after `end`. */
  readonly abandon: () => void;
}

/** Opens the outputs; `contextOf` tells what a format needs where it goes to a terminal or not. */
export async function openOutputs(
  choices: readonly FormatChoice[],
  contextOf: (toTerminal: boolean) => FormatContext,
  host: Host,
): Promise<ReportOutputs> {
  const sinks: Sink[] = [];
  for (const { format, output } of choices) {
    const formatter = await (FORMATTERS[format] ?? (() => pretty))();
    sinks.push(
      sinkOf(formatter(contextOf(output === undefined && host.out.isTerminal)), output, host),
    );
  }
  return {
    file: (report) => {
      for (const { writer, write } of sinks) write(writer.file(report));
    },
    end: () => {
      for (const { writer, write, commit } of sinks) {
        write(writer.end());
        commit();
      }
    },
    abandon: () => {
      for (const { abandon } of sinks) abandon();
    },
  };
}

interface Sink {
  readonly writer: ReportWriter;
  readonly write: (text: string) => void;
  readonly commit: () => void;
  readonly abandon: () => void;
}

function sinkOf(writer: ReportWriter, output: string | undefined, host: Host): Sink {
  if (output === undefined)
    return { writer, write: (text) => host.out.write(text), commit: () => {}, abandon: () => {} };
  const file = openAtomically(output, host.cwd);
  const encoder = new TextEncoder();
  return { ...file, writer, write: (text) => file.write(encoder.encode(text)) };
}
