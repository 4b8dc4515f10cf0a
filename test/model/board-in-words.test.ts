import { describe, expect, it } from 'vitest';
import { isBoard, mentionsBoard } from '../../src/model/board-in-words.js';

const care = { name: 'Hälso- och sjukvårdsnämnden', abbreviation: 'HSN' };

describe('a board in words', () => {
  it.each(['Hälso- och sjukvårdsnämnden', 'hälso- och sjukvårdsnämnd', 'HSN'])('is itself: %s', (words) => {
    expect(isBoard(words, care)).toBe(true);
    expect(mentionsBoard(`${words} totalt`, care)).toBe(true);
  });

  it.each([
    'Sjukvårdsnämnden',
    'HSN totalt',
    'Hälso- och sjukvårdsnämndens kansli',
  ])('is another: %s', (words) => {
    expect(isBoard(words, care)).toBe(false);
  });

  it('tells boards apart that differ by a number', () => {
    const eleventh = { name: 'Nämnden för område 11', abbreviation: undefined };
    expect(mentionsBoard('Nämnden för område 1', eleventh)).toBe(false);
    expect(mentionsBoard('Nämnden för område 11 totalt', { ...eleventh, name: 'Nämnden för område 1' })).toBe(
      false,
    );
  });
});
