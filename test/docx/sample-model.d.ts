import type {
  Block,
  Depth,
  DocumentModel,
  Inline,
  Item,
  PasalHeading,
} from '../../src/document/model.ts';
export declare const text: (value: string) => Inline;
export declare const strong: (value: string) => Inline;
export declare const ref: (bookmark: string, printed: string) => Inline;
export declare const blank: (width: number) => Inline;
export declare const pasal: (number: number, heading: string) => PasalHeading;
export declare const item: (
  depth: Depth,
  label: string,
  content: string | readonly Inline[],
  options?: {
    readonly restart?: boolean;
    readonly bookmark?: string;
  },
) => Item;
export declare const prose: (content: string | readonly Inline[], indent?: Depth) => Block;
/** The smallest picture there is, as a stand-in for an emblem. */
export declare const PIXEL: Uint8Array<ArrayBuffer>;
export interface SampleOptions {
  /** 1 to 20. */
  readonly parties: number;
  readonly rancangan?: boolean;
  readonly paper?: 'F4' | 'A4';
  readonly witnesses?: boolean;
  readonly attachments?: number;
  readonly initials?: boolean;
  readonly pictures?: boolean;
}
/** A document that uses every kind of block. */
export declare function sampleModel(options: SampleOptions): DocumentModel;
