import { useId } from 'react';
import type { LegendSymbol } from '../../map/legend';
import type { Pattern } from '../../map/patterns';

const WIDTH = 28;
const HEIGHT = 20;
/** Side of the square in which icons and badges stand, in CSS pixels. */
const SIGN = 20;

/** What stands before a legend line, drawn as on the map. Decoration: the label says it. */
export function LegendSign({ symbol }: { readonly symbol: LegendSymbol }) {
  return (
    <svg className="legend-sign" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <Sign symbol={symbol} />
    </svg>
  );
}

function Sign({ symbol }: { readonly symbol: LegendSymbol }) {
  const id = useId();
  switch (symbol.kind) {
    case 'fill':
      return (
        <>
          <Box fill={symbol.color} outline={symbol.outline} opacity={symbol.opacity} />
          {symbol.pattern && (
            <>
              <PatternTile id={id} pattern={symbol.pattern.pattern} color={symbol.pattern.color} />
              <Box fill={`url(#${id})`} outline={symbol.outline} opacity={1} />
            </>
          )}
        </>
      );
    case 'line':
      return (
        <line
          x1="1"
          x2={WIDTH - 1}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          stroke={symbol.color}
          strokeWidth={symbol.width}
          // MapLibre counts dashes in line widths, SVG in pixels.
          strokeDasharray={symbol.dash?.map((length) => length * symbol.width).join(' ')}
        />
      );
    case 'icon': {
      const { box, path } = symbol.icon;
      const scale = symbol.disc === null ? SIGN / box : (SIGN * 0.62) / box;
      const inset = (SIGN - box * scale) / 2;
      return (
        <g transform={`translate(${(WIDTH - SIGN) / 2} 0)`}>
          {symbol.disc !== null && (
            <circle cx={SIGN / 2} cy={SIGN / 2} r={SIGN / 2 - 1} fill="#ffffff" stroke={symbol.disc} />
          )}
          <path
            d={path}
            fill={symbol.color}
            fillRule="evenodd"
            transform={`translate(${inset} ${inset}) scale(${scale})`}
          />
        </g>
      );
    }
    case 'badge':
      return (
        <>
          {symbol.pattern && (
            <>
              <PatternTile id={id} pattern={symbol.pattern} color={symbol.color} />
              <Box fill={symbol.color} outline={symbol.color} opacity={0.22} />
              <Box fill={`url(#${id})`} outline={symbol.color} opacity={0.75} />
            </>
          )}
          <g
            transform={`translate(${(WIDTH - SIGN * 0.85) / 2} ${(HEIGHT - SIGN * 0.85) / 2}) scale(${(SIGN * 0.85) / 24})`}
          >
            <path d={symbol.path} fill={symbol.color} stroke="#ffffff" strokeWidth="1.5" />
            <text x="12" y={symbol.letterY} className="type-mark__letter">
              {symbol.letter}
            </text>
          </g>
        </>
      );
  }
}

interface BoxProps {
  readonly fill: string;
  readonly outline: string | null;
  readonly opacity: number;
}

const Box = ({ fill, outline, opacity }: BoxProps) => (
  <rect
    x="0.5"
    y="0.5"
    width={WIDTH - 1}
    height={HEIGHT - 1}
    rx="2"
    fill={fill}
    fillOpacity={opacity}
    stroke={outline ?? 'none'}
  />
);

function PatternTile({
  id,
  pattern,
  color,
}: {
  readonly id: string;
  readonly pattern: Pattern;
  readonly color: string;
}) {
  const { size, path, paint } = pattern;
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      {paint.kind === 'stroke' ? (
        <path d={path} fill="none" stroke={color} strokeWidth={paint.width} />
      ) : (
        <path d={path} fill={color} />
      )}
    </pattern>
  );
}
