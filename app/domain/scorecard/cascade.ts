type Linked = { readonly id: string; readonly parentId: string | null };

export type CascadeTree<Node extends Linked> = {
  readonly node: Node;
  readonly children: readonly CascadeTree<Node>[];
};

/**
 * The overall indicators with those that add to them, level under level (R3-26). Only what is tied to another is shown. A ring, which
 * no form lets through, is cut where it would begin again, so that each indicator stands once.
 */
export function cascadeOf<Node extends Linked>(
  nodes: readonly Node[],
): readonly CascadeTree<Node>[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const childrenOf = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.parentId === null || !ids.has(node.parentId)) continue;
    const known = childrenOf.get(node.parentId);
    if (known) known.push(node);
    else childrenOf.set(node.parentId, [node]);
  }
  const seen = new Set<string>();
  const grow = (node: Node): CascadeTree<Node> => {
    seen.add(node.id);
    const children: CascadeTree<Node>[] = [];
    for (const child of childrenOf.get(node.id) ?? []) {
      if (!seen.has(child.id)) children.push(grow(child));
    }
    return { node, children };
  };
  const isRoot = ({ parentId }: Node) => parentId === null || !ids.has(parentId);
  const roots = nodes.filter((node) => isRoot(node) && childrenOf.has(node.id)).map(grow);
  const inRings = nodes.filter((node) => !seen.has(node.id) && childrenOf.has(node.id));
  return [...roots, ...inRings.flatMap((node) => (seen.has(node.id) ? [] : [grow(node)]))];
}

/** The tree an indicator stands in, or none. */
export function treeWith<Node extends Linked>(
  trees: readonly CascadeTree<Node>[],
  id: string,
): CascadeTree<Node> | undefined {
  return trees.find((tree) => holds(tree, id));
}

function holds<Node extends Linked>({ node, children }: CascadeTree<Node>, id: string): boolean {
  return node.id === id || children.some((child) => holds(child, id));
}
