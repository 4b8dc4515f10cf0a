/** ”nämndplan” becomes `namndplan`: mail programs and web addresses still garble the letters å, ä and ö. */
export function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
