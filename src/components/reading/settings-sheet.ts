import { type ReadingSetting, readingSettingNames, readingSettings } from '../../schema/reading-settings.ts';
import type { ReadingRoom } from '../../view/reading.ts';
import { element } from '../dom/element.ts';
import { keepPlace } from './place.ts';
import { getSetting, setSetting } from './reading-state.ts';

/** Settings that need something loaded, shown at once when it is there. */
async function apply(name: ReadingSetting, value: string, base: string): Promise<void> {
  const pinyin = name === 'pinyin' && value !== '' ? await import('./pinyin.ts') : undefined;
  const face = name === 'face' && value !== '' ? await import('./face.ts') : undefined;
  await pinyin?.loadPinyin(base);
  const setFace = await face?.loadFace(base);
  keepPlace(() => {
    setSetting(name, value);
    pinyin?.writePinyin();
    setFace?.();
  });
}

function makeGroup(name: ReadingSetting, { words }: ReadingRoom, base: string): HTMLElement {
  const texts = words.settings[name];
  const options = ['', ...readingSettings[name]].map((value) => {
    const input = element('input', { type: 'radio', name: `reading-${name}`, value, autocomplete: 'off' }, []);
    input.checked = getSetting(name) === value;
    input.addEventListener('change', () => void apply(name, value, base));
    return element('label', {}, [input, ' ', texts[value === '' ? 'default' : `is-${value}`] ?? value]);
  });
  return element('fieldset', { 'data-setting': name }, [element('legend', {}, [texts['label'] ?? '']), ...options]);
}

/**
 * Makes the settings of reading.
 *
 * @param room the words
 * @param base the site’s base path
 * @returns a form of radio buttons that act at once
 */
export function makeSettings(room: ReadingRoom, base: string): HTMLElement {
  return element(
    'form',
    {},
    readingSettingNames.map((name) => makeGroup(name, room, base)),
  );
}
