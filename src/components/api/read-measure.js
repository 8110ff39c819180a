/**
 * Reads a measure’s sentences, each behind its id.
 *
 * @param {string} site the address the edition is published under
 * @returns {Promise<string>} a line for each sentence
 */
export async function readMeasure(site) {
  const response = await fetch(`${site}data/v1/measures/3-1.json`);
  const { sentences } = await response.json();
  const lines = [];
  for (const { id, zh } of sentences) lines.push(`${id} ${zh}`);
  return lines.join('\n');
}
