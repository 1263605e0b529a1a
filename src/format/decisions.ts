import type { Finding, Signatory } from '../core/finding.ts';
import type { Outcome } from '../core/report.ts';
import { longDate } from '../core/words/date.ts';
import { type Language, wordsOf } from './words.ts';

/** "Dikecualikan sampai 30 Juni 2026 oleh Rina Contoh, Kepala Bagian Hukum: …"; undefined where it is not. */
export function waiverText({ waived }: Finding, language: Language): string | undefined {
  return waived === undefined
    ? undefined
    : wordsOf(language).waiver(dated(waived.until, language), named(waived.by), waived.reason);
}

/** "Dinyatakan 25 Februari 2026 oleh Rina Contoh, Kepala Bagian Hukum: …"; undefined where nobody answered. */
export function answerText({ answered }: Outcome, language: Language): string | undefined {
  return answered === undefined
    ? undefined
    : wordsOf(language).answer(
        dated(answered.on, language),
        named(answered.by),
        answered.statement,
      );
}

const named = ({ name, office }: Signatory): string =>
  office === undefined ? name : `${name}, ${office}`;

const dated = (iso: string, language: Language): string =>
  language === 'id' ? longDate(iso) : iso;
