import { describe, expect, it, vi } from 'vitest';
import { keepFacts } from '../../src/export/keep-facts.ts';
import { fingerprint } from '../../src/export/manifest.ts';

describe('a file that is measured', () => {
  it('is made once for its measure and for the first who takes it', async () => {
    const make = vi.fn(() => '文');
    const file = keepFacts(make);
    expect(await file.measure()).toEqual(fingerprint('文'));
    expect(await file.make()).toBe('文');
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is not kept when it has been taken, but its measure is', async () => {
    const make = vi.fn(() => '文');
    const file = keepFacts(make);
    await file.make();
    expect(await file.measure()).toEqual(fingerprint('文'));
    expect(make).toHaveBeenCalledTimes(1);
    expect(await file.make()).toBe('文');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is made once for all who ask while it is made', async () => {
    const make = vi.fn(() => Promise.resolve('文'));
    const file = keepFacts(make);
    await Promise.all([file.make(), file.make(), file.measure()]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('says to each who asks what is wrong with it, and is tried again', async () => {
    const make = vi.fn<() => string>().mockImplementationOnce(() => {
      throw new Error('no glyph for “稅”');
    });
    make.mockReturnValue('稅');
    const file = keepFacts(make);
    const asked = await Promise.allSettled([file.make(), file.measure()]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await file.measure()).toEqual(fingerprint('稅'));
    expect(await file.make()).toBe('稅');
  });
});
