import './icon.css';

/** Line drawings on a box of 24 × 24; drawn here because a set of icons would weigh more than these forty lines. */
const PATHS = {
  undo: 'M8 5 L4 9 L8 13 M4 9 H14 a5 5 0 0 1 0 10 H9',
  redo: 'M16 5 L20 9 L16 13 M20 9 H10 a5 5 0 0 0 0 10 H15',
  plus: 'M12 5 V19 M5 12 H19',
  minus: 'M5 12 H19',
  close: 'M6 6 L18 18 M18 6 L6 18',
  check: 'M5 12.5 L10 17.5 L19 7',
  search: 'M10.5 4 a6.5 6.5 0 1 0 0.01 0 M15.5 15.5 L20.5 20.5',
  download: 'M12 4 V15 M7 10.5 L12 15.5 L17 10.5 M5 20 H19',
  upload: 'M12 16 V5 M7 9.5 L12 4.5 L17 9.5 M5 20 H19',
  help: 'M12 3 a9 9 0 1 0 0.01 0 M9.3 9.5 a2.8 2.8 0 1 1 4 2.5 c-0.9 0.5 -1.3 1 -1.3 2 M12 17 V17.2',
  info: 'M12 3 a9 9 0 1 0 0.01 0 M12 11 V16.5 M12 7.5 V7.7',
  warning: 'M12 4 L21.5 20 H2.5 Z M12 10 V14.5 M12 17 V17.2',
  pointer: 'M6 3.5 L18.5 11 L12.8 12.6 L16 19.2 L13.6 20.4 L10.4 13.7 L6 17.5 Z',
  'pointer-plus': 'M4 3.5 L15 10 L9.9 11.4 L12.6 17 L10.5 18 L7.8 12.3 L4 15.7 Z M18 14.5 V20.5 M15 17.5 H21',
  rectangle: 'M4 8 V4 H8 M11 4 H13 M16 4 H20 V8 M20 11 V13 M20 16 V20 H16 M13 20 H11 M8 20 H4 V16 M4 13 V11',
  lasso:
    'M9.5 15.4 C5.7 14.8 3 12.7 3 10 C3 6.7 7 4 12 4 C17 4 21 6.7 21 10 C21 13.3 17 16 12 16 M12 16 a2.2 2.2 0 1 0 -2.6 1.6 C10.2 18.8 9.6 20 8 20.5',
  part: 'M4 4 H20 V20 H4 Z M4 14 L11 11 L13 4 M7 4.5 L4.5 7 M10.5 5.5 L5 11',
  rotate: 'M19.5 12 A7.5 7.5 0 1 1 17 6.400 M17.500 2.500 V7 H13',
  north: 'M12 2.5 L17.5 20.5 L12 16.5 L6.5 20.5 Z',
  'rotate-left': 'M5 4 V9 H10 M5.5 9 A8 8 0 1 1 4.5 14',
  'rotate-right': 'M19 4 V9 H14 M18.5 9 A8 8 0 1 0 19.5 14',
  whole: 'M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15 M9 9 H15 V15 H9 Z',
  locate: 'M12 6.5 a5.5 5.5 0 1 0 0.01 0 M12 2.5 V6 M12 18 V21.5 M2.5 12 H6 M18 12 H21.5',
  layers: 'M12 4 L21 9 L12 14 L3 9 Z M3.5 13.5 L12 18.2 L20.5 13.5',
  list: 'M9 6 H20 M9 12 H20 M9 18 H20 M4.5 6 H5 M4.5 12 H5 M4.5 18 H5',
  checks: 'M4 6.5 L6 8.5 L9.5 4.5 M12.5 7 H20 M4 16.5 L6 18.5 L9.5 14.5 M12.5 17 H20',
  'chevron-down': 'M5 9 L12 16 L19 9',
  'chevron-up': 'M5 15.5 L12 8.5 L19 15.5',
  'chevron-left': 'M15 5 L8 12 L15 19',
  'chevron-right': 'M9 5 L16 12 L9 19',
  pencil: 'M4 20 L5 15.5 L16 4.5 L19.5 8 L8.5 19 Z M13.5 7 L17 10.5',
  copy: 'M8.5 8.5 H20 V20 H8.5 Z M15.5 8.5 V4 H4 V15.5 H8.5',
  trash: 'M4.5 6.5 H19.5 M9 6.5 V4 H15 V6.5 M6.5 6.5 L7.5 20.5 H16.5 L17.5 6.5 M10.3 10 V17 M13.7 10 V17',
  people:
    'M8.5 4.5 a3.2 3.2 0 1 0 0.01 0 M2.5 19.5 C2.5 15.5 5 13.6 8.5 13.6 C12 13.6 14.5 15.5 14.5 19.5 M15.5 5 a3 3 0 1 1 0.6 5.8 M17 13.8 C19.8 14.2 21.5 16 21.5 19.5',
  target: 'M12 3 a9 9 0 1 0 0.01 0 M12 7.5 a4.5 4.5 0 1 0 0.01 0 M12 11.8 V12.2',
  folder: 'M3.5 19 V5.5 H9.5 L12 8 H20.5 V19 Z',
  file: 'M6 3.5 H14 L18.5 8 V20.5 H6 Z M14 3.5 V8 H18.5',
  map: 'M3.5 6 L9 4 L15 6.5 L20.5 4.5 V18 L15 20 L9 17.5 L3.5 19.5 Z M9 4 V17.5 M15 6.5 V20',
  leave: 'M13 4 H5 V20 H13 M10.5 12 H20.5 M16.5 8 L20.5 12 L16.5 16',
  merge: 'M5 4 C5 10 12 9 12 14 V20 M19 4 C19 10 12 9 12 14 M8.500 16.500 L12 20 L15.500 16.500',
  clock: 'M12 3 a9 9 0 1 0 0.01 0 M12 7 V12 L15.5 14.5',
  more: 'M5 11 h1 v1 h-1 Z M11.5 11 h1 v1 h-1 Z M18 11 h1 v1 h-1 Z',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  /** `small` beside small text. */
  readonly size?: 'small' | 'normal' | 'large';
}

/** Decoration: the words beside it, or the button's label, say what it means. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return (
    <svg className={`icon icon--${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
