/**
 * What ajv writes to record errors, and what is left of it where only the verdict is asked for.
 * Most validators of a ruleset answer yes or no (does a duty arise, must a human judge), and a duty
 * that is fulfilled has no errors: code that never records one is a third of the size, and V8 reads
 * that third at every start. The order matters: lists of errors go before what returns them.
 */
const RECORDING: readonly (readonly [RegExp, string])[] = [
  [
    /const (err\d+) = \{.*?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
    'errors++;',
  ],
  [/validate\d+\.errors = \[\{.*?\}\];return false;/g, 'return false;'],
  [
    /vErrors = vErrors === null \? (validate\d+|wrapper\d+\.validate)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g,
    'errors++;',
  ],
  [
    /if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g,
    '',
  ],
  [/validate\d+\.errors = vErrors;/g, ''],
  [/let vErrors = null;/g, ''],
];

/**
 * Standalone code of ajv, written without line breaks, → the same code without its errors.
 * Throws where something of them is left: then ajv writes them in another way than it used to.
 */
export function verdictOnly(code: string): string {
  const lean = RECORDING.reduce((text, [what, left]) => text.replace(what, left), code);
  const rest = /.{0,80}(?:vErrors|\.errors\b).{0,80}/.exec(lean)?.[0];
  if (rest !== undefined) throw new Error(`errors left in a validator: ${rest}`);
  return lean;
}
