/**
 * For the inside of a class, `[${letter}]`: the letters of the Latin, Greek and Cyrillic alphabets and of all others
 * up to U+1FFF. They stand here because `\p{L}` has 700 ranges, which V8 compiles anew at every place in a pattern:
 * the first search with two of them takes 2 ms, and 0.3 ms with these.
 */
export const letter = 'A-Za-zªµºÀ-ÖØ-öø-ʯ\u0300-\u1fff';

export const letterOrDigit = `0-9²³¹¼-¾${letter}`;

/** Capitals that Swedish, its neighbours and the Sámi languages have, and those of Greek and Cyrillic. */
export const capital = 'A-ZÀ-ÖØ-ÞĀČĎĐĒĢĪĶŁŃŅŇŊŌŐŒŘŚŠŤŦŪŰŹŻŽΑ-ΫА-Я';
