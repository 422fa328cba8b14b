const SEPARATORS = /[\s\p{P}\p{S}]+/gu;

/** Text as it is searched: compatibility forms made one (％ and %, Ａ and a), without blanks, signs and punctuation. */
export function searchText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SEPARATORS, '');
}

/** The words of a question, each of which has to occur; Chinese is written without blanks, so most questions are one word. */
export function searchWords(question: string): string[] {
  return [...new Set(question.split(/\s+/u).map(searchText))].filter((word) => word !== '');
}

/**
 * What a text is found by: its characters and its pairs of neighbouring characters, each once. Chinese has no word breaks, so any fragment
 * of a text may be asked for; trigrams do not find the many words of two characters, pairs do.
 */
export function gramsOf(texts: readonly string[]): string[] {
  const grams = new Set<string>();
  for (const text of texts) {
    const characters = [...searchText(text)];
    for (const [index, character] of characters.entries()) {
      grams.add(character);
      const next = characters[index + 1];
      if (next !== undefined) grams.add(character + next);
    }
  }
  return [...grams];
}

/** The fewest grams that everything with these words has. */
export function gramsToFind(words: readonly string[]): string[] {
  const wanted = words.flatMap((word) => gramsOf([word]).filter((gram) => [...gram].length === 2 || [...word].length === 1));
  return [...new Set(wanted)];
}
