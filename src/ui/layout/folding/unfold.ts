/** Opens whatever an element is folded in, so that one who is led to it sees it. */
export function unfold(element: Element): void {
  for (let each = element.closest('details'); each !== null; each = each.parentElement?.closest('details') ?? null)
    each.open = true;
}
