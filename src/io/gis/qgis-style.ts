import { HOUSING_TYPES } from '../../domain/code-lists';
import { STYLE_COLOURS } from './style-colours';

/** How one kind of polygon is drawn. Alpha 0 to 255; width in millimetres on paper, 0 for a hairline. */
interface Look {
  readonly colour: string;
  readonly fillAlpha: number;
  readonly widthMm: number;
  readonly line: 'solid' | 'dash';
}

interface Category {
  /** '' is every other value. */
  readonly value: string;
  readonly label: string;
  readonly look: Look;
}

const filled = (colour: string): Look => ({ colour, fillAlpha: 97, widthMm: 0.5, line: 'solid' });

/** Heaviest first, as a home counts; plots that fell off stay grey and empty, whatever their programme. */
const CATEGORIES: readonly Category[] = [
  ...HOUSING_TYPES.map((type) => ({ value: type, label: type, look: filled(STYLE_COLOURS.types[type]) })),
  {
    value: 'afgevallen',
    label: 'afgevallen',
    look: { colour: STYLE_COLOURS.dropped, fillAlpha: 0, widthMm: 0.3, line: 'dash' },
  },
  { value: '', label: 'nog zonder programma', look: filled(STYLE_COLOURS.withoutProgramme) },
];

/** A QGIS expression that gives a plot its category. */
const HEAVIEST_TYPE = [
  `CASE WHEN "status" = 'afgevallen' THEN 'afgevallen'`,
  ...HOUSING_TYPES.map((type) => `WHEN "${type.replace(' ', '_')}" > 0 THEN '${type}'`),
  `ELSE '' END`,
].join(' ');

/** QML of the plots: by heaviest housing type, in the colours of the app, labelled with the locatie-id. */
export const plotsQml = (): string =>
  qml(
    `<renderer-v2 type="categorizedSymbol" attr="${escaped(HEAVIEST_TYPE)}" forceraster="0" symbollevels="0" enableorderby="0">
<categories>
${CATEGORIES.map(({ value, label }, at) => `<category symbol="${at}" value="${value}" label="${label}" type="string" render="true"/>`).join('\n')}
</categories>
<symbols>
${CATEGORIES.map(({ look }, at) => symbol(at, look)).join('\n')}
</symbols>
</renderer-v2>
${LABELS}`,
    '1',
  );

/** QML of the parcels: hairlines, so that the plots above them speak. */
export const parcelsQml = (): string =>
  qml(
    `<renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0">
<symbols>
${symbol(0, { colour: STYLE_COLOURS.parcelLine, fillAlpha: 0, widthMm: 0, line: 'solid' })}
</symbols>
</renderer-v2>`,
    '0',
  );

const qml = (renderer: string, labelsEnabled: '0' | '1'): string =>
  `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="${labelsEnabled}">
${renderer}
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<layerGeometryType>2</layerGeometryType>
</qgis>
`;

/** Each setting twice, as QGIS 3.18 to 3.26 write it: older ones read `prop`, newer ones `Option`. */
function symbol(name: number, { colour, fillAlpha, widthMm, line }: Look): string {
  const settings = [
    ['color', `${rgb(colour)},${fillAlpha}`],
    ['outline_color', `${rgb(colour)},255`],
    ['outline_style', line],
    ['outline_width', `${widthMm}`],
    ['outline_width_unit', 'MM'],
    ['joinstyle', 'round'],
    ['style', fillAlpha === 0 ? 'no' : 'solid'],
  ];
  return `<symbol type="fill" name="${name}" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
${settings.map(([key, value]) => `<Option type="QString" name="${key}" value="${value}"/>`).join('\n')}
</Option>
${settings.map(([key, value]) => `<prop k="${key}" v="${value}"/>`).join('\n')}
</layer>
</symbol>`;
}

const rgb = (hex: string): string => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join();

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Over the middle of the plot (placement 1), inside it, with a white edge. */
const LABELS = `<labeling type="simple">
<settings calloutType="simple">
<text-style fieldName="locatie_id" isExpression="0" fontSize="9" fontSizeUnit="Point" fontWeight="75" namedStyle="Bold" textColor="${rgb(STYLE_COLOURS.text)},255" textOpacity="1">
<text-buffer bufferDraw="1" bufferSize="1" bufferSizeUnits="MM" bufferColor="${rgb(STYLE_COLOURS.halo)},255" bufferOpacity="1" bufferNoFill="1"/>
</text-style>
<text-format multilineAlign="1"/>
<placement placement="1" centroidInside="1" centroidWhole="0" fitInPolygonOnly="0" quadOffset="4" priority="5"/>
<rendering drawLabels="1" obstacle="1" upsidedownLabels="0" scaleVisibility="0" minFeatureSize="0"/>
</settings>
</labeling>`;
