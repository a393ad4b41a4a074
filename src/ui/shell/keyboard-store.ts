import { createStore } from 'zustand/vanilla';

/**
 * Whether single letters act as shortcuts. People who speak to their computer, or whose hand shakes, must be able
 * to turn them off (WCAG 2.1.4).
 */
export const keyboardStore = createStore<{ readonly letters: boolean }>()(() => ({ letters: true }));

export const setLetterKeys = (letters: boolean): void => keyboardStore.setState({ letters });
