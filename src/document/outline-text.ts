import { plainText } from './inlines.ts';
import type {
  Attachment,
  Block,
  Depth,
  DocumentModel,
  Edition,
  PlainList,
  Signature,
  Table,
} from './model.ts';

const INDENT: Readonly<Record<Depth, number>> = {
  ayat: 0,
  huruf: 4,
  angka: 8,
  'huruf-kurung': 12,
  'angka-kurung': 16,
};
const RULE = '─'.repeat(60);

/** A document as plain text, one paragraph a line: for review in a diff, and for tests. Ends in a line break. */
export function outlineText(document: DocumentModel | Edition): string {
  if (!('versions' in document)) return versionText(document);
  const { versions, arrangement } = document;
  if (versions.length === 1) return versionText(versions[0]);
  const [first, ...others] = versions;
  return [
    `[${versions.map(({ language }) => language).join(arrangement === 'kolom' ? ' | ' : ', ')}]`,
    ...[first, ...others].flatMap((version) => [
      `═══ ${version.language} ${'═'.repeat(52)}`,
      versionText(version),
    ]),
  ].join('\n');
}

function versionText(model: DocumentModel): string {
  return [
    ...model.emblems.map(
      ({ side, label, picture }) =>
        `[${SIDES[side]}: ${label}${picture === undefined ? ' (belum ada gambar)' : ''}]`,
    ),
    ...model.title.flatMap(({ inlines, gap }) => [...(gap ? [''] : []), plainText(inlines)]),
    '',
    ...model.body.flatMap((block) =>
      block.kind === 'pasal' && model.headings.place === 'sebaris'
        ? ['', `${block.label} ${plainText(block.heading)}`]
        : blockLines(block),
    ),
    '',
    ...model.closing.map(({ inlines }) => plainText(inlines)),
    '',
    ...model.signatures.rows.flatMap(signatureRow),
    ...(model.signatures.witnesses === undefined
      ? []
      : [
          model.signatures.witnesses.heading,
          ...model.signatures.witnesses.rows.flatMap(signatureRow),
        ]),
    ...(model.tail === undefined ? [] : ['', ...model.tail.flatMap(blockLines)]),
    ...model.attachments.flatMap(attachmentLines),
    ...(model.comparison === undefined ? [] : [RULE, COMPARISON, ...tableLines(model.comparison)]),
    RULE,
    model.footer.initials.length === 0
      ? '(tanpa paraf)'
      : `Paraf: ${model.footer.initials.join(' | ')}`,
    ...(model.rancangan === undefined
      ? []
      : ['RANCANGAN', ...model.rancangan.findings.map((finding) => `- ${finding}`)]),
    '',
  ].join('\n');
}

const COMPARISON = 'MATRIKS PERUBAHAN (bukan bagian dari naskah)';

const SIDES = { left: 'kiri', center: 'tengah', right: 'kanan' } as const;

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'pasal':
      return ['', block.label, plainText(block.heading)];
    case 'quoted-pasal':
      return ['', block.label, plainText(block.heading)].filter(
        (line, i) => i === 0 || line !== '',
      );
    case 'item':
      return [`${' '.repeat(INDENT[block.depth])}${block.label} ${plainText(block.inlines)}`];
    case 'paragraph':
      return [
        `${' '.repeat(block.indent === undefined ? 0 : INDENT[block.indent] + 4)}${plainText(block.inlines)}`,
      ];
    case 'party':
      return [`${block.ordinal.padEnd(4)} ${plainText(block.name)} : ${plainText(block.text)}`];
    case 'list':
      return listLines(block, 0);
    case 'table':
      return tableLines(block);
  }
}

function listLines(list: PlainList, indent: number): string[] {
  return list.items.flatMap(({ label, inlines, children, after, blocks }) => [
    `${' '.repeat(indent)}${label} ${plainText(inlines)}`,
    ...(children === undefined ? [] : listLines(children, indent + 4)),
    ...(after === undefined ? [] : [`${' '.repeat(indent + label.length + 1)}${plainText(after)}`]),
    ...(blocks === undefined ? [] : [...blocks.flatMap(blockLines), '']),
  ]);
}

function tableLines({ columns, rows, total }: Table): string[] {
  const cells = [...rows, ...(total === undefined ? [] : [total])].map((row) =>
    row.map(plainText).join(' | '),
  );
  return [
    `| ${columns.map(({ heading }) => heading).join(' | ')} |`,
    ...cells.map((row) => `| ${row} |`),
  ];
}

function signatureRow(row: readonly Signature[]): string[] {
  const lines = row.map(({ party, above, name, below, stamp }) =>
    [
      plainText(party),
      ...above.map(plainText),
      ...(stamp ? ['[meterai]'] : []),
      plainText(name),
      ...below.map(plainText),
    ]
      .filter(Boolean)
      .join(' / '),
  );
  return [lines.join('   ||   ')];
}

function attachmentLines({ label, title, blocks }: Attachment): string[] {
  return [RULE, label, plainText(title), ...blocks.flatMap(blockLines)];
}
