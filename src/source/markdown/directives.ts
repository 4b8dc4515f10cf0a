/** How a directive is written: `:name[…]` within text, `::name[…]` alone on a line, `:::name` around blocks. */
export type DirectiveForm = 'textDirective' | 'leafDirective' | 'containerDirective';

/** The directives of the plan language. Every other name is text that happens to hold a colon (`kl. 10:30`). */
export const DIRECTIVES: Readonly<Record<string, DirectiveForm>> = {
  infoga: 'leafDirective',
  ref: 'textDirective',
  värde: 'textDirective',
};

export function isOurs(name: string, form: DirectiveForm): boolean {
  return Object.hasOwn(DIRECTIVES, name) && DIRECTIVES[name] === form;
}
