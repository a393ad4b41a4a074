import { prepareTexts } from '../texts/prepare';
import { DropZone } from './drop-zone';
import { FileCard } from './file-card';
import { usePreparation } from './use-preparation';
import './files.css';

/** Step 3: files that someone has, and what each of their layers is. */
export function FilesStep() {
  const { now, actions } = usePreparation();
  return (
    <>
      <p className="step__intro">{prepareTexts.files.intro}</p>
      <DropZone onFiles={actions.addFiles} />
      {now.files.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
    </>
  );
}
