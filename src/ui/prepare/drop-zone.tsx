import { type DragEvent, useState } from 'react';
import { Disclosure } from '../kit/disclosure';
import { FileButton } from '../kit/file-button';
import { Icon } from '../kit/icon';
import { prepareTexts } from '../texts/prepare';

/** Names only help the picker to show what fits; what a file is, is told by its content. */
const ACCEPT = '.xlsx,.ods,.csv,.txt,.geojson,.json,.gpkg,.zip,.shp,.dbf,.shx,.prj,.cpg,.fgb,.gml,.xml,.kml';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Where files are dropped, or picked: together, because the parts of one layer may be several files. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const texts = prepareTexts.files;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button in it does the same */}
      <div
        className={`drop-zone${over ? ' drop-zone--over' : ''}`}
        onDragOver={(event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
            setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const files = [...event.dataTransfer.files];
          if (files.length > 0) onFiles(files);
        }}
      >
        <Icon name="upload" size="large" />
        <span className="drop-zone__words">{texts.drop}</span>
        <span className="muted">{texts.or}</span>
        <FileButton accept={ACCEPT} icon="folder" onFiles={onFiles}>
          {texts.pick}
        </FileButton>
      </div>
      <Disclosure summary={texts.what}>
        <p>{texts.formats}</p>
      </Disclosure>
    </>
  );
}
