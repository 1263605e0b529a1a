import { type Alias, type Document, isAlias, type Node, visit } from 'yaml';

const known = new WeakMap<Document.Parsed, ReadonlyMap<Alias, Node>>();

/**
 * What an alias of a document stands for, or undefined where no anchor before it has its name. The document is
 * walked once, where `Alias.resolve` walks it for every alias.
 */
export function targetOf(alias: Alias, doc: Document.Parsed): Node | undefined {
  const targets = known.get(doc) ?? targetsOf(doc);
  known.set(doc, targets);
  return targets.get(alias);
}

function targetsOf(doc: Document.Parsed): Map<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(doc, {
    Node: (_, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}
