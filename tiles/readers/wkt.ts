import type { Geometry, Position } from 'geojson';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/i;

/** Whether a text looks like well-known text, without reading all of it. */
export const looksLikeWkt = (text: string): boolean =>
  /^\s*(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b/i.test(text);

/** Reads well-known text, also with Z or M and with PostGIS's SRID in front; null for what is none, `curved` for arcs. */
export function readWkt(text: string): Geometry | null | 'curved' {
  const wkt = text.trim().replace(/^SRID=\d+;/i, '');
  if (/^(CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE)/i.test(wkt)) return 'curved';
  const scanner = new Scanner(wkt);
  const geometry = scanner.geometry();
  return geometry !== null && scanner.atEnd() ? geometry : null;
}

type Nested = Position | Nested[];

class Scanner {
  private at = 0;
  constructor(private readonly text: string) {}

  atEnd(): boolean {
    this.space();
    return this.at >= this.text.length;
  }

  geometry(): Geometry | null {
    this.space();
    const [word = ''] = /^[a-z]+/i.exec(this.text.slice(this.at, this.at + 30)) ?? [];
    this.at += word.length;
    this.space();
    const [dimension = ''] = /^(ZM|Z|M)(?=[\s(])/i.exec(this.text.slice(this.at, this.at + 4)) ?? [];
    this.at += dimension.length;
    switch (word.toUpperCase()) {
      case 'POINT': {
        const [position] = this.list(0) ?? [];
        return position === undefined ? null : { type: 'Point', coordinates: position as Position };
      }
      case 'LINESTRING':
        return shaped('LineString', this.list(0));
      case 'POLYGON':
        return shaped('Polygon', this.list(1));
      case 'MULTIPOINT':
        return shaped('MultiPoint', this.list(0));
      case 'MULTILINESTRING':
        return shaped('MultiLineString', this.list(1));
      case 'MULTIPOLYGON':
        return shaped('MultiPolygon', this.list(2));
      case 'GEOMETRYCOLLECTION':
        return this.collection();
      default:
        return null;
    }
  }

  private collection(): Geometry | null {
    if (!this.eat('(')) return null;
    const geometries: Geometry[] = [];
    do {
      const geometry = this.geometry();
      if (geometry === null) return null;
      geometries.push(geometry);
    } while (this.eat(','));
    return this.eat(')') ? { type: 'GeometryCollection', geometries } : null;
  }

  /** A list in brackets, so many lists deep; null when it is not there. */
  private list(depth: number): Nested[] | null {
    if (!this.eat('(')) return null;
    const items: Nested[] = [];
    do {
      // Points of a MULTIPOINT may stand in brackets of their own.
      const item = depth > 0 ? this.list(depth - 1) : this.bracketed();
      if (item === null) return null;
      items.push(item);
    } while (this.eat(','));
    return this.eat(')') ? items : null;
  }

  private bracketed(): Position | null {
    const open = this.eat('(');
    const position = this.position();
    return open && !this.eat(')') ? null : position;
  }

  private position(): Position | null {
    const numbers: number[] = [];
    for (;;) {
      this.space();
      const match = NUMBER.exec(this.text.slice(this.at, this.at + 40));
      if (match === null) break;
      numbers.push(Number(match[0]));
      this.at += match[0].length;
    }
    return numbers.length >= 2 ? numbers : null;
  }

  private eat(mark: string): boolean {
    this.space();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private space(): void {
    while (this.text.charCodeAt(this.at) <= 0x20) this.at += 1;
  }
}

function shaped(type: Exclude<Geometry['type'], 'GeometryCollection' | 'Point'>, coordinates: Nested[] | null) {
  // The depth was read as the type asks for.
  return coordinates === null ? null : ({ type, coordinates } as Geometry);
}
