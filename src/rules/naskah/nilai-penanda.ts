import type { CodeRule } from '../../core/rule.ts';
import { parseMarkup, type TagName } from '../../core/text/markup.ts';
import { isCalendarDate, parseLongDate } from '../../core/words/date.ts';
import { parseDuration } from '../../core/words/duration.ts';
import { parseRupiah } from '../../core/words/rupiah.ts';
import { eachText, printed } from './prose.ts';

/** `<lama:…>`, `<rupiah:…>`, `<angka:…>`, `<tanggal:…>` whose value cannot be read, so that nothing could print. */
export const nilaiPenanda: CodeRule = (draft) =>
  eachText(printed(draft), ({ path, text }) =>
    text.includes('<')
      ? parseMarkup(text).flatMap((token) => {
          if (token.kind !== 'tag' || isReadable(token.name, token.value)) return [];
          const excerpt = text.slice(token.start, token.end);
          return [
            {
              path,
              excerpt,
              args: { tertulis: excerpt, contoh: example(token.name, token.value) },
            },
          ];
        })
      : [],
  );

/** What the document can print: plain figures, without separators. */
const PLAIN = /^\d{1,15}$/;

function isReadable(name: TagName, value: string): boolean {
  if (name === 'lama') return parseDuration(value) !== undefined;
  if (name === 'rupiah' || name === 'angka') return PLAIN.test(value);
  if (name === 'tanggal') return isCalendarDate(value);
  return true;
}

/** How the value is written: what was typed in the right form, where that can be told, else an example. */
function example(name: TagName, value: string): string {
  if (name === 'tanggal') return `<tanggal:${isoFrom(value) ?? '2026-03-02'}>`;
  const typed = parseRupiah(value)?.toString() ?? /\d{1,15}/.exec(value)?.[0] ?? '';
  const figures = PLAIN.test(typed) ? typed : '';
  if (name === 'rupiah') return `<rupiah:${figures === '' ? '2500000' : figures}>`;
  if (name === 'angka') return `<angka:${figures === '' ? '3' : figures}>`;
  const unit = /hari kerja|hari|minggu|bulan|tahun/i.exec(value)?.[0].toLowerCase() ?? 'hari';
  return `<lama:${figures === '' || /^0+$/.test(figures) ? '30' : figures} ${unit}>`;
}

/** A date typed day first, or with the month's name. */
function isoFrom(value: string): string | undefined {
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value);
  const iso =
    parts === null
      ? parseLongDate(value)
      : `${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
  return iso !== undefined && isCalendarDate(iso) ? iso : undefined;
}
