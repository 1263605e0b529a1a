import { type FileChild, TextRun } from 'docx';
import type { Attachment } from '../document/model.ts';
import { attachmentBlocks, type Writing } from './blocks.ts';
import { runs } from './inlines.ts';
import { bookmarked, paragraph } from './paragraph.ts';

/** The attachments, each on a new page under a heading that Word counts. */
export function attachments(
  writing: Writing,
  version: number,
  all: readonly Attachment[],
): FileChild[] {
  return all.flatMap((attachment, index) => {
    const num = writing.numbering.attachment(version, index);
    const title = runs(writing.targets, attachment.title);
    return [
      paragraph({
        style: 'Lampiran',
        num: { id: num, level: 0 },
        children: bookmarked(
          writing.targets.get(attachment.bookmark),
          title.length === 0 ? [] : [new TextRun({ break: 1 }), ...title],
        ),
      }),
      ...attachmentBlocks(writing, attachment.blocks, num),
    ];
  });
}
