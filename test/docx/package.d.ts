import type { DocumentModel } from '../../src/document/model.ts';
/** The parts of a rendered document, as text. */
export declare function partsOf(model: DocumentModel): Promise<Readonly<Record<string, string>>>;
export declare function part(model: DocumentModel, name: string): Promise<string>;
/** Every match of the first group. */
export declare const all: (xml: string, pattern: RegExp) => string[];
/** The paragraphs of a part, innermost ones only. */
export declare const paragraphs: (xml: string) => string[];
export declare const textOf: (xml: string) => string;
/** The rows of all tables of a part. */
export declare const rowsOf: (xml: string) => string[];
