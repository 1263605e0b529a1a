import type { Host, Output } from './host.ts';
import { main } from './main.ts';

/** Runs the command line of this process and sets its exit code. `root` is the folder of the package. */
export async function runProcess(root: string): Promise<void> {
  quietWhenPipeCloses();
  process.exitCode = await main(processHost(root));
}

function processHost(root: string): Host {
  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    root,
    today: todayInJakarta(),
    stdin: readStdin,
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    ...(terminal ? { ask: askOnTerminal } : {}),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (data) => void stream.write(data),
    isTerminal: stream.isTTY === true,
    ...(stream.columns === undefined ? {} : { columns: stream.columns }),
  };
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no error. */
function quietWhenPipeCloses(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

/** Western Indonesian time, seven hours ahead of UTC all year. */
function todayInJakarta(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await reader.question(question);
  } finally {
    reader.close();
  }
}
