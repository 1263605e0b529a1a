import { type Document, isScalar, isSeq, type Scalar, visit } from 'yaml';
import type { YamlProblem } from './yaml.ts';
import { endOfLine, noSpaceAfterDash, quote } from './yaml-errors.ts';

/** Texts of which YAML kept only a part: cut at a `#`, or split at the commas of a one-line list. */
export function lostTexts(doc: Document.Parsed, text: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(doc, {
    Scalar: (_, node) => {
      const cut = cutAtHash(node, text);
      if (cut !== undefined) found.push(cut);
      const dash = dashWithoutSpace(node, text);
      if (dash !== undefined) found.push(dash);
    },
    Seq: (_, node) => {
      if (node.flow !== true || !isSeq(node)) return;
      const torn = node.items
        .slice(1)
        .find(
          (item): item is Scalar =>
            isScalar(item) &&
            /^(dan|atau|serta|maupun|and|or)\s|^\d{1,3}([.,]\d+)*\b/i.test(String(item.value)) &&
            tornNumber(item, text),
        );
      if (torn?.range != null) found.push(splitByComma(torn));
    },
  });
  return found;
}

/** "dan …" never starts an item of its own; a number does, unless the item before it ended in one. */
function tornNumber(item: Scalar, text: string): boolean {
  if (!/^\d/.test(String(item.value))) return true;
  const before = text.slice(0, item.range?.[0] ?? 0);
  return /[A-Za-z][^,[]*\d,\s*$/.test(before.slice(-80));
}

function cutAtHash(node: Scalar, text: string): YamlProblem | undefined {
  if (node.type !== 'PLAIN' || node.range == null) return undefined;
  const rest = text.slice(node.range[1], endOfLine(text, node.range[1]));
  const cut = /^([ \t]+)(#\S.*)$/.exec(rest);
  if (cut === null || String(node.value) === '') return undefined;
  const start = node.range[1] + (cut[1]?.length ?? 0);
  const whole = `${text.slice(node.range[0], node.range[1])}${rest}`.trimEnd();
  return {
    rule: 'yaml/teks-terpotong',
    severity: 'error',
    start,
    end: start + (cut[2]?.trimEnd().length ?? 0),
    message: {
      id: `Teks terpotong di tanda pagar: "${cut[2]?.trim()}" dibaca sebagai komentar.`,
      en: `The text is cut at the hash: "${cut[2]?.trim()}" is read as a comment.`,
    },
    advice: {
      id: `Apit teksnya dengan tanda kutip: ${quote(whole)}. Bila memang komentar, beri spasi setelah tanda pagar.`,
      en: `Put the text in quotes: ${quote(whole)}. If it is a comment, put a space after the hash.`,
    },
  };
}

function splitByComma(item: Scalar): YamlProblem {
  const [start = 0, end = 0] = item.range ?? [];
  return {
    rule: 'yaml/teks-terbelah',
    severity: 'warning',
    start,
    end,
    message: {
      id: 'Teks terbelah di koma: dalam daftar satu baris `[…]` setiap koma memisahkan butir.',
      en: 'A text is split at its comma: in a one-line list `[…]` every comma ends an item.',
    },
    advice: {
      id: 'Tulis daftar ke bawah, satu butir setiap baris, diawali `- `.',
      en: 'Write the list downward, one item a line, each after `- `.',
    },
  };
}

/** `-satu` on lines of their own: no list, but one text. */
function dashWithoutSpace(node: Scalar, text: string): YamlProblem | undefined {
  if (node.type !== 'PLAIN' || node.range == null || !/^-[A-Za-z<]/.test(String(node.value)))
    return undefined;
  const [start] = node.range;
  const end = Math.min(node.range[1], endOfLine(text, start));
  return { ...noSpaceAfterDash(text.slice(start, end)), severity: 'error', start, end };
}
