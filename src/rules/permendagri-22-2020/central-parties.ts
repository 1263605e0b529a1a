import { textAt } from '../../core/draft/draft.ts';
import { isRegional, type Subject } from './regional-parties.ts';

/** Kinds of party that act for the central government; a state university does so by its minister. */
const CENTRAL = new Set(['kementerian-lembaga', 'instansi-vertikal', 'perguruan-tinggi-negeri']);

/** Whether a subject says that it is part of the central government. */
export const isCentral = ({ facts }: Pick<Subject, 'facts'>): boolean =>
  CENTRAL.has(textAt(facts, 'jenis') ?? '');

export type Level = 'Pemerintah Pusat' | 'pemerintah daerah';

/** The level of government that a subject belongs to; undefined where it does not say. */
export function levelOf(subject: Pick<Subject, 'facts'>): Level | undefined {
  if (isCentral(subject)) return 'Pemerintah Pusat';
  return isRegional(subject) ? 'pemerintah daerah' : undefined;
}
