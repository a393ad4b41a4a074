import { useRef } from 'react';
import { Button, type ButtonProps } from './button';

interface FileButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** As in `<input accept>`. */
  readonly accept: string;
  readonly onFile?: (file: File) => void;
  /** Given: any number of files can be chosen at once. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A button that asks for one file, or for any number of them. The same file can be chosen twice: after a mistake was mended outside. */
export function FileButton({ accept, children, onFile, onFiles, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          const [first] = files;
          if (!first) return;
          onFiles?.(files);
          onFile?.(first);
        }}
      />
    </>
  );
}
