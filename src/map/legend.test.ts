import { describe, expect, it } from 'vitest';
import { HOUSING_TYPES } from '../domain/code-lists';
import { initialView } from '../session/view-store';
import { AMENITY_ICONS, iconPathOf } from './icons/amenity-icons';
import { badgeSymbol, LEGEND } from './legend';

describe('legend', () => {
  it('explains every layer that can be switched', () => {
    expect(LEGEND.map(({ layer }) => layer).sort()).toEqual(Object.keys(initialView.visibleLayers).sort());
    for (const { lines } of LEGEND) expect(lines.length).toBeGreaterThan(0);
  });

  it('says each thing once per layer', () => {
    for (const { lines } of LEGEND) expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length);
  });

  it('names the bounds of the choropleth and says unknown', () => {
    const labels = LEGEND.find(({ layer }) => layer === 'areas')?.lines.map(({ label }) => label);
    expect(labels).toEqual([
      'minder dan 15 %',
      '15 tot 20 %',
      '20 tot 25 %',
      '25 tot 30 %',
      '30 % of meer',
      'Onbekend',
    ]);
  });

  it('gives each housing type its own badge', () => {
    const badges = HOUSING_TYPES.map((type) => JSON.stringify(badgeSymbol(type)));
    expect(new Set(badges).size).toBe(HOUSING_TYPES.length);
  });
});

describe('icons from Maki and Temaki', () => {
  it('refuses a file that is not one path in a square box', () => {
    expect(() => iconPathOf('<svg viewBox="0 0 15 20"><path d="M0 0"/></svg>')).toThrow();
    expect(() => iconPathOf('<svg viewBox="0 0 15 15"><circle/></svg>')).toThrow();
    expect(iconPathOf('<svg viewBox="0 0 15 15"><path d="M0 0&#xA;&#x9;H3"/></svg>')).toEqual({
      box: 15,
      path: 'M0 0  H3',
    });
  });

  it('takes over nothing but path commands and numbers', () => {
    for (const { path } of Object.values(AMENITY_ICONS)) expect(path).toMatch(/^[\s\d.,eMmLlHhVvCcSsQqTtAaZz-]+$/);
  });
});
