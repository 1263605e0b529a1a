/**
 * Numbers the paragraphs of a document as Word does: the lists of one definition share their
 * counters, a level starts again below each paragraph of a higher level, and an override of its
 * start works once, at the first paragraph of its list.
 *
 * @returns the numbers of all numbered paragraphs, in order
 */
export declare function countedLabels(parts: Readonly<Record<string, string>>): string[];
