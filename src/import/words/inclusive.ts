/** A text without the marks of the feminine that inclusive writing adds: « Présent(e) », « Salarié·e », « Inscrit.e.s ». */
export function withoutFeminine(text: string): string {
  return text.replace(/[(·•‧∙.](?:e|ne|se|te|rice|euse|ère)[)]?(?:[(·•‧∙.]?s\)?)?(?![\p{L}\d])/giu, '');
}
