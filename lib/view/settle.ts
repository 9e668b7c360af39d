/** How long header and form must stay the same before anything is kept or written. */
export const settleTime = 150;
/** After the form itself was replaced its header may still have to follow, so more patience is asked. */
export const replacedSettleTime = 600;
