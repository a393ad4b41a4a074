/** Begins the name of a layer of plans that the session keeps; the name stays the same, so that who hid it has it hidden. */
export const KEPT_LAYER = 'layer-plannen-sessie-';
